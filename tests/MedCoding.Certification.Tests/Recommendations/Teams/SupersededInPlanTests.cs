using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>Who earns the CCS no longer carries the CCA: a plan counts on one of them.</summary>
public sealed class SupersededInPlanTests
{
    private const string Bachelor = "\"role\": \"coder\", \"experienceYears\": 3, \"education\": \"bachelor\"";

    private static readonly TeamAdvisor Advisor = new(CertificationCatalog.Shipped.AsOf(GeneratedTeam.Today));

    [Theory]
    [InlineData("")]
    [InlineData("\"CCA\"")]
    [InlineData("\"CCS\"")]
    public void Nobody_is_planned_to_carry_both(string held)
    {
        var plan = Advise($$"""{"needs": [{"requirement": "CCS and CCA"}], "people": [{"name": "Ann", {{Bachelor}}, "credentials": [{{held}}]}]}""").Plan;

        Assert.Empty(plan.Ways);
        Assert.Equal(1, Assert.Single(plan.Unclosed).Lacking);
    }

    [Fact]
    public void Somebody_else_earns_what_the_only_holder_would_lose()
    {
        var plan = Advise(
            $$"""
            {"needs": [{"requirement": "CCA"}, {"requirement": "CCS"}],
             "people": [{"name": "Ann", {{Bachelor}}, "credentials": ["CCA"]}, {"name": "Bo", {{Bachelor}}, "credentials": [], "memberships": []}]}
            """).Plan;

        Assert.Empty(plan.Unclosed);
        Assert.Equal(["Bo CCS"], plan.Ways.SelectMany(way => way.Steps.Select(step => $"{way.Member.Name} {step.Credential.Id}")));
    }

    [Fact]
    public void A_demand_that_is_met_stays_met()
    {
        var plan = Advise($$"""{"demand": "CCA", "needs": [{"requirement": "CCS"}], "people": [{"name": "Ann", {{Bachelor}}, "credentials": ["CCA"]}]}""").Plan;

        Assert.Empty(plan.Ways);
        Assert.NotNull(Assert.Single(plan.Unclosed).Need);
    }

    private static TeamReport Advise(string json)
    {
        var reading = RosterReadingTests.Read(json);
        Assert.Empty(reading.Faults);
        return Advisor.Advise(reading.Roster!, 12);
    }
}
