using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>What a plan says of its time, of what is not known, and of what stays open.</summary>
public sealed class TeamWordsTests
{
    private const string Coder = "\"role\": \"coder\", \"experienceYears\": 3, \"education\": \"bachelor\"";
    private const string Able = Coder + ", \"credentials\": []";

    [Fact]
    public void Who_is_in_grace_earns_what_is_done_within_it()
    {
        var report = Advise($$"""{"demand": "CCS or CPC within 12 months of hire", "people": [{"name": "Bob", "hired": "2026-02-01", {{Able}}}]}""");

        Assert.Equal("CPC", Assert.Single(Assert.Single(report.Plan.Ways).Steps).Credential.Id.ToString());
        Assert.Equal("CPC", Assert.Single(report.Members[0].Way!.Steps).Credential.Id.ToString());
        Assert.False(report.Members[0].Way!.IsAfterGrace);
        Assert.Empty(report.Plan.AfterGrace);
        Assert.DoesNotContain("after the grace", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_demand_comes_first_and_the_need_behind_it()
    {
        var report = Advise($$"""{"demand": "CPC within 12 months of hire", "needs": [{"requirement": "CCS"}], "people": [{"name": "Bob", "hired": "2026-02-01", {{Able}}}]}""");

        Assert.Equal(["CPC", "CCS"], Assert.Single(report.Plan.Ways).Steps.Select(step => step.Credential.Id.ToString()));
        Assert.Empty(report.Plan.Unclosed);
        Assert.Empty(report.Plan.AfterGrace);
    }

    [Fact]
    public void What_comes_after_the_grace_is_said()
    {
        var report = Advise($$"""{"demand": "CCS within 12 months of hire", "people": [{"name": "Bob", "hired": "2026-02-01", {{Able}}}]}""");
        using var json = JsonDocument.Parse(report.ToUtf8Json(indented: false));
        var plan = json.RootElement.GetProperty("plan");

        Assert.Equal("Bob", Assert.Single(report.Plan.AfterGrace).Name);
        Assert.Contains("within 1 year, for Bob after the grace;", report.Explain().PlanSummary, StringComparison.Ordinal);
        Assert.Contains("after the grace", Assert.Single(report.Explain().Plan).Detail, StringComparison.Ordinal);
        Assert.Equal("Bob", plan.GetProperty("afterGrace")[0].GetString());
        Assert.True(plan.GetProperty("ways")[0].GetProperty("isAfterGrace").GetBoolean());
    }

    [Fact]
    public void Nobody_is_planned_for_of_whom_it_is_not_known()
    {
        var report = Advise($$"""{"needs": [{"requirement": "CCS", "people": 2}], "people": [{"name": "Ann", {{Coder}}}, {"name": "Bo", {{Able}}}, {"name": "Cy", {{Able}}}]}""");

        // One place of two is planned for, and the other waits for what Ann says.
        Assert.Single(report.Plan.Ways);
        Assert.DoesNotContain(report.Plan.Ways, way => way.Member.Name == "Ann");
        Assert.Empty(report.Plan.Unclosed);
        Assert.Contains("For 2 x CCS one person is lacking beyond the plan unless Ann meets it: that is to be asked first.", report.Explain().Notes);
    }

    [Fact]
    public void Without_a_day_of_hire_there_is_no_grace_to_count_on_and_that_is_said()
    {
        var report = Advise($$"""{"demand": "CCS within 12 months of hire", "people": [{"name": "Bob", {{Able}}}]}""");

        Assert.True(report.Members[0].IsGap);
        Assert.True(report.HasGaps);
        Assert.Single(report.Plan.Ways);
        Assert.Contains("The day of hire of Bob is not known, so that the plan counts on no grace there.", report.Explain().Notes);
    }

    [Fact]
    public void A_time_that_no_source_tells_is_no_certain_plan()
    {
        var unsure = Advise($$"""{"needs": [{"requirement": "CCA"}], "people": [{"name": "Ann", {{Able}}}]}""");
        using var json = JsonDocument.Parse(unsure.ToUtf8Json(indented: false));

        Assert.False(unsure.Plan.IsCertain);
        Assert.Contains("That is as far as is known: for Ann no source tells the time", unsure.Explain().PlanSummary, StringComparison.Ordinal);
        Assert.False(json.RootElement.GetProperty("plan").GetProperty("isCertain").GetBoolean());
        Assert.DoesNotContain("as far as is known", Advise($$"""{"needs": [{"requirement": "CCS"}], "people": [{"name": "Ann", {{Able}}}]}""").Explain().PlanSummary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_ends_and_the_answer_does_not()
    {
        var advisor = new TeamAdvisor(CertificationCatalog.Shipped.AsOf(DateOnly.MaxValue));
        var roster = Read($$"""{"demand": "CCS within 12 months of hire", "people": [{"name": "Bob", "hired": "2026-02-01", {{Able}}}]}""");

        Assert.NotEmpty(advisor.Advise(roster, 120).ToMarkdown());
    }

    [Theory]
    [InlineData("{\"requirement\": \"CCS\", \"people\": 3}", 12, "3 x CCS stays open, one person is lacking: the team has only 2 people who could.")]
    [InlineData("{\"requirement\": \"CCS\", \"people\": 2}, {\"requirement\": \"CPC\", \"people\": 2}", 4, "x CPC stays open, 2 people are lacking: who could earn it earns other things instead.")]
    [InlineData("{\"requirement\": \"experience(coding) >= 9y\"}", 12, "stays open, one person is lacking: the team has nobody who could.")]
    public void A_need_that_stays_open_has_a_reason(string needs, int months, string note)
    {
        var report = Advise($$"""{"needs": [{{needs}}], "people": [{"name": "Ann", {{Able}}}, {"name": "Bo", {{Able}}}]}""", months);

        Assert.Contains(report.Explain().Notes, told => told.EndsWith(note, StringComparison.Ordinal));
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void What_stays_open_never_goes_without_a_reason(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 5);
        var report = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(GeneratedTeam.Roster(catalog, seed, mostPeople: 6), 6);

        Assert.DoesNotContain(report.Explain().Notes, note => note.EndsWith("is lacking.", StringComparison.Ordinal) || note.EndsWith("are lacking.", StringComparison.Ordinal));
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void There_is_no_gap_exactly_when_nobody_is_planned_for(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 5);
        var report = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(GeneratedTeam.Roster(catalog, seed, mostPeople: 6), 12);

        Assert.Equal(report.HasGaps, report.Explain().PlanSummary != "There is no gap to close.");
        Assert.True(report.HasGaps || (report.Plan.Ways.IsEmpty && report.Plan.Unclosed.IsEmpty));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void Ten_people_of_whom_twelve_needs_ask_all_have_a_plan(int months)
    {
        string[][] halves = [["CPC", "CDEO", "CPB", "CEMC", "CBCS", "CCS-P"], ["CCS", "CPMA", "CCA", "CIC", "COC", "CRC"]];
        var needs = halves.SelectMany(half => half).Select(letters => $$"""{"requirement": "{{letters}}", "people": 10}""");
        var people = Enumerable.Range(0, 10).Select(number => $$"""{"name": "N{{number}}", {{Coder}}, "credentials": ["{{string.Join("\", \"", halves[number / 5])}}"]}""");

        var report = Advise($$"""{"needs": [{{string.Join(',', needs)}}], "people": [{{string.Join(',', people)}}]}""", months);

        Assert.True(report.Plan.IsCheapest);
        Assert.NotEmpty(report.Plan.Ways);
        Assert.NotEmpty(report.Plan.Unclosed);
    }

    private static TeamReport Advise(string json, int months = 12) => new TeamAdvisor(CertificationCatalog.Shipped.AsOf(GeneratedTeam.Today)).Advise(Read(json), months);

    private static Roster Read(string json)
    {
        var reading = RosterReadingTests.Read(json);
        Assert.Empty(reading.Faults);
        return reading.Roster!;
    }
}
