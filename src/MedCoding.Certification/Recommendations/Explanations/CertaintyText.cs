using System.Globalization;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>How sure and how old facts are, in words.</summary>
internal static class CertaintyText
{
    public static string? Of(IEnumerable<Evidence> evidence)
    {
        Evidence[] all = [.. evidence.Distinct()];
        if (all.Length == 0)
        {
            return null;
        }

        var confidence = ConfidenceText.Of(all.Min(one => one.Confidence));
        Observation[] dated = [.. all.Select(one => one.AsOf).Where(seen => seen.Precision != ObservationPrecision.Undated).Order()];
        return (dated.Length, Undated: dated.Length < all.Length) switch
        {
            (0, _) => $"{confidence} confidence, undated",
            (_, true) => $"{confidence} confidence, seen {Span(dated[0], dated[^1])} or undated",
            _ => $"{confidence} confidence, seen {Span(dated[0], dated[^1])}",
        };
    }

    public static IEnumerable<Evidence> EvidenceOf(Recommendation recommendation) =>
        recommendation.Findings.SelectMany(finding => finding.Facts).Select(fact => fact.Evidence)
            .Concat(recommendation.Cost.Items.Select(item => item.Evidence))
            .Concat(recommendation.Upkeep.Cost.Items.Select(item => item.Evidence))
            .Concat(recommendation.Upkeep.Renewal is { } renewal ? [renewal.Evidence] : [])
            .OfType<Evidence>()
            .Distinct();

    // Within one year "2026-04-21 to about 2026" would read backwards.
    private static string Span(Observation first, Observation last) =>
        first == last ? When(first)
        : first.Year == last.Year ? $"{(first.Precision == ObservationPrecision.About || last.Precision == ObservationPrecision.About ? "about" : "in")} {Number(last.Year)}"
        : $"{When(first)} to {When(last)}";

    private static string When(Observation seen) =>
        seen.Precision == ObservationPrecision.About ? $"about {Number(seen.Year)}" : seen.ToString();

    private static string Number(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
