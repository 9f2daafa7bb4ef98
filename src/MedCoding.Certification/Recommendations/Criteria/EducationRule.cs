using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What the issuer advises candidates to have: education, training or practice. Advice, no condition.</summary>
internal sealed class EducationRule : CriterionRule
{
    private const int WhenMet = 4;
    private const int WhenNotMet = -4;

    public override Criterion Criterion => Criterion.Education;

    public override string Reason => "The issuer knows who passes: its advice on education, training or practice is no condition, but a sign.";

    public override string Scale => "4 when the person has what the issuer advises, -4 when not, open when it is not known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (WhenNotMet, WhenMet);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Recommended is { } recommended && candidacy.Compiled.RecommendedRead is { } read ? [read with { Number = (long)recommended }] : [];

    public override void Score(Selection selection, Span<short> points)
    {
        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = (short)Points(selection.Advice(ranked[row]));
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) => (Outcome)facts[0].Number is not Outcome.Unknown and var outcome
        ? Signed(Points(outcome))
        : (Verdict.Open, 0);

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var advice = RequirementText.OfText(finding.Facts[0].Subject, catalog);
        return (Outcome)finding.Facts[0].Number switch
        {
            Outcome.Met => $"what the issuer advises is there: {advice}",
            Outcome.NotMet => $"the issuer advises to have {advice}",
            _ => $"the issuer advises to have {advice}; it was not said whether that is there",
        };
    }

    private static int Points(Outcome? outcome) => outcome switch
    {
        Outcome.Met => WhenMet,
        Outcome.NotMet => WhenNotMet,
        _ => 0,
    };
}
