using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>A report says the same in every form, and who could not be read changes nothing for the others.</summary>
public sealed class TeamReportLawTests
{
    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void Bad_rows_change_no_good_rows_answer(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 4);
        var team = GeneratedTeam.Roster(catalog, seed, mostPeople: 5);
        var dice = new Dice(seed);
        JsonNode[] good = [.. team.Members.Select(Json)];
        JsonNode[] bad = [.. Enumerable.Range(0, 1 + dice.Below(4)).Select(_ => Bad(dice))];

        var alone = Read(catalog, good, team);
        var together = Read(catalog, dice.Shuffled(good.Concat(bad)), team);

        Assert.Equal(bad.Length, together.BadPeople);
        Assert.Equal(bad.Length, together.Faults.Select(fault => fault.Line).Distinct().Count());
        var advisor = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today));
        Assert.Equal(advisor.Advise(alone.Roster!, 12).ToMarkdown(), advisor.Advise(together.Roster!, 12).ToMarkdown());
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void The_json_has_what_the_report_has(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 5);
        var report = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(GeneratedTeam.Roster(catalog, seed, mostPeople: 6), 12);
        using var json = JsonDocument.Parse(report.ToUtf8Json(indented: false));
        var plan = json.RootElement.GetProperty("plan");

        Assert.Equal(report.Members.Select(one => one.Member.Name), json.RootElement.GetProperty("members").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(report.Plan.Cost.Dollars, plan.GetProperty("usd").GetDecimal());
        Assert.Equal(
            report.Plan.Ways.SelectMany(way => way.Steps.Select(step => step.Credential.Id.ToString())),
            plan.GetProperty("ways").EnumerateArray().SelectMany(way => way.GetProperty("credentials").EnumerateArray()).Select(one => one.GetProperty("credential").GetString()!));
        Assert.Equal(report.Plan.Cost.Cents, report.Plan.Ways.Sum(way => way.Cost.Items.Sum(item => item.Amount.Cents)));
        var words = report.Explain();
        Assert.Equal(report.Members.Length, words.Members.Length);
        Assert.Equal(report.Needs.Length, words.Needs.Length);
        Assert.Equal(report.Plan.Ways.Length, words.Plan.Length);
        Assert.DoesNotContain("| |\n|", report.ToMarkdown().Replace("| |\n|---", "", StringComparison.Ordinal).Replace("|  |", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generated_teams_are_of_every_kind()
    {
        var reports = Enumerable.Range(0, 200).Select(seed =>
        {
            var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 6);
            return new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(GeneratedTeam.Roster(catalog, seed, mostPeople: 8), 24);
        }).ToArray();
        var steps = reports.SelectMany(report => report.Plan.Ways).SelectMany(way => way.Steps).ToArray();
        var standings = reports.SelectMany(report => report.Members).ToArray();

        Assert.Equal(Enum.GetValues<DemandStanding>(), standings.Select(one => one.Result.Standing).Distinct().Order());
        Assert.Equal(Enum.GetValues<Openness>(), steps.Select(step => step.Openness).Distinct().Order());
        Assert.Equal(Enum.GetValues<Outcome>(), reports.SelectMany(report => report.Needs).Select(need => need.Outcome).Distinct().Order());
        Assert.Contains(reports, report => report.Plan.Ways.Length > 3);
        Assert.Contains(reports, report => report.Plan.Ways.Any(way => way.Steps.Length > 1));
        Assert.Contains(reports, report => report.Plan.Unclosed.Any(gap => gap.Member is not null) && report.Plan.Unclosed.Any(gap => gap.Need is not null));
        Assert.Contains(reports, report => report.Unjudged.Length > 0);
        Assert.Contains(standings, one => one.Way is { Steps.IsEmpty: true });
        Assert.Subset(
            reports.SelectMany(report => report.PassedOver).Select(one => one.Obstacle).ToHashSet(),
            new HashSet<CredentialObstacle> { CredentialObstacle.NotOffered, CredentialObstacle.TooLittleKnown, CredentialObstacle.NotEligible, CredentialObstacle.NoPrice });
    }

    private static RosterReading Read(Certification.Catalogs.CertificationCatalog catalog, IEnumerable<JsonNode> people, Roster team)
    {
        var json = $$"""
            {"demand": {{(team.Demand is { } demand ? $"\"{demand}\"" : "null")}}, "needs": [{{string.Join(',', team.Needs.Select(need => FormattableString.Invariant($"{{\"requirement\":\"{need.Requirement}\",\"people\":{need.People}}}")))}}],
            "people": [
            {{string.Join(",\n", people.Select(person => person.ToJsonString()))}}
            ]}
            """;
        return Roster.ReadJson(Encoding.UTF8.GetBytes(json), catalog);
    }

    private static JsonObject Json(RosterMember member)
    {
        var json = GeneratedProfile.Json(member.Profile);
        json["name"] = member.Name;
        json["hired"] = member.Hired?.ToString("O", null);
        return json;
    }

    private static JsonNode Bad(Dice dice) => dice.Of<JsonNode>(
        new JsonObject { ["name"] = "Bad", ["credentials"] = new JsonArray("none-such") },
        new JsonObject { ["name"] = "Bad", ["wat"] = 1 },
        new JsonObject { ["hired"] = "2026-01-01" },
        new JsonObject { ["name"] = "Bad", ["requiredCredentials"] = "none-such" },
        JsonValue.Create(7),
        new JsonArray());
}
