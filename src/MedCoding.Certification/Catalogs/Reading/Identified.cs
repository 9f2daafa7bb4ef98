namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>What is known of an identifier of one kind.</summary>
internal sealed class Identified(string text, object value)
{
    public string Text { get; } = text;

    /// <summary>The identifier as the type that it was first read as.</summary>
    public object Value { get; } = value;

    /// <summary>A list of this identifier alone, once one was asked for.</summary>
    public object? Alone { get; set; }

    public bool IsDeclared { get; set; }

    /// <summary>Where it is declared; <see langword="null"/> when that is in no file.</summary>
    public Node? Where { get; set; }
}
