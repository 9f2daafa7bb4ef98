using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>A finding in words.</summary>
/// <param name="Criterion">What was judged.</param>
/// <param name="Points">Its points.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Certainty">How sure and how old the facts are, with the numbers of their sources in brackets, counted from 1 in the list of sources that stands beside;
/// <see langword="null"/> when nothing of the catalog was read.</param>
/// <param name="Weighting">How a weight makes the points of those on the scale; <see langword="null"/> when the criterion counts as its scale says.</param>
public sealed record ExplainedFinding(Criterion Criterion, int Points, string Text, string? Certainty, string? Weighting)
{
    /// <summary>The criterion, with its weighting when it has one.</summary>
    internal string Label => Weighting is null ? Criterion.ToString() : $"{Criterion} ({Weighting})";

    internal static ExplainedFinding Of(Finding finding, Catalogs.CertificationCatalog catalog, Citations citations) => new(
        finding.Criterion,
        finding.Points,
        finding.Describe(catalog),
        citations.Certainty(finding.Facts.Select(fact => fact.Evidence)),
        finding.Weight == CriterionWeights.Usual ? null : PointsText.Weighted(finding));
}
