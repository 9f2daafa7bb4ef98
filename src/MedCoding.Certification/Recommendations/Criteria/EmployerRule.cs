using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What the employer demands: whether the credential, beside what is held, meets it or is at least named in it.</summary>
internal sealed class EmployerRule : CriterionRule
{
    private const int WhenItMeets = 40;
    private const int WhenNamed = 15;
    private const int WhenNeither = -15;

    public override Criterion Criterion => Criterion.Employer;

    public override string Reason => "A demand in a posting outweighs what is usual in a setting.";

    public override string Scale => "40 when the credential with what is held meets the demand, 15 when the demand names it, -15 when neither; nothing when the demand is met already";

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        if (candidacy.Profile.RequiredCredentials is not { } demand)
        {
            return [];
        }

        var after = candidacy.Qualifications.Holding(candidacy.Compiled.Credential.Id);
        var text = candidacy.Profile.RequiredText;
        return
        [
            new(FactKind.Outcome, (long)demand.Evaluate(candidacy.Qualifications, candidacy.Lookup).Outcome, text, null),
            new(FactKind.Outcome, (long)demand.Evaluate(after, candidacy.Lookup).Outcome, text, null),
            new(FactKind.NamedInDemand, Names(demand, candidacy.Compiled.Credential) ? 1 : 0, text, null),
        ];
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        facts[0].Number == (long)Outcome.Met ? (Verdict.Neutral, 0)
        : facts[1].Number == (long)Outcome.Met ? Signed(WhenItMeets)
        : Signed(facts[2].Number == 1 ? WhenNamed : WhenNeither);

    public override string Describe(Finding finding, CertificationCatalog catalog) => finding.Points switch
    {
        WhenItMeets => $"meets what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        WhenNamed => $"is named in what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        WhenNeither => $"is not what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        _ => $"the employer's demand is met already: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
    };

    /// <summary>Whether a demand names a credential by its letters, and not only by a class that it belongs to.</summary>
    public static bool NamesItself(Requirement demand, CredentialId credential) => demand switch
    {
        RequirementGroup group => group.Members.Any(member => NamesItself(member, credential)),
        CredentialRequirement holds => holds.Credential == credential,
        _ => false,
    };

    private static bool Names(Requirement demand, Credential credential) => demand switch
    {
        RequirementGroup group => group.Members.Any(member => Names(member, credential)),
        CredentialClassRequirement any => (any.IssuingBody is null || any.IssuingBody == credential.IssuingBody)
            && (any.Area is not { } area || credential.Areas.Contains(area)),
        _ => NamesItself(demand, credential.Id),
    };
}
