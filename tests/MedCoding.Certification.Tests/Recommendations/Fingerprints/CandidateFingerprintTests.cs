using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Teams;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Which credentials come into question for a person of a team, which are as good as others and are left out, and what several cost together.</summary>
public sealed class CandidateFingerprintTests
{
    private const int People = 20;

    private static readonly Fingerprints Found = new("candidates");
    private static readonly string[] Wide = ["any(coding)", "any(AAPC) or any(AHIMA)", "2 of (any(AAPC), any(AHIMA), any(auditing))", "any(AAPC, coding) and any(AHIMA)"];

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 3, MemberType = typeof(Fingerprints))]
    public void Candidates_and_their_bills_are_as_committed(int block) => Found.Check(Fingerprints.Seeds(block, People).SelectMany(seed => new[]
    {
        Of("shipped", CertificationCatalog.Shipped, seed, dice => dice.Of(Wide)),
        Of("generated", GeneratedTeam.Catalog(seed, 6), seed, dice => dice.Of("any(A1) and any(B1)", "any(coding)", "2 of (any(A1), any(B1, billing), any(coding))")),
    }));

    private static (string Key, string Text) Of(string name, CertificationCatalog catalog, int seed, Func<Dice, string> demand)
    {
        var dice = new Dice(seed);
        var team = new CompiledCatalog(catalog.AsOf(GeneratedTeam.Today));
        var person = new TeamPerson(new RosterMember("N", GeneratedProfile.Of(catalog, seed)), team);
        ImmutableArray<Requirement> asked = [Requirement.Parse(demand(dice)), Requirement.Parse(demand(dice))];
        var texts = new[] { (People: 1, Months: 6), (People: 6, Months: 30), (People: 5_000, Months: 60) }.Select(size =>
        {
            var set = new CandidateFinder(team, new RequirementSlots(), size.Months, size.People).Find(person, asked, dice.OneIn(2) ? size.Months / 2 : null);
            var bill = Bill.Estimate(set.Kept, team.View);
            return string.Join(
                '\n',
                Ids(set.Kept),
                Ids(set.Left),
                string.Join(' ', set.PassedOver.Select(one => $"{one.Credential.Id}:{one.Obstacle}")),
                $"{Bill.Cents(set.Kept, team.View)} {string.Join("; ", bill.Items.Select(item => $"{item.Name} {item.Amount}"))} {string.Join("; ", bill.NotIncluded)}");
        });
        return (FormattableString.Invariant($"{seed} {name}"), string.Join("\n---\n", texts));
    }

    private static string Ids(IEnumerable<Candidate> candidates) =>
        string.Join(' ', candidates.Select(one => FormattableString.Invariant($"{one.Id}:{one.LeastCents}:{one.Weeks}:{one.IsCertain}")));
}
