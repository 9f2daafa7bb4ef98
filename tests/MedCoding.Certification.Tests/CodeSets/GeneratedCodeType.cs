namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>What the template needs to know of a code type.</summary>
internal sealed record GeneratedCodeType(string Name, string Noun, string Example)
{
    public string Word { get; init; } = "ulong";

    /// <summary>Its member of the enumeration of sets; empty when it is no code of a set.</summary>
    public string Medical { get; init; } = "";

    /// <summary>Whether its grammar says of each place what it allows.</summary>
    public bool HasPlaces { get; init; } = true;

    /// <summary>Whether a rule goes beyond what each place allows.</summary>
    public bool Check { get; init; }

    public bool Has(string section) => section switch
    {
        "medical" => Medical.Length > 0,
        "places" => HasPlaces,
        "check" => Check,
        "free" => !Check,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "No such section of the template."),
    };
}
