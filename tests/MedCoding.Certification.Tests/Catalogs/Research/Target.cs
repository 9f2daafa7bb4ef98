namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Where a part of a fact should stand: <c>codeSets.value[] | codeSets</c> from the entry of the record, <c>/occupations[]</c> from the root.</summary>
internal sealed class Target
{
    private readonly string _route;

    public Target(string text, string root)
    {
        var parts = text.Split(" | ");
        Written = parts[0];
        Reworded = parts is [_, "reworded"];
        Together = parts is [_, "together"];
        Dictionary = parts is [_, var dictionary] && !Reworded && !Together ? dictionary : null;
        Root = Written.StartsWith('/') ? Written[1..(Written.IndexOf(']', StringComparison.Ordinal) + 1)] : root[1..];
        _route = Written.StartsWith('/') ? Written[1..] : $"{root[1..]}.{Written}";
    }

    /// <summary>The route as the table has it.</summary>
    public string Written { get; }

    /// <summary>The route to the entry.</summary>
    public string Root { get; }

    /// <summary>Whether the part is told there in other words, so that only its figures count.</summary>
    public bool Reworded { get; }

    /// <summary>Whether all of an object or array of the research stands in one place.</summary>
    public bool Together { get; }

    /// <summary>The dictionary that has the word of the seeds for the part.</summary>
    public string? Dictionary { get; }

    public IEnumerable<JsonPlace> Places(SeedFiles seeds) => seeds.At(_route);
}
