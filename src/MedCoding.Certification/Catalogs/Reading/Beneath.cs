namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>What a value of an overlay lies over.</summary>
/// <param name="node">The value next beneath, which may lie over another one.</param>
/// <param name="path">What both are values of, such as <c>credentials/CPC/exam</c>.</param>
/// <param name="keys">The members by which entries of a list were found to be the same; empty for what is no entry.</param>
internal sealed class Beneath(Node node, string path, string[] keys)
{
    public Node Node { get; } = node;

    public string Path { get; } = path;

    public string[] Keys { get; } = keys;

    /// <summary>Whether the reader of the upper value has read this one too. Otherwise the upper value replaces it.</summary>
    public bool IsRead { get; set; }
}
