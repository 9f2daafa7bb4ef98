using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>Teams over the shipped catalog: who meets a demand, who could, and what a plan costs.</summary>
public sealed class TeamAdvisorTests
{
    private static readonly TeamAdvisor Advisor = new(CertificationCatalog.Shipped.AsOf(GeneratedTeam.Today));

    [Fact]
    public void Everybody_meets_the_demand_or_is_in_grace_or_does_not_or_is_not_known()
    {
        var report = Advise(
            """
            "demand": "any(AHIMA, coding) within 12 months of hire", "people": [
              {"name": "held", "credentials": ["CCS"]},
              {"name": "last day", "hired": "2025-11-22", "credentials": []},
              {"name": "one day late", "hired": "2025-11-21", "credentials": []},
              {"name": "hired on some day", "credentials": []},
              {"name": "silent", "hired": "2020-01-01"}]
            """);

        Assert.Equal(
            ["held: Met ", "hired on some day: Unknown ", "last day: InGrace 2026-11-22", "one day late: NotMet 2026-11-21", "silent: Unknown 2021-01-01"],
            report.Members.Select(one => FormattableString.Invariant($"{one.Member.Name}: {one.Result.Standing} {one.Result.LastDay:yyyy-MM-dd}")));
        Assert.Equal(["hired on some day", "last day", "one day late"], report.Members.Where(one => one.Way is not null).Select(one => one.Member.Name));
        Assert.Equal(["any(AHIMA, coding)"], report.Members[4].Result.Requirement.DecidingUnknowns().Select(demand => demand.ToString()));
        // Of whom it is not known what is held, that is asked and nothing is bought.
        Assert.Equal(["hired on some day", "last day", "one day late"], report.Plan.Ways.Select(way => way.Member.Name));
    }

    [Fact]
    public void Who_has_time_beyond_the_plan_has_no_gap()
    {
        const string Team = """ "demand": "CPC within 24 months of hire", "people": [{"name": "Ann", "hired": "2026-06-01", "credentials": []}] """;

        Assert.Empty(Advise(Team, 12).Plan.Ways);
        Assert.Single(Advise(Team, 24).Plan.Ways);
        Assert.False(Advise(Team, 12).HasGaps);
    }

