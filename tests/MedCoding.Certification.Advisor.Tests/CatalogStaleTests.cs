using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using MedCoding.Advisor.Upkeep;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Tests;

public sealed partial class CatalogStaleTests
{
    private static readonly DateOnly Day = Answer.Today;

    [Fact]
    public void A_checklist_has_bodies_pages_with_addresses_and_a_box_for_each_fact()
    {
        var answer = Answer.To("catalog", "stale", "--older-than", "1y", "--body", "AAPC", "--format", "markdown");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("## AAPC\n\n### ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n### AAPC: Page on cancelled certifications and their reinstatement <http", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n- [ ] issuingBodies/AAPC/certificationCycle: P2Y (seen ~2023, high)\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains(" (undated, ", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AHIMA\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_checklist_and_JSON_have_the_same_facts()
    {
        var upkeep = CatalogUpkeep.Of(CertificationCatalog.Shipped.AsOf(Day), CalendarPeriod.FromYears(1));
        string[] paths = [.. upkeep.Bodies.SelectMany(body => body.Pages).SelectMany(page => page.Facts).Select(fact => fact.Path)];
        var json = Answer.To("catalog", "stale", "--format", "json").Json();

        Assert.Equal(paths, Facts(json).Select(fact => fact.GetProperty("path").GetString()));
        Assert.Equal(paths.Length, json.GetProperty("count").GetInt32());
        Assert.Equal("P1Y", json.GetProperty("olderThan").GetString());
        Assert.Equal(paths.Length, Box().Count(Answer.To("catalog", "stale", "--format", "markdown").Output));
        var table = Answer.OnWidth(1000, "catalog", "stale");
        Assert.All(paths, path => Assert.Contains($"  {path}: ", table, StringComparison.Ordinal));
    }

    [Fact]
    public void Bodies_that_are_named_are_those_that_are_shown()
    {
        var whole = Answer.To("catalog", "stale", "--format", "json").Json();
        var two = Answer.To("catalog", "stale", "--body", "nha", "--body", "PMI", "--format", "json").Json();
        string[] wanted = ["NHA", "PMI"];

        Assert.Equal(wanted, two.GetProperty("bodies").EnumerateArray().Select(body => body.GetProperty("issuingBody").GetString()));
        Assert.Equal(
            whole.GetProperty("bodies").EnumerateArray().Where(body => wanted.Contains(body.GetProperty("issuingBody").GetString())).Select(body => body.GetRawText()),
            two.GetProperty("bodies").EnumerateArray().Select(body => body.GetRawText()));
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("bodies").EnumerateArray().Last().GetProperty("issuingBody").ValueKind);
    }

    [Fact]
    public void Every_page_of_the_JSON_is_among_its_sources()
    {
        var json = Answer.To("catalog", "stale", "--format", "json").Json();
        var pages = json.GetProperty("bodies").EnumerateArray().SelectMany(body => body.GetProperty("pages").EnumerateArray()).Select(page => page.GetProperty("source").GetString()!);

        Assert.Equal(pages.Distinct().Order(StringComparer.Ordinal), json.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Where_nothing_is_old_a_sentence_says_so(string format)
    {
        // Of AHDI nothing is undated.
        var answer = Answer.To("catalog", "stale", "--body", "AHDI", "--older-than", "90y", "--format", format);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Nothing to look up again: last seen more than 90 years before 2026-11-22, or undated.", answer.Output, StringComparison.Ordinal);
        Assert.Empty(Facts(Answer.To("catalog", "stale", "--body", "AHDI", "--older-than", "90y", "--format", "json").Json()));
    }

    [Fact]
    public void A_file_of_ones_own_lies_over_the_catalog()
    {
        const string Own = """
            {
              "sources": [{ "id": "ours", "publisher": "Us", "title": "Our list of 2020", "address": null, "kind": "third-party", "asOf": "2020" }],
              "prices": [{ "issuingBody": "AAPC", "kind": "exam", "audience": "student", "attempts": 1, "credentials": ["CPC"], "amounts": [{ "value": 1, "asOf": "2020", "confidence": "low", "sources": ["ours"] }] }]
            }
            """;
        var answer = Answer.ToWithInput(Own, "catalog", "stale", "--catalog", "-", "--body", "AAPC", "--format", "markdown");

        Assert.Contains("### Us: Our list of 2020 (address not kept)\n\n- [ ] prices/CPC/exam/student/1: $1 (seen 2020, low)\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("with standard input", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1y", "P1Y")]
    [InlineData("18m", "P18M")]
    [InlineData("90d", "P90D")]
    [InlineData("16W", "P16W")]
    [InlineData("1y6m", "P18M")]
    [InlineData("P1Y", "P1Y")]
    [InlineData("p2y", "P2Y")]
    public void Periods_may_be_typed_shortly(string typed, string period)
    {
        Assert.True(PeriodText.TryParse(typed, out var read));
        Assert.Equal(CalendarPeriod.Parse(period), read);
        Assert.Equal($"{read}", Answer.To("catalog", "stale", "--older-than", typed, "--format", "json").Json().GetProperty("olderThan").GetString());
    }

    [Property]
    public bool Any_period_is_read_back(byte years, byte months, byte days)
    {
        var period = CalendarPeriod.Parse($"P{years}Y{months}M{days}D");
        return PeriodText.TryParse(period.ToString(), out var read) && read == period && PeriodText.TryParse(period.ToString()[1..], out read) && read == period;
    }

    [Property]
    public bool Any_other_text_is_refused(string text) => PeriodText.TryParse(text ?? "", out _) == AnyPeriod().IsMatch(text ?? "");

    [Theory]
    [InlineData("'soon' is no period of years, months, weeks or days (1y, 18m, 90d, P1Y).", "--older-than", "soon")]
    [InlineData("is no period", "--older-than", "")]
    [InlineData("is no period", "--older-than", "1")]
    [InlineData("is no period", "--older-than", "-1y")]
    [InlineData("is no period", "--older-than", "1d1y")]
    [InlineData("is no period", "--older-than", "999999y")]
    [InlineData("is no day of the calendar", "--as-of", "yesterday")]
    [InlineData("the catalog knows no issuing body 'AAPD'. Near: AAPC", "--body", "AAPD")]
    [InlineData("Known are table, json, markdown", "--format", "sarif")]
    [InlineData("there is no such file", "--catalog", "missing.json")]
    public void Bad_input_is_told_in_one_line(string told, params string[] words) =>
        Assert.Contains(told, Answer.To(["catalog", "stale", .. words]).TheOnlyComplaint(), StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Facts(JsonElement json) =>
        json.GetProperty("bodies").EnumerateArray().SelectMany(body => body.GetProperty("pages").EnumerateArray()).SelectMany(page => page.GetProperty("facts").EnumerateArray());

    [GeneratedRegex(@"^- \[ \] ", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"\AP?(?=.)([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyPeriod();
}
