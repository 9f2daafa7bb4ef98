using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>Whether the credential is offered, and how well that is known. One that is offered no more never comes here.</summary>
internal sealed class StandingRule : CriterionRule
{
    private const int WhenHigh = 6;
    private const int WhenMedium = 3;

    public override Criterion Criterion => Criterion.Standing;

    public override string Reason => "That a credential is still offered is known better for some than for others.";

    public override string Scale => "6 when it is known with high confidence to be offered, 3 with medium, 0 with low; open when nothing is known for that day";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, WhenHigh);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) => [candidacy.Compiled.StandingRead];

    public override void Score(Selection selection, Span<short> points) => Take(selection, selection.Catalog.Standing, points);

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        facts[0].Kind == FactKind.NotKnown ? (Verdict.Open, 0)
        : (Confidence)facts[0].Number switch
        {
            Confidence.High => Signed(WhenHigh),
            Confidence.Medium => Signed(WhenMedium),
            _ => (Verdict.Neutral, 0),
        };

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        finding.Facts[0].Kind == FactKind.NotKnown
            ? "whether it was offered is not known for that day"
            : $"it is offered; that is known with {ConfidenceText.Of((Confidence)finding.Facts[0].Number)} confidence";
}