    [Fact]
    public void Membership_is_paid_once_and_then_members_prices()
    {
        var both = Assert.Single(Advise(""" "demand": "CPC and CRC", "people": [{"name": "Ann", "credentials": [], "experienceYears": 3}] """).Plan.Ways).Cost;
        var one = Assert.Single(Advise(""" "demand": "CPC", "people": [{"name": "Ann", "credentials": [], "experienceYears": 3}] """).Plan.Ways).Cost;
        var asMember = Assert.Single(Advise(""" "demand": "CPC and CRC", "people": [{"name": "Ann", "credentials": ["COC"], "experienceYears": 3}] """).Plan.Ways).Cost;

        Assert.Single(both.Items, item => item.Name.Contains("membership", StringComparison.Ordinal));
        Assert.Equal(both.Total, both.Items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount));
        Assert.True(both.Total < one.Total + one.Total);
        Assert.DoesNotContain(asMember.Items, item => item.Name.Contains("membership", StringComparison.Ordinal));
        Assert.Equal(both.Total, asMember.Total + both.Items.Single(item => item.Name.Contains("membership", StringComparison.Ordinal)).Amount);
    }

    [Fact]
    public void Time_alone_is_enough_where_only_experience_in_the_own_role_is_missing()
    {
        var report = Advise(""" "demand": "CPC and experience(coding) >= 2y", "people": [{"name": "Ann", "credentials": ["CPC"], "experienceYears": 1.5}, {"name": "Bo", "credentials": ["CPC"], "experienceYears": 0.5}] """);

        Assert.Equal(6, report.Members[0].Way!.Months);
        Assert.Empty(report.Members[0].Way!.Steps);
        Assert.Null(report.Members[0].Way!.Cost.Total);
        Assert.Null(report.Members[1].Way);
        var open = Assert.Single(report.Plan.Unclosed);
        Assert.Equal("Bo", open.Member!.Member.Name);
        Assert.Equal(6, Assert.Single(open.Missing).Missing);
    }

    [Fact]
    public void A_gap_that_nobody_can_close_is_told_with_its_reasons()
    {
        var report = Advise(
            """
            "needs": [{"requirement": "CPC-H"}, {"requirement": "RHIA"}, {"requirement": "CPC", "people": 2}],
            "people": [{"name": "Ann", "credentials": [], "education": "high-school", "experienceYears": 1}]
            """);

        Assert.Equal(["CPC-H 1", "RHIA 1", "CPC 1"], report.Plan.Unclosed.Select(gap => FormattableString.Invariant($"{gap.Need!.Need.Requirement} {gap.Lacking}")));
        Assert.Equal(CredentialObstacle.NotOffered, Assert.Single(report.Plan.Unclosed[0].PassedOver).Obstacle);
        Assert.Equal(CredentialObstacle.NotEligible, Assert.Single(report.Plan.Unclosed[1].PassedOver).Obstacle);
        Assert.Equal("CPC", Assert.Single(Assert.Single(report.Plan.Ways).Steps).Credential.Id.ToString());
        Assert.Contains(report.Explain().Notes, note => note.Contains("CPC-H takes nobody any more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_needs_somebody_with_a_credential_that_is_judged_primary_for_it()
    {
        var catalog = Advisor.View.Catalog;
        var report = Advise($$""" "settings": [{{string.Join(", ", catalog.WorkSettings.Ids.Select(id => $"\"{id}\""))}}], "people": [] """);

        Assert.Equal(catalog.WorkSettings.Count, report.Needs.Length + report.Unjudged.Length);
        Assert.All(report.Needs, need =>
        {
            var letters = Letters(need.Need.Requirement).Select(catalog.Credentials.Get).ToArray();
            var levels = letters.Select(credential => catalog.FitWith(credential, need.Setting!.Value)!.Value.Fit.Level).Distinct().ToArray();
            Assert.Equal(1, need.Need.People);
            Assert.DoesNotContain(levels, level => level < FitLevel.Good);
            Assert.True(levels is [FitLevel.Primary] || !letters.Any(one => catalog.FitWith(one, need.Setting!.Value)!.Value.Fit.Level == FitLevel.Primary && IsOffered(one)));
        });
    }

    [Fact]
    public void Sixteen_threads_say_the_same_as_one()
    {
        var view = GeneratedTeam.Catalog(5, mostCredentials: 6).AsOf(GeneratedTeam.Today);
        var roster = GeneratedTeam.Roster(view.Catalog, 5, mostPeople: 8);
        var advisor = new TeamAdvisor(view);
        var answers = new byte[64][];

        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, index => answers[index] = advisor.Advise(roster, 12).ToUtf8Json(indented: true));

        Assert.All(answers, answer => Assert.Equal(new TeamAdvisor(view).Advise(roster, 12).ToUtf8Json(indented: true), answer));
    }

    [Fact]
    public void What_the_catalog_does_not_know_is_refused_and_so_are_months_that_cannot_be()
    {
        var ann = new RosterMember("Ann", new CandidateProfile());

        Assert.Throws<ArgumentException>(() => Advisor.Advise(new Roster([ann]) { Demand = EmployerDemand.Parse("CPX") }, 12));
        Assert.Throws<ArgumentException>(() => Advisor.Advise(new Roster([ann]) { Needs = [new TeamNeed(Requirement.Parse("any(AHIMX)"), 1)] }, 12));
        Assert.Throws<ArgumentException>(() => Advisor.Advise(new Roster([ann]) { Settings = [WorkSettingId.Parse("moon")] }, 12));
        Assert.Throws<ArgumentException>(() => Advisor.Advise(new Roster([new RosterMember("Bo", new CandidateProfile { Role = RoleId.Parse("astronaut") })]), 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Advisor.Advise(new Roster([ann]), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Advisor.Advise(new Roster([ann]), 121));
        Assert.Throws<ArgumentException>(() => new TeamNeed(Requirement.None, 1));
        Assert.ThrowsAny<ArgumentException>(() => new TeamNeed(Requirement.Parse("CPC"), 0));
    }

    [Fact]
    public void A_team_of_nobody_that_is_asked_nothing_has_an_answer()
    {
        var report = Advise(""" "people": [] """);

        Assert.False(report.HasGaps);
        Assert.Equal("Nothing is asked of this team.", report.Explain().Answer);
        Assert.Equal("There is no gap to close.", report.Explain().PlanSummary);
    }

    private static TeamReport Advise(string members, int months = 12)
    {
        var reading = RosterReadingTests.Read($"{{{members}}}");
        Assert.Empty(reading.Faults);
        return Advisor.Advise(reading.Roster!, months);
    }

    private static IEnumerable<CredentialId> Letters(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Letters) : [((CredentialRequirement)requirement).Credential];

    private static bool IsOffered(Credential credential) => Advisor.View.At(credential.Status).Fact?.Value is null or { Standing: CredentialStanding.Active };
}
