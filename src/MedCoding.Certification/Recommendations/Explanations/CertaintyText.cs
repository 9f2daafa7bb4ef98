using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>How sure and how old facts are, in words.</summary>
internal static class CertaintyText
{
    public static string? Of(IEnumerable<FactRead> facts) => Of(facts.Select(fact => fact.Evidence).OfType<Evidence>());

    public static string? Of(IEnumerable<Evidence> evidence)
    {
        Evidence[] all = [.. evidence.Distinct()];
        if (all.Length == 0)
        {
            return null;
        }

        var confidence = ConfidenceText.Of(all.Min(one => one.Confidence));
        Observation[] dated = [.. all.Select(one => one.AsOf).Where(seen => seen.Precision != ObservationPrecision.Undated).Order()];
        var undated = dated.Length < all.Length ? dated.Length == 0 ? "undated" : " and undated" : "";
        var seen = dated.Length == 0 ? ""
            : dated[0] == dated[^1] ? $"seen {When(dated[0])}"
            : $"seen {When(dated[0])} to {When(dated[^1])}";
        return $"{confidence} confidence, {seen}{undated}";
    }

    public static IEnumerable<Evidence> EvidenceOf(Recommendation recommendation) =>
        recommendation.Findings.SelectMany(finding => finding.Facts).Select(fact => fact.Evidence)
            .Concat(recommendation.Cost.Items.Select(item => item.Evidence))
            .OfType<Evidence>()
            .Distinct();

    private static string When(Observation seen) => seen.ToString().Replace("~", "about ", StringComparison.Ordinal);
}
