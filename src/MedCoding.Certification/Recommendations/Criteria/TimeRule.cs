using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The least study time that a source names, against the weeks available.</summary>
internal sealed class TimeRule : CriterionRule
{
    private const int WhenEnough = 5;
    private const int WhenShort = -10;

    public override Criterion Criterion => Criterion.Time;

    public override string Reason => "Asked only of those who have an end in sight.";

    public override string Scale => "5 when the weeks available cover the least study time that a source names, -10 when not, open when none is known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (WhenShort, WhenEnough);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        [candidacy.StudyWeeks, new(FactKind.WeeksAvailable, candidacy.Profile.WeeksAvailable ?? 0, null, null)];

    public override bool IsAsked(Selection selection) => selection.Profile.WeeksAvailable is not null;

    public override void Score(Selection selection, Span<short> points)
    {
        var available = new FactRead(FactKind.WeeksAvailable, selection.Profile.WeeksAvailable ?? 0, null, null);
        for (var row = 0; row < points.Length; row++)
        {
            points[row] = (short)Judge([selection.CandidacyOf(row).StudyWeeks, available]).Points;
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        First(facts, FactKind.StudyWeeks) is not { Number: var needed } ? (Verdict.Open, 0)
        : Signed(First(facts, FactKind.WeeksAvailable)?.Number >= needed ? WhenEnough : WhenShort);

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var facts = finding.Facts.AsSpan();
        return First(facts, FactKind.StudyWeeks) is { Number: var needed }
            ? $"at least {Weeks.Of(needed)} of study; available: {Weeks.Of(First(facts, FactKind.WeeksAvailable)?.Number ?? 0)}"
            : "how long people study for it is not known";
    }
}
