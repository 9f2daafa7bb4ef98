using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What is held already in the same practice area: the next step is not a second entry credential.</summary>
internal sealed class HeldRule : CriterionRule
{
    private const int WhenFurther = 6;
    private const int WhenEntryAgain = -25;

    public override Criterion Criterion => Criterion.Held;

    public override string Reason => "Whoever holds a credential asks for the next step, not for a second first one.";

    public override string Scale =>
        "6 when the credential stands further along a career than all that are held in the same practice area, -25 when it is for entry and one of those is held; otherwise nothing";

    public override (int Least, int Most) Range(CandidateProfile profile) => (WhenEntryAgain, WhenFurther);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        if (candidacy.Compiled.OwnLevel is not { } own || HighestHeld(candidacy) is not { } held)
        {
            return [];
        }

        return [own, held];
    }

    public override bool IsAsked(Selection selection) => selection.Qualifications.Credentials is { IsEmpty: false };

    public override void Score(Selection selection, Span<short> points)
    {
        for (var row = 0; row < points.Length; row++)
        {
            var candidacy = selection.CandidacyOf(row);
            points[row] = candidacy.Compiled.OwnLevel is { } own && HighestHeld(candidacy) is { } held ? (short)Judge([own, held]).Points : (short)0;
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        (CredentialLevel)facts[0].Number == CredentialLevel.Entry ? Signed(WhenEntryAgain)
        : Step(facts[0]) > Step(facts[1]) ? Signed(WhenFurther)
        : (Verdict.Neutral, 0);

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var held = finding.Facts[1].Subject;
        return finding.Verdict switch
        {
            Verdict.Against => $"a credential for entry, while the {held} is held",
            Verdict.For => $"a step further than the {held}, which is held",
            _ => $"no step further than the {held}, which is held",
        };
    }

    private static FactRead? HighestHeld(in Candidacy candidacy)
    {
        FactRead? highest = null;
        CredentialId best = default;
        foreach (var id in candidacy.Qualifications.Credentials ?? [])
        {
            if (candidacy.Lookup(id) is { Level: { } level } held
                && SharesArea(held, candidacy.Compiled.Credential)
                && (highest is null || (Rank(level.Value), best).CompareTo((Step(highest.Value), id)) > 0))
            {
                // Among equals the first by its letters, so that the order of the answers does not matter.
                (highest, best) = (new(FactKind.HeldLevel, (long)level.Value, id.ToString(), level.Evidence), id);
            }
        }

        return highest;
    }

    private static bool SharesArea(Credential held, Credential other)
    {
        foreach (var area in held.Areas)
        {
            if (other.Areas.Contains(area))
            {
                return true;
            }
        }

        return false;
    }

    private static int Step(FactRead fact) => Rank((CredentialLevel)fact.Number);

    // A specialty stands as far from the first credential as a mastery does.
    private static int Rank(CredentialLevel level) => level switch
    {
        CredentialLevel.Entry => 0,
        CredentialLevel.Core => 1,
        CredentialLevel.Management => 3,
        _ => 2,
    };
}
