using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Teams;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>A plan closes the gaps, and nothing cheaper does.</summary>
public sealed class TeamPlanLawTests
{
    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Nothing_cheaper_closes_as_much(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 3).AsOf(GeneratedTeam.Today);
        var report = Advise(view, GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 6), seed);

        var (unmet, late, lacking, cents) = new TriedPlans(view, report).Best();

        Assert.Equal(
            (unmet, lacking, cents),
            (report.Plan.Unclosed.Count(gap => gap.Member is not null), report.Plan.Unclosed.Where(gap => gap.Need is not null).Sum(gap => gap.Lacking), report.Plan.Cost.Cents));
        Assert.Equal(late, report.Plan.AfterGrace.Length);
        Assert.True(report.Plan.IsCheapest);
        Assert.Equal(report.Plan.Cost, report.Plan.LowerBound);
        Assert.Equal(Money.Zero, report.Plan.Distance);
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_way_of_each_person_is_the_cheapest(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 5).AsOf(GeneratedTeam.Today);
        var report = Advise(view, GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 3), seed);
        var tried = new TriedPlans(view, report);

        Assert.All(report.Members, standing => Assert.Equal(
            standing.Result.Requirement.Outcome == Outcome.NotMet ? tried.Cheapest(standing) : null,
            standing.Way is { } way ? (way.Cost.Total?.Cents ?? 0, way.IsAfterGrace) : null));
    }

    [Theory]
    [InlineData(-208051)]
    [InlineData(-96217)]
    [InlineData(69394)]
    public void People_whom_time_alone_would_bring_there_too_late_and_whose_months_stand_in_parts(int seed)
    {
        The_way_of_each_person_is_the_cheapest(seed);
        Nothing_cheaper_closes_as_much(seed);
        A_plan_that_is_carried_out_leaves_no_gap_but_those_it_names(seed);
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void Who_is_in_grace_meets_the_demand_within_it_where_that_can_be(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 4).AsOf(GeneratedTeam.Today);
        var team = GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 4);
        var report = Advise(view, new Roster(team.Members) { Demand = team.Demand }, seed);

        foreach (var standing in report.Members.Where(one => one is { Result.Standing: DemandStanding.InGrace, Way.Months: not null }))
        {
            var way = standing.Way!;
            var done = report.AsOf.AddMonths(way.Months!.Value);
            var person = new TeamPerson(standing.Member, new CompiledCatalog(view));
            Assert.Equal(Outcome.Met, person.OutcomeOf(standing.Result.Demand.Requirement, way.Months.Value, [.. way.Steps.Select(step => step.Credential.Id)]));
            Assert.Equal(way.IsAfterGrace, done > standing.Result.LastDay);
        }
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void A_plan_that_is_carried_out_leaves_no_gap_but_those_it_names(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 6).AsOf(GeneratedTeam.Today);
        var report = Advise(view, GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 8), seed);

        var after = new TeamAdvisor(view).Advise(CarriedOut(report), report.WithinMonths);

        foreach (var (before, then) in report.Needs.Zip(after.Needs).Where(pair => pair.First.Outcome == Outcome.NotMet))
        {
            var unclosed = report.Plan.Unclosed.SingleOrDefault(gap => gap.Need == before);
            // Those of whom it is not known are asked, and nobody is planned for in their place.
            Assert.True(then.Lacking <= (unclosed?.Lacking ?? 0) + before.Unknown.Length, before.Need.Requirement.ToString());
        }

        var open = report.Plan.Unclosed.Where(gap => gap.Member is not null).Select(gap => gap.Member!.Member.Name).ToHashSet();
        Assert.All(report.Members.Zip(after.Members), pair => Assert.True(
            pair.First.Result.Standing != DemandStanding.NotMet || pair.Second.Result.Standing == DemandStanding.Met || open.Contains(pair.First.Member.Name)));
    }

    [Property(MaxTest = 150, EndSize = 1_000_000)]
    public void The_order_of_the_people_decides_nothing(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 6).AsOf(GeneratedTeam.Today);
        var roster = GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 8);
        var shuffled = new Roster(new Dice(seed).Shuffled(roster.Members)) { Demand = roster.Demand, Needs = roster.Needs, Settings = roster.Settings };

        Assert.Equal(Advise(view, roster, seed).ToUtf8Json(indented: false), Advise(view, shuffled, seed).ToUtf8Json(indented: false));
    }

    [Property(MaxTest = 150, EndSize = 1_000_000)]
    public void More_time_never_closes_less(int seed)
    {
        var view = GeneratedTeam.Catalog(seed, mostCredentials: 5).AsOf(GeneratedTeam.Today);
        var roster = GeneratedTeam.Roster(view.Catalog, seed, mostPeople: 4);
        var graceless = new Roster(roster.Members) { Demand = roster.Demand is { } demand ? new(demand.Requirement, null) : null, Needs = roster.Needs };
        var advisor = new TeamAdvisor(view);

        var (soon, later) = (advisor.Advise(graceless, 6).Plan, advisor.Advise(graceless, 18).Plan);

        Assert.True(later.Unclosed.Sum(gap => gap.Lacking) <= soon.Unclosed.Sum(gap => gap.Lacking));
        Assert.True(later.Unclosed.Length != soon.Unclosed.Length || later.Unclosed.Sum(gap => gap.Lacking) != soon.Unclosed.Sum(gap => gap.Lacking) || later.Cost <= soon.Cost);
    }

    private static TeamReport Advise(CatalogView view, Roster roster, int seed) => new TeamAdvisor(view).Advise(roster, 1 + new Dice(seed ^ 77).Below(24));

    // Everybody holds what the plan has them earn, and has worked on.
    private static Roster CarriedOut(TeamReport report)
    {
        var earned = report.Plan.Ways.ToDictionary(way => way.Member.Name, way => way.Steps.Select(step => step.Credential.Id));
        return new Roster(report.Roster.Members.Select(member => new RosterMember(member.Name, Later(member.Profile, report, earned.GetValueOrDefault(member.Name) ?? [])) { Hired = member.Hired }))
        {
            Demand = report.Roster.Demand,
            Needs = report.Roster.Needs,
            Settings = report.Roster.Settings,
        };
    }

    private static CandidateProfile Later(CandidateProfile profile, TeamReport report, IEnumerable<CredentialId> earned)
    {
        var area = profile.Role is { } role ? report.View.Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding;
        int[] parts = [.. profile.Experience.Where(one => one.Area == area).Select(one => one.Months)];
        var now = new[] { parts.Length == 0 ? null : parts.Sum(), profile.ExperienceMonths }.Max();
        return new CandidateProfile
        {
            WorkSettings = profile.WorkSettings,
            Role = profile.Role,
            ExperienceMonths = now + report.WithinMonths,
            Experience = profile.Experience,
            Qualifications = new Qualifications
            {
                Credentials = profile.Qualifications.Credentials is null && !earned.Any() ? null : Carried(profile, report, [.. earned]),
                Education = profile.Qualifications.Education,
                Licenses = profile.Qualifications.Licenses,
                Memberships = profile.Qualifications.Memberships,
                Trainings = profile.Qualifications.Trainings,
            },
        };
    }

    // Who earns a credential no longer carries what it supersedes.
    private static ImmutableArray<CredentialId> Carried(CandidateProfile profile, TeamReport report, CredentialId[] earned) =>
    [
        .. (profile.Qualifications.Credentials ?? []).Concat(earned)
            .Where(id => report.View.Catalog.Credentials.Get(id).SupersededBy?.Value.Any(earned.Contains) != true),
    ];
}
