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

    public override bool IsAsked(Selection selection) => selection.Profile.RequiredCredentials is not null;

    public override (int Least, int Most) Range(CandidateProfile profile) => (WhenNeither, WhenItMeets);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var (before, after, named) = Read(candidacy, Before(candidacy.Selection));
        return [before, after, named];
    }

    public override void Score(Selection selection, Span<short> points)
    {
        var outcome = Before(selection);
        for (var row = 0; row < points.Length; row++)
        {
            var (before, after, named) = Read(selection.CandidacyOf(row), outcome);
            points[row] = (short)Judge([before, after, named]).Points;
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        facts[0].Number == (long)Outcome.Met ? (Verdict.Neutral, 0)
        : facts[1].Number == (long)Outcome.Met ? Signed(WhenItMeets)
        : Signed(facts[2].Number == 1 ? WhenNamed : WhenNeither);

    public override string Describe(Finding finding, CertificationCatalog catalog) => finding.ScalePoints switch
    {
        WhenItMeets => $"meets what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        WhenNamed => $"is named in what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        WhenNeither => $"is not what the employer demands: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
        _ => $"the employer's demand is met already: {RequirementText.OfText(finding.Facts[0].Subject, catalog)}",
    };

    private static Outcome Before(Selection selection) => selection.Profile.RequiredCredentials!.Judge(selection.Qualifications, selection.Catalog.Lookup).Outcome;

    // A credential that the demand does not name changes nothing about it.
    private static (FactRead Before, FactRead After, FactRead Named) Read(in Candidacy candidacy, Outcome before)
    {
        var demand = candidacy.Profile.RequiredCredentials!;
        var credential = candidacy.Compiled.Credential;
        var named = Names(demand, credential);
        var after = named ? demand.Judge(candidacy.Qualifications.Holding(credential.Id), candidacy.Lookup).Outcome : before;
        var text = candidacy.Profile.RequiredText;
        return (new(FactKind.Outcome, (long)before, text, null), new(FactKind.Outcome, (long)after, text, null), new(FactKind.NamedInDemand, named ? 1 : 0, text, null));
    }

    /// <summary>Whether a demand names a credential, by its letters or by a class that it belongs to.</summary>
    public static bool Names(Requirement demand, Credential credential)
    {
        switch (demand)
        {
            case RequirementGroup group:
                foreach (var member in group.Members)
                {
                    if (Names(member, credential))
                    {
                        return true;
                    }
                }

                return false;
            case CredentialClassRequirement any:
                return (any.IssuingBody is null || any.IssuingBody == credential.IssuingBody) && (any.Area is not { } area || credential.Areas.Contains(area));
            default:
                return demand is CredentialRequirement holds && holds.Credential == credential.Id;
        }
    }
}
