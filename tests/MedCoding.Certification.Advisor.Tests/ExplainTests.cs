using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class ExplainTests
{
    private static readonly string[] Formats = ["table", "line", "paragraph", "json", "markdown", "html"];

    public static TheoryData<string> Credentials => [.. CertificationCatalog.Shipped.Credentials.Ids.Select(id => id.ToString())];

    [Theory]
    [MemberData(nameof(Credentials))]
    public void Every_credential_is_explained_in_every_format(string name)
    {
        foreach (var format in Formats)
        {
            var answer = Answer.To("explain", name, "--setting", "hospital", "--credential", "CCS", "--format", format);
            Assert.Equal(0, answer.ExitCode);
            Assert.Empty(answer.Error);
            Assert.Contains(name, answer.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\e', answer.Output);
            Assert.DoesNotContain("System.", answer.Output, StringComparison.Ordinal);
            Assert.EndsWith("\n", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_table_tells_the_answer_the_parts_the_demands_the_marks_the_cost_and_the_sources()
    {
        var output = Answer.To("explain", "CPC", "--setting", "physician-practice", "--experience-years", "0").Output;
        Assert.StartsWith("The CPC (Certified Professional Coder, AAPC) is number ", output, StringComparison.Ordinal);
        Assert.All(
            ["Why (the points add up to the score)", "Who may sit it", "✓ nothing is demanded", "CPC-A after passing until 2028-11-22", "What it costs", "Keeping it: ", "Sources", "[1] "],
            part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_weight_is_told_beside_the_part_that_it_makes()
    {
        var answer = Answer.To("explain", "CPC", "--weight", "recognition=2.5");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("(+6 on the scale,", answer.Output, StringComparison.Ordinal);
        Assert.Contains("recognition +15,", Answer.To("explain", "CPC", "--weight", "recognition=2.5", "--format", "line").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_ranked_is_answered_with_its_reasons()
    {
        var answer = Answer.To("explain", "CPC-P", "--setting", "payer");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Why it is not ranked", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- It is retired", answer.Output, StringComparison.Ordinal);
        Assert.Contains("speaks for it", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_another_tells_what_puts_one_before_the_other()
    {
        foreach (var format in Formats)
        {
            var answer = Answer.To("explain", "CCS", "--against", "CIC", "--setting", "hospital", "--format", format);
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.Contains("CIC", answer.Output, StringComparison.Ordinal);
        }

        var json = Answer.To("explain", "CCS", "--against", "CIC", "--setting", "hospital", "--format", "json").Json();
        Assert.Equal("CCS", json.GetProperty("leader").GetString());
        Assert.Equal(json.GetProperty("points").GetInt32(), json.GetProperty("differences").EnumerateArray().Sum(difference => difference.GetProperty("points").GetInt32()));
        Assert.Equal("score", json.GetProperty("decided").GetString());
    }

    [Theory]
    [InlineData("CCS", "CPC", "CPC: not ranked: ")]
    [InlineData("CPC", "CCS", "CPC: not ranked: ")]
    public void Against_what_is_not_ranked_the_reasons_answer(string name, string other, string start) =>
        Assert.StartsWith(start, Answer.To("explain", name, "--against", other, "--setting", "hospital-inpatient", "--format", "line").Output, StringComparison.Ordinal);

    [Fact]
    public void The_page_is_well_formed_and_the_JSON_has_catalog_and_day()
    {
        var html = Answer.To("explain", "CPC", "--format", "html").Output;
        Assert.Equal("html", XElement.Parse(html["<!DOCTYPE html>\n".Length..]).Name.LocalName);
        var json = Answer.To("explain", "cpc-a", "--format", "json").Json();
        Assert.Equal("CPC", json.GetProperty("credential").GetString());
        Assert.Equal("2026-11-22", json.GetProperty("asOf").GetString());
        Assert.Equal(CertificationCatalog.Shipped.ContentHash, json.GetProperty("catalog").GetProperty("hash").GetString());
        Assert.Equal(JsonValueKind.Object, json.GetProperty("eligibility").GetProperty("tree").ValueKind);
    }

    [Theory]
    [InlineData("explain: the catalog knows no credential 'CPX'. Near: ", "explain", "CPX")]
    [InlineData("explain: the catalog knows no credential 'CPX'. Near: ", "explain", "CPC", "--against", "CPX")]
    [InlineData("--against: 'cpc-a' is the CPC", "explain", "CPC", "--against", "cpc-a")]
    [InlineData("--format: 'sarif' is no format here. Known are table, line, paragraph, json, markdown, html.", "explain", "CPC", "--format", "sarif")]
    [InlineData("--as-of: 'soon'", "explain", "CPC", "--as-of", "soon")]
    [InlineData("--setting: ", "explain", "CPC", "--setting", "hospitl")]
    [InlineData("--weight: ", "explain", "CPC", "--weight", "luck=2")]
    [InlineData("Required argument 'NAME' missing", "explain")]
    public void Bad_input_is_told_in_one_line(string told, params string[] args) =>
        Assert.Contains(told, Answer.To(args).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void Every_mistake_is_told()
    {
        var answer = Answer.To("explain", "CPX", "--against", "CCX", "--role", "codr");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(3, answer.ErrorLines.Count);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var format in Formats)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
                var english = Answer.To("explain", "CIC", "--against", "CCS", "--budget", "500", "--format", format);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Assert.Equal(english, Answer.To("explain", "CIC", "--against", "CCS", "--budget", "500", "--format", format));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_narrow_terminal_keeps_the_tree_readable()
    {
        var output = Answer.OnWidth(60, "explain", "CCDS", "--role", "cdi-specialist", "--license", "RN");
        Assert.All(output.Split('\n').TakeWhile(line => line != "Sources"), line => Assert.InRange(line.Length, 0, 60));
        Assert.Contains("✓ a license as RN: met", output, StringComparison.Ordinal);
    }
}
