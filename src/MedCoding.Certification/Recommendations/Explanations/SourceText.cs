using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>The sources of a paragraph, with the numbers by which it cites them.</summary>
internal static class SourceText
{
    public static string? Of(ImmutableArray<Source> sources) => sources.IsEmpty
        ? null
        : $"Sources: {string.Join(", ", sources.Select((source, index) => string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] {source.Id}")))}.";
}
