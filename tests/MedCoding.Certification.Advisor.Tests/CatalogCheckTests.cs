using System.Text.Json;
using MedCoding.Certification.Linting;
using MedCoding.Certification.Tests;

namespace MedCoding.Advisor.Tests;

public sealed class CatalogCheckTests : IDisposable
{
    // A price that is stated to hold for ever hides one that was seen later.
    private const string Hiding = """
        {
          "sources": [{ "id": "ours", "publisher": "Us", "title": "Our list", "address": null, "kind": "third-party", "asOf": "2026" }],
          "prices": [{
            "issuingBody": "AHIMA", "kind": "exam", "audience": "student", "attempts": 1, "credentials": ["CCS-P"],
            "amounts": [
              { "value": 400, "asOf": "2026", "confidence": "low", "sources": ["ours"], "from": "2026-01-01" },
              { "value": 410, "asOf": "2026-06", "confidence": "low", "sources": ["ours"] }
            ]
          }]
        }
        """;

    private static readonly string Accepted = string.Concat(
        "{ \"suppressions\": [{ \"rule\": \"MC1001\", \"at\": \"prices/*/exam\", \"reason\": \"Both pages stand.\", \"until\": \"2027-01-31\" }],", Hiding.AsSpan(1));

    private static readonly string[] Severities = ["note", "warning", "error"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_catalog_has_nothing_to_mend_without_a_reason()
    {
        var answer = Answer.To("catalog", "check");

        Assert.Equal("", answer.Error);
        Assert.True(answer.ExitCode == 0, answer.Output);
        Assert.EndsWith(", as of 2026-11-22.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seeds_as_a_folder_are_the_shipped_catalog() => Assert.Equal(
        Answer.To("catalog", "check", "--format", "json").Json().GetProperty("count").GetRawText(),
        Answer.To("catalog", "check", Repository.PathOf("seeds"), "--format", "json").Json().GetProperty("count").GetRawText());

    [Fact]
    public void A_finding_of_an_overlay_stands_under_its_file_with_line_rule_path_message_and_fix()
    {
        var file = Write("ours.json", Hiding);
        var answer = Answer.To("catalog", "check", file, "--rule", "MC1001");

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("ours.json", string.Concat(lines), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  7  warning  MC1001  prices/CCS-P/exam/student/1", StringComparison.Ordinal));
        Assert.Contains("'$410' of prices/CCS-P/exam/student/1 was seen 2026-06", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Fix: Write 'until'", answer.Output, StringComparison.Ordinal);
        Assert.Equal("1 warning, as of 2026-11-22.", lines[^1]);
    }

    [Fact]
    public void What_is_accepted_is_counted_and_shown_when_asked_for()
    {
        var file = Write("ours.json", Accepted);
        var (few, all) = (Answer.To("catalog", "check", file, "--rule", "hidden-observation"), Answer.To("catalog", "check", file, "--rule", "MC1001", "--all"));

        Assert.Equal((0, 0), (few.ExitCode, all.ExitCode));
        Assert.Equal("Nothing to mend, 1 accepted with a reason, as of 2026-11-22.\n", few.Output);
        Assert.Contains("Accepted until 2027-01-31: Both pages stand.", all.Output, StringComparison.Ordinal);
        Assert.Contains("MC1001", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_that_is_past_accepts_nothing_any_more()
    {
        var answer = Answer.To("catalog", "check", Write("ours.json", Accepted), "--as-of", "2027-02-01", "--rule", "MC1001", "--rule", "MC1901");

        Assert.Equal(1, answer.ExitCode);
        Assert.EndsWith("\n2 warnings, as of 2027-02-01.\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "strict JSON")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "nam": "x" }] }""", "Near: name")]
    [InlineData("""{ "prices": [{ "issuingBody": "AAPC", "kind": "exam", "audience": "anyone", "credentials": ["NONE-1"], "amounts": [{ "value": 1, "asOf": "2026", "confidence": "low", "sources": ["nowhere"] }] }] }""", "NONE-1")]
    [InlineData("""{ "catalog": { "version": "1", "name": "x", "license": "MIT" }, "roles": [{ "id": "coder" }] }""", "'name'")]
    public void What_the_strict_reader_refuses_is_a_finding_with_file_and_place(string json, string told)
    {
        var answer = Answer.To("catalog", "check", Write("bad.json", json), "--format", "json");

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        var findings = answer.Json().GetProperty("findings").EnumerateArray().ToArray();
        Assert.All(findings, finding => Assert.Equal("MC1000", finding.GetProperty("rule").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("message").GetString()!.Contains(told, StringComparison.Ordinal));
        Assert.Equal(1, Answer.To("catalog", "check", Path.Combine(_folder, "bad.json")).ExitCode);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        var answer = Answer.ToWithInput(Hiding, "catalog", "check", "-", "--rule", "MC1001", "--format", "sarif");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal("standard%20input", Uris(answer).Single());
    }

    [Theory]
    [InlineData("ours.json", "ours.json")]
    [InlineData("our prices#1.json", "our%20prices%231.json")]
    public void The_log_names_files_relative_to_where_the_program_runs(string name, string written)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, $"check-{Guid.NewGuid():N}"));
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, Hiding);
            var expected = $"{folder.Name}/{written}";
            foreach (var typed in new[] { path, Path.GetRelativePath(Environment.CurrentDirectory, path), Path.Combine(".", folder.Name, name), folder.FullName, folder.Name })
            {
                Assert.Equal([expected], Uris(Answer.To("catalog", "check", typed, "--rule", "MC1001", "--format", "sarif")));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_lies_elsewhere_has_a_whole_address() =>
        Assert.StartsWith("file:///", Assert.Single(Uris(Answer.To("catalog", "check", Write("ours.json", Hiding), "--rule", "MC1001", "--format", "sarif"))), StringComparison.Ordinal);

    [Fact]
    public void Every_finding_of_the_JSON_is_in_the_log_and_the_counts_add_up()
    {
        foreach (var file in new[] { Write("a.json", Hiding), Write("b.json", Accepted), Write("c.json", "{") })
        {
            var json = Answer.To("catalog", "check", file, "--format", "json").Json();
            var results = Answer.To("catalog", "check", file, "--format", "sarif").Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
            var (findings, accepted, count) = (Findings(json), json.GetProperty("suppressed").EnumerateArray().ToArray(), json.GetProperty("count"));

            Assert.Equal(
                findings.Concat(accepted).Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("message")} {finding.GetProperty("fix")}"),
                results.Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("message").GetProperty("text")}"));
            Assert.Equal(accepted.Length, results.Count(result => result.TryGetProperty("suppressions", out _)));
            Assert.Equal(findings.Length, count.GetProperty("error").GetInt32() + count.GetProperty("warning").GetInt32() + count.GetProperty("note").GetInt32());
            Assert.Equal(accepted.Length, count.GetProperty("suppressed").GetInt32());
        }
    }

    [Fact]
    public void Severities_and_rules_only_narrow_what_is_found()
    {
        var file = Write("ours.json", Accepted.Replace("prices/*/exam", "roles", StringComparison.Ordinal));
        var whole = Findings(Answer.To("catalog", "check", file, "--format", "json").Json()).Select(finding => finding.GetRawText()).ToArray();
        foreach (var severity in Severities)
        {
            var answer = Answer.To("catalog", "check", file, "--severity", severity, "--format", "json");
            var some = Findings(answer.Json());

            Assert.Equal(whole.Where(text => some.Any(one => one.GetRawText() == text)), some.Select(one => one.GetRawText()));
            Assert.Equal(some.Length > 0 ? 1 : 0, answer.ExitCode);
        }

        var byRule = CatalogLinter.Rules.SelectMany(rule => Findings(Answer.To("catalog", "check", file, "--rule", rule.Code, "--format", "json").Json())).Select(one => one.GetRawText());
        Assert.Equal(whole.Order(StringComparer.Ordinal), byRule.Order(StringComparer.Ordinal));
        Assert.Contains(whole, text => text.Contains("MC1001", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_are_explained_as_a_table_and_as_JSON()
    {
        var table = Answer.To("catalog", "check", "--explain");
        var rules = Answer.To("catalog", "check", "--explain", "--format", "json").Json().GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(CatalogLinter.Rules.Select(rule => (rule.Code, rule.Name, rule.Summary, rule.Fix)), rules.Select(rule => (Text(rule, "code"), Text(rule, "name"), Text(rule, "summary"), Text(rule, "fix"))));
        Assert.All(rules, rule => Assert.Contains(Text(rule, "code"), table.Output, StringComparison.Ordinal));
        Assert.Equal("MC1001", Text(Answer.To("catalog", "check", "--explain", "--rule", "hidden-observation", "--format", "json").Json().GetProperty("rules")[0], "code"));
    }

    [Theory]
    [InlineData("there is no such file", "missing.json")]
    [InlineData("'fatal' is no severity. Known are note, warning, error.", "--severity", "fatal")]
    [InlineData("'MC9999' is no rule. Known are MC1000", "--rule", "MC9999")]
    [InlineData("is no day of the calendar", "--as-of", "2026-02-30")]
    [InlineData("Known are table, json, sarif", "--format", "yaml")]
    [InlineData("it reads no files", "--explain", "missing.json")]
    [InlineData("a table or json", "--explain", "--format", "sarif")]
    public void Bad_input_is_told_in_one_line(string told, params string[] words) =>
        Assert.Contains(told, Answer.To(["catalog", "check", .. words]).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_file_of_a_catalog_is_told() => Assert.Contains("has no file of a catalog", Answer.To("catalog", "check", _folder).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void No_line_of_a_finding_is_longer_than_the_terminal() =>
        Assert.DoesNotContain(Answer.OnWidth(80, "catalog", "check", Write("ours.json", Hiding)).Split('\n'), line => line.Length > 80 && !line.Contains(_folder, StringComparison.Ordinal));

    private static JsonElement[] Findings(JsonElement json) => [.. json.GetProperty("findings").EnumerateArray()];

    private static string Text(JsonElement json, string member) => json.GetProperty(member).GetString()!;

    private static string[] Uris(Answer answer) =>
    [
        .. answer.Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!),
    ];

    private string Write(string name, string json)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }
}
