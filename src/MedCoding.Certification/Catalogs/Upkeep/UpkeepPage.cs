using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>A page to open, and what to look up on it again. Immutable.</summary>
public sealed class UpkeepPage
{
    internal UpkeepPage(Source source, IEnumerable<CatalogFact> facts)
    {
        Source = source;
        Facts = [.. facts];
    }

    /// <summary>The page: the best source of each of the facts.</summary>
    public Source Source { get; }

    /// <summary>What to look up, in the ordinal order of the paths, each with its present value and when it was seen; never empty. Each has evidence.</summary>
    public ImmutableArray<CatalogFact> Facts { get; }
}
