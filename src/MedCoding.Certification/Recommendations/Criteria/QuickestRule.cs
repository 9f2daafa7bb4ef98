using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The study time, for whoever wants the quickest way.</summary>
internal sealed class QuickestRule : CriterionRule
{
    private const int WhenAtOnce = 15;
    private const int WeeksAPoint = 2;

    public override Criterion Criterion => Criterion.Quickest;

    public override string Reason => "Whoever asks for the quickest way is told of the shortest study that a source names.";

    public override string Scale => "15 less one for every two weeks of the least study time that a source names, down to 0; open when none is known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, WhenAtOnce);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        [candidacy.StudyWeeks];

    public override bool IsAsked(Selection selection) => selection.Weight(Criterion.Quickest) > 0;

    public override void Score(Selection selection, Span<short> points)
    {
        for (var row = 0; row < points.Length; row++)
        {
            points[row] = (short)Judge([selection.CandidacyOf(row).StudyWeeks]).Points;
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        facts[0].Kind == FactKind.NotKnown ? (Verdict.Open, 0) : Signed((int)Math.Max(0, WhenAtOnce - (facts[0].Number / WeeksAPoint)));

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        finding.Verdict == Verdict.Open
            ? "how long people study for it is not known"
            : $"it takes at least {Weeks.Of(finding.Facts[0].Number)} of study";
}
