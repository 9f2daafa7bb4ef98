using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>What puts one ranked credential before another, criterion by criterion. Data only; immutable.</summary>
public sealed class RecommendationComparison
{
    private RecommendationComparison(RecommendationReport report, Recommendation first, Recommendation second, ImmutableArray<CriterionDifference> differences)
    {
        Report = report;
        First = first;
        Second = second;
        Differences = differences;
    }

    /// <summary>The report.</summary>
    public RecommendationReport Report { get; }

    /// <summary>The one that was asked about.</summary>
    public Recommendation First { get; }

    /// <summary>The one that it is held against.</summary>
    public Recommendation Second { get; }

    /// <summary>The one of both that comes before the other.</summary>
    public Recommendation Leader => First.Rank < Second.Rank ? First : Second;

    /// <summary>What decided that.</summary>
    public RankDecision Decided =>
        First.Openness == Openness.NotYet != (Second.Openness == Openness.NotYet) ? RankDecision.Openness
        : First.Score != Second.Score ? RankDecision.Score
        : RankDecision.Identifier;

    /// <summary>The score of the first less that of the second: the sum of all <see cref="Differences"/>.</summary>
    public int Points => First.Score - Second.Score;

    /// <summary>Every criterion that found something for one of both, in the order of the criteria.</summary>
    public ImmutableArray<CriterionDifference> Differences { get; }

    /// <summary>The same seen from the second.</summary>
    public RecommendationComparison Mirror() => new(Report, Second, First, [.. Differences.Select(difference => difference.Mirror())]);

    /// <summary>The comparison in words.</summary>
    public ExplainedComparison Explain() => new ComparisonExplainer(this).Explain();

    /// <summary>The comparison as JSON, data and words; the same comparison gives the same bytes everywhere.</summary>
    /// <param name="indented">Whether to write one member a line.</param>
    public byte[] ToUtf8Json(bool indented = false) => WrittenJson.Utf8(indented, writer => ComparisonJson.Write(writer, this));

    internal static RecommendationComparison Of(RecommendationReport report, Recommendation first, Recommendation second) => new(
        report,
        first,
        second,
        [
            .. first.Findings.Concat(second.Findings).Select(finding => finding.Criterion).Distinct().Order()
                .Select(criterion => new CriterionDifference(criterion, FindingOf(first, criterion), FindingOf(second, criterion))),
        ]);

    private static Finding? FindingOf(Recommendation one, Criterion criterion) => one.Findings.FirstOrDefault(finding => finding.Criterion == criterion);
}
