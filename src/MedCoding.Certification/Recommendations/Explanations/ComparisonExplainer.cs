using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Puts what comes between two ranked credentials into words.</summary>
internal sealed class ComparisonExplainer(RecommendationComparison comparison)
{
    private readonly CertificationCatalog _catalog = comparison.Report.View.Catalog;

    public ExplainedComparison Explain()
    {
        var citations = new Citations(_catalog, comparison.Differences.SelectMany(EvidenceOf));
        return new(comparison)
        {
            Answer = Answer(),
            Differences =
            [
                .. comparison.Differences
                    .OrderByDescending(difference => Math.Abs(difference.Points))
                    .Select(difference => new ExplainedDifference(
                        difference.Criterion, difference.Points, Said(difference.First), Said(difference.Second), citations.Certainty(EvidenceOf(difference)))),
            ],
            Sources = citations.Sources,
            Origin = OriginText.Of(comparison.Report.View),
        };
    }

    private static IEnumerable<Evidence> EvidenceOf(CriterionDifference difference) =>
        new[] { difference.First, difference.Second }.OfType<Finding>().SelectMany(finding => finding.Facts).Select(fact => fact.Evidence).OfType<Evidence>();

    private string Answer()
    {
        var leader = comparison.Leader;
        var other = leader == comparison.First ? comparison.Second : comparison.First;
        var scores = string.Create(CultureInfo.InvariantCulture, $"{leader.Score} points to {other.Score}");
        return $"The {NameText.Title(leader.Credential)} comes before the {NameText.Title(other.Credential)}: {comparison.Decided switch
        {
            RankDecision.Openness => $"it is open, or may be, while the {other.Credential.Id} is not open yet, whatever the score ({scores})",
            RankDecision.Score => $"it has the greater score, {scores}",
            _ => $"all else is equal, {scores}, and its letters come first",
        }}.";
    }

    private string Said(Finding? finding) => finding is null ? "nothing to judge" : $"{finding.Describe(_catalog)} ({string.Join("; ", new[] { PointsText.Of(finding.Points), finding.Weight == CriterionWeights.Usual ? null : PointsText.Weighted(finding) }.OfType<string>())})";
}
