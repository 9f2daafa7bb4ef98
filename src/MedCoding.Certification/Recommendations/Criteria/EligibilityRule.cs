using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>Whether the person may sit the exam. That it may not is no low score but a standing of its own.</summary>
internal sealed class EligibilityRule : CriterionRule
{
    private const int WhenMet = 10;

    public override Criterion Criterion => Criterion.Eligibility;

    public override string Reason => "Who meets the demands may sit now; a demand that is not met is a standing and no low score.";

    public override string Scale => "10 when what the issuer demands is met; otherwise nothing, and the recommendation is 'open if' or 'not yet'";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, WhenMet);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Eligibility is { } eligibility && candidacy.Compiled.EligibilityRead is { } read
            ? [read with { Number = (long)eligibility }]
            : [new(FactKind.NotKnown, 0, null, null)];

    public override void Score(Selection selection, Span<short> points)
    {
        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = selection.Eligibility(ranked[row]) == Outcome.Met ? (short)WhenMet : (short)0;
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        facts[0].Kind == FactKind.NotKnown ? (Verdict.Open, 0)
        : (Outcome)facts[0].Number switch
        {
            Outcome.Met => Signed(WhenMet),
            Outcome.NotMet => (Verdict.Against, 0),
            _ => (Verdict.Open, 0),
        };

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var fact = finding.Facts[0];
        if (fact.Kind == FactKind.NotKnown)
        {
            return "what the issuer demands is not known for that day";
        }

        var demand = RequirementText.OfText(fact.Subject, catalog);
        return fact.Subject == Requirement.None.ToString() ? "the issuer demands nothing before the exam"
            : (Outcome)fact.Number switch
            {
                Outcome.Met => $"what the issuer demands is there: {demand}",
                Outcome.NotMet => $"the issuer demands {demand}",
                _ => $"the issuer demands {demand}; it was not said whether that is there",
            };
    }
}
