using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Every rendering of reports on teams, with demands, needs and settings of every kind.</summary>
public sealed class TeamFingerprintTests
{
    private const int Teams = 12;

    private const int ShippedTeams = 12;

    private static readonly Fingerprints Said = new("teams");
    private static readonly Fingerprints Shipped = new("shipped-teams");
    private static readonly string[] Demands =
    [
        "any(AHIMA)", "any(AAPC)", "any(AAPC, coding)", "any(coding)", "any(AHIMA, coding) and any(AAPC)", "CCS or CIC or COC or CPC", "2 of (CCS, CPC, CRC, RHIT, CPMA)", "CCA", "CCDS or CDIP",
        "CPC and (CPMA or CDEO)", "any(auditing)", "RHIA or RHIT or CCS-P", "any(AAPC) or experience(coding) >= 3y",
    ];

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 10, MemberType = typeof(Fingerprints))]
    public void Teams_are_told_in_the_committed_words(int block) => Said.Check(Fingerprints.Seeds(block, Teams).SelectMany(Of));

    /// <summary>The shipped catalog has more candidates for a class of credentials than a search can take, and credentials that stand above others.</summary>
    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 8, MemberType = typeof(Fingerprints))]
    public void So_are_teams_by_the_shipped_catalog(int block) => Shipped.Check(Fingerprints.Seeds(block, ShippedTeams).SelectMany(seed => Told(seed, CertificationCatalog.Shipped, Roster(new Dice(seed), seed))));

    private static IEnumerable<(string Key, string Text)> Of(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, 6);
        return Told(seed, catalog, GeneratedTeam.Roster(catalog, seed, 6));
    }

    private static Roster Roster(Dice dice, int seed)
    {
        var catalog = CertificationCatalog.Shipped;
        return new Roster(Enumerable.Range(0, 1 + dice.Below(6)).Select(number => new RosterMember($"N{number}", GeneratedProfile.Of(catalog, seed + number))
        {
            Hired = dice.OneIn(2) ? null : GeneratedTeam.Today.AddDays(-dice.Below(500)),
        }))
        {
            Demand = dice.OneIn(2) ? EmployerDemand.Parse(dice.Of(Demands) + dice.Of("", " within 1 year of hire", " within 2 years of hire")) : null,
            Needs = [.. Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => new TeamNeed(Requirement.Parse(dice.Of(Demands)), 1 + dice.Below(3)))],
            Settings = [.. dice.Some(catalog.WorkSettings.Ids, 8)],
        };
    }

    private static IEnumerable<(string Key, string Text)> Told(int seed, CertificationCatalog catalog, Roster roster)
    {
        var report = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(roster, 1 + (seed % 5 * 6));
        yield return (FormattableString.Invariant($"{seed} markdown"), report.ToMarkdown());
        yield return (FormattableString.Invariant($"{seed} json"), Encoding.UTF8.GetString(report.ToUtf8Json(indented: true)));
    }
}
