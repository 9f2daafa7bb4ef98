using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>What the Static Analysis Results Interchange Format 2.1.0 demands of a log, and what its readers rely on.</summary>
public sealed class SarifTests
{
    private const string Hidden =
        """{ "value": 425, "asOf": "2026", "confidence": "high", "sources": ["page"], "from": "2026-01-01" }, { "value": 430, "asOf": "2026-02", "confidence": "high", "sources": ["page"] },""";

    private const string Suppressions =
        """
        "suppressions": [
          { "rule": "MC1001", "at": "prices/AAPC", "reason": "Two pages differ.", "until": "2027-06-30" },
          { "rule": "MC1001", "at": "roles", "reason": "Was once so.", "until": "2027-06-30" }
        ],
        """;

    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly string Found =
        SmallCatalog.With("""{ "value": 425, "asOf": "2026", "confidence": "high", "sources": ["page"], "from": "2026-01-01" },""", Hidden);

    private static readonly string Accepted = "{" + Suppressions + Found[1..];

    private static readonly string Refused = SmallCatalog.With("\"total\": { \"value\": 10,", "\"total\": { \"value\": \"ten\",").Replace("\"area\": \"coding\"", "\"area\": \"codng\"", StringComparison.Ordinal);

    public static TheoryData<string> Catalogs => [Found, Accepted, Refused, "{", "", "[]", SmallCatalog.Json.ReplaceLineEndings("\r\n"), "\uFEFF" + Found];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void A_log_has_the_members_that_the_standard_requires(string json)
    {
        var report = Check(json);
        var log = Log(report);

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(Uri.TryCreate(log.GetProperty("$schema").GetString(), UriKind.Absolute, out _));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.NotEmpty(run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()!);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(report.Findings.Length + report.Suppressed.Length, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void The_rules_are_all_there_once_each_in_the_order_of_the_codes()
    {
        var rules = Rules(Log(Check(Found)));
        string[] ids = [.. rules.Select(rule => rule.GetProperty("id").GetString()!)];

        Assert.Equal(CatalogLinter.Rules.Select(rule => rule.Code), ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Every_result_points_to_its_rule_and_tells_what_and_how_to_mend_it(string json)
    {
        var log = Log(Check(json));
        var rules = Rules(log);

        Assert.All(Results(log), result =>
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.Equal(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), result.GetProperty("level").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.EndsWith(".", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Every_region_lies_within_its_file(string json)
    {
        string[] lines = json.TrimStart('\uFEFF').Split('\n');

        Assert.All(Results(Log(Check(json))).Where(result => PlaceOf(result) is not null), result =>
        {
            var place = PlaceOf(result)!.Value;
            Assert.Equal(SmallCatalog.FileName, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            var region = place.GetProperty("region");
            Assert.InRange(region.GetProperty("startLine").GetInt32(), 1, lines.Length);
            Assert.InRange(region.GetProperty("startColumn").GetInt32(), 1, lines[region.GetProperty("startLine").GetInt32() - 1].Length + 1);
        });
    }

    [Fact]
    public void A_region_begins_where_the_value_stands()
    {
        var region = PlaceOf(Results(Log(Check(Found))).Single())!.Value.GetProperty("region");
        var line = Found.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];

        Assert.StartsWith("{ \"value\": 430", line[(region.GetProperty("startColumn").GetInt32() - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_outside_the_alphabet_count_as_an_editor_counts_them()
    {
        var wide = Found.Replace("\"audience\": \"anyone\",", "\"note\": \"🩺é\", \"audience\": \"anyone\",", StringComparison.Ordinal).ReplaceLineEndings("");
        var region = PlaceOf(Results(Log(Check(wide))).Single())!.Value.GetProperty("region");

        Assert.Equal(1, region.GetProperty("startLine").GetInt32());
        Assert.StartsWith("{ \"value\": 430", wide[(region.GetProperty("startColumn").GetInt32() - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_is_there_as_suppressed_with_its_reason_and_its_last_day()
    {
        var results = Results(Log(Check(Accepted)));
        var suppressed = Assert.Single(results, result => result.TryGetProperty("suppressions", out _));
        var suppression = Assert.Single(suppressed.GetProperty("suppressions").EnumerateArray());

        Assert.Equal("MC1001", suppressed.GetProperty("ruleId").GetString());
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("Two pages differ. (until 2027-06-30)", suppression.GetProperty("justification").GetString());
        Assert.Equal("MC1902", Assert.Single(results, result => !result.TryGetProperty("suppressions", out _)).GetProperty("ruleId").GetString());
    }

    [Fact]
    public void What_is_found_in_all_files_together_names_no_file()
    {
        var report = CatalogLinter.Check([SmallCatalog.File("{}", "a.json"), SmallCatalog.File("{}", "b.json")], Day);
        var whole = report.Findings.Where(finding => finding.File is not ("a.json" or "b.json")).ToArray();
        var placeless = Results(Log(report)).Where(result => PlaceOf(result) is null).ToArray();

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Length, placeless.Length);
        Assert.All(placeless, result => Assert.NotEmpty(result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!));
    }

    [Property]
    public bool Lines_that_are_added_above_move_the_region_and_not_the_fingerprint(byte lines)
    {
        var (before, after) = (Results(Log(Check(Accepted))), Results(Log(Check(new string('\n', lines) + Accepted))));
        return before.Select(Fingerprint).SequenceEqual(after.Select(Fingerprint))
            && before.Select(result => Line(result) + lines).SequenceEqual(after.Select(Line));
    }

    [Fact]
    public void The_address_of_a_file_is_what_the_caller_makes_of_its_name() =>
        Assert.All(
            Results(JsonDocument.Parse(Check(Found).ToSarif(name => $"seeds/{name}?")).RootElement),
            result => Assert.Equal($"seeds/{SmallCatalog.FileName}?", PlaceOf(result)!.Value.GetProperty("artifactLocation").GetProperty("uri").GetString()));

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void The_JSON_has_the_same_findings_as_the_log(string json)
    {
        var report = Check(json);
        using var document = JsonDocument.Parse(report.ToJson());
        var root = document.RootElement;
        var inJson = root.GetProperty("findings").EnumerateArray().Concat(root.GetProperty("suppressed").EnumerateArray())
            .Select(finding => (finding.GetProperty("rule").GetString(), finding.GetProperty("line").GetInt32(), $"{finding.GetProperty("message").GetString()} {finding.GetProperty("fix").GetString()}"));

        Assert.Equal(inJson, Results(Log(report)).Select(result => (result.GetProperty("ruleId").GetString(), Line(result), result.GetProperty("message").GetProperty("text").GetString()!)));
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void The_counts_of_the_JSON_add_up_and_the_day_is_told(string json)
    {
        var report = Check(json);
        using var document = JsonDocument.Parse(report.ToJson());
        var count = document.RootElement.GetProperty("count");

        Assert.Equal("2026-11-23", document.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(report.Findings.Length, Levels.Sum(level => count.GetProperty(level).GetInt32()));
        Assert.Equal(report.Suppressed.Length, count.GetProperty("suppressed").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void A_narrowed_report_has_what_is_wanted_and_the_rest_has_the_rest(string json)
    {
        var report = Check(json);
        var (some, rest) = (report.Only(finding => finding.Line % 2 == 0), report.Only(finding => finding.Line % 2 != 0));

        Assert.Equal(report.Findings.Where(finding => finding.Line % 2 == 0), some.Findings);
        Assert.Equal(report.Suppressed.Where(finding => finding.Line % 2 == 0), some.Suppressed);
        Assert.Equal(report.Findings.Length + report.Suppressed.Length, some.Findings.Length + some.Suppressed.Length + rest.Findings.Length + rest.Suppressed.Length);
        Assert.Equal(report.Date, some.Date);
    }

    private static string[] Levels => ["error", "warning", "note"];

    // What other rules find in the small catalog is not asked here.
    private static LintReport Check(string json) =>
        CatalogLinter.Check([new CatalogFile(SmallCatalog.FileName, Encoding.UTF8.GetBytes(json))], Day).Only(finding => finding.Rule.Code is "MC1000" or "MC1001" or "MC1902");

    private static JsonElement Log(LintReport report) => JsonDocument.Parse(report.ToSarif(name => name)).RootElement;

    private static JsonElement[] Rules(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static JsonElement[] Results(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement? PlaceOf(JsonElement result) =>
        Assert.Single(result.GetProperty("locations").EnumerateArray()).TryGetProperty("physicalLocation", out var place) ? place : null;

    // The JSON has the first line for what stands in no file.
    private static int Line(JsonElement result) => PlaceOf(result)?.GetProperty("region").GetProperty("startLine").GetInt32() ?? 1;

    private static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("ruleAndPath/v1").GetString()!;
}
