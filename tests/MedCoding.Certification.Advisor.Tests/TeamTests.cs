using System.Text.Json;
using MedCoding.Certification.Tests;

namespace MedCoding.Advisor.Tests;

/// <summary>A team from a file or standard input: everybody who can be read is answered.</summary>
public sealed class TeamTests
{
    private const string Csv = """
        name,hired,role,workSettings,experienceYears,credentials
        Ann,2026-06-01,coder,payer,2,CPC
        Bo,2025-03-15,coder,hospital-inpatient,1,none
        """;

    private static readonly string[] Asked = ["--demand", "any(AHIMA, coding) within 12 months of hire", "--need", "2 x (CCS or CIC)", "--need", "CPC", "--setting", "payer"];

    [Fact]
    public void A_table_has_the_demand_the_team_and_the_plan()
    {
        var answer = Answer.ToWithInput(Csv, ["team", "-", .. Asked]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Error);
        Assert.StartsWith("0 of 2 people meet the demand; 1 of 3 needs of the team are met.\n", answer.Output, StringComparison.Ordinal);
        foreach (var part in new[] { "\nThe demand\n", "\nThe team\n", "\nThe plan\n", "in grace until", "2 x CCS or CIC", "1 x CPC", "CPC-P or CRC", "nothing cheaper does" })
        {
            Assert.Contains(part, answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_and_csv_are_told_by_their_content_and_say_the_same()
    {
        const string Json = """
            {"people": [
            {"name": "Ann", "hired": "2026-06-01", "role": "coder", "workSettings": ["payer"], "experienceYears": 2, "credentials": ["CPC"]},
            {"name": "Bo", "hired": "2025-03-15", "role": "coder", "workSettings": ["hospital-inpatient"], "experienceYears": 1, "credentials": []}]}
            """;

        foreach (var format in new[] { "table", "json", "markdown" })
        {
            Assert.Equal(Answer.ToWithInput(Csv, ["team", "-", .. Asked, "--format", format]), Answer.ToWithInput(Json, ["team", "-", .. Asked, "--format", format]));
        }
    }

    [Fact]
    public void Bad_rows_are_named_and_the_others_are_answered()
    {
        const string Bad = Csv + "\nCy,,,,,CPX\n\"Di,,,,,\nEd\n";

        var answer = Answer.ToWithInput(Bad, ["team", "-", .. Asked, "--format", "json"]);
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(4, answer.ErrorLines.Count);
        Assert.StartsWith("medcoding: team: standard input, line 4, Cy: credentials: The catalog knows no credential 'CPX'.", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("medcoding: team: standard input, line 5: The quote", answer.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith("medcoding: team: standard input, line 6, Ed: The row has 1 cell", answer.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal("medcoding: 3 of 5 people could not be read and are left out.", answer.ErrorLines[3]);
        Assert.Equal(Answer.ToWithInput(Csv, ["team", "-", .. Asked, "--format", "json"]).Output, answer.Output);
        Assert.Equal(2, Answer.ToWithInput(Bad, ["team", "-", .. Asked, "--strict"]).ExitCode);
        Assert.Equal(0, Answer.ToWithInput(Csv, ["team", "-", .. Asked, "--strict"]).ExitCode);
    }

    [Fact]
    public void The_demand_that_is_typed_goes_before_that_of_the_file_and_needs_are_added()
    {
        const string Json = """{"demand": "CCS", "needs": [{"requirement": "CIC"}], "settings": ["payer"], "people": [{"name": "Ann", "credentials": ["CPC"]}]}""";

        var asked = Answer.ToWithInput(Json, "team", "-", "--demand", "CPC", "--need", "CRC", "--setting", "payer", "--format", "json").Json();

        Assert.Equal("CPC", asked.GetProperty("demand").GetString());
        Assert.Equal(["CIC", "CRC", "CPC-P or CRC"], asked.GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("requirement").GetString()));
    }

    [Theory]
    [InlineData("--demand", "CPX", "CPC")]
    [InlineData("--demand", "CPC within a year", "within 12 months of hire")]
    [InlineData("--need", "2 x CPX", "CPC")]
    [InlineData("--need", "0 x CPC", "from 1 to")]
    [InlineData("--need", "99999999999 x CPC", "from 1 to")]
    [InlineData("--need", "999999999999 x CPC", "'999999999999'")]
    [InlineData("--need", "00 x CPC", "from 1 to")]
    [InlineData("--need", "2 x", "is no requirement")]
    [InlineData("--setting", "hospitl", "hospital")]
    [InlineData("--within", "0", "from 1 to 120")]
    [InlineData("--within", "121", "from 1 to 120")]
    [InlineData("--within", "a year", "from 1 to 120")]
    [InlineData("--as-of", "yesterday", "2026-11-22")]
    public void What_is_typed_wrong_is_told_under_its_option(string option, string value, string hint)
    {
        var complaint = Answer.ToWithInput(Csv, "team", "-", option, value).TheOnlyComplaint();

        Assert.StartsWith($"medcoding: {option}: ", complaint, StringComparison.Ordinal);
        Assert.Contains(hint, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "strict JSON")]
    [InlineData("{\"people\": 7}", "an array")]
    [InlineData("nme\nAnn", "name")]
    public void A_file_that_is_no_team_is_refused(string content, string reason) =>
        Assert.Contains(reason, Answer.ToWithInput(content, "team", "-").TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("there is no such file", Answer.To("team", "no-such-team.csv").TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void The_example_of_the_README_is_real()
    {
        var part = Repository.Read("README.md").Split("```csv\n")[1];
        var csv = part.Split("```")[0];
        var command = part.Split("```sh\n")[1].Split('\n')[0];
        var words = command["medcoding ".Length..].Split('"').SelectMany((text, index) => index % 2 == 1 ? [text] : text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var answer = Answer.ToWithInput(csv, [.. words.Select(word => word == "team.csv" ? "-" : word)]);

        Assert.Empty(answer.Error);
        Assert.StartsWith(part.Split("```text\n")[1].Split("```")[0] + "\nAs of 2026-11-22, ", answer.Output, StringComparison.Ordinal);
    }
}
