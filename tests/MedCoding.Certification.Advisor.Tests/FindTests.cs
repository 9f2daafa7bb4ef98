using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class FindTests
{
    private static readonly string[] AllFormats = ["table", "json", "markdown"];

    [Fact]
    public void Old_letters_lead_to_the_new_ones_in_every_format()
    {
        foreach (var format in AllFormats)
        {
            var answer = Answer.To("find", "CPC-H", "--format", format);
            Assert.Equal(0, answer.ExitCode);
            Assert.Empty(answer.Error);
            Assert.True(answer.Output.IndexOf("Certified Outpatient Coder", StringComparison.Ordinal) < answer.Output.IndexOf("Certified Professional Coder-Hospital", StringComparison.Ordinal));
        }

        var table = Answer.To("find", "CPC-H").Output;
        Assert.Contains("formerly CPC-H", table, StringComparison.Ordinal);
        Assert.Contains("renamed, now COC", table, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matches_are_those_of_the_catalog_in_its_order()
    {
        var json = Answer.To("find", "certified coder", "--top", "100", "--format", "json").Json();
        Assert.Equal(
            CertificationCatalog.Shipped.Find("certified coder").Select(match => match.Id),
            json.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("id").GetString()));
    }

    [Fact]
    public void Words_need_no_quotes() =>
        Assert.Equal(Answer.To("find", "insurance companies", "--format", "json"), Answer.To("find", "insurance", "companies", "--format", "json"));

    [Fact]
    public void Ten_are_shown_and_as_many_as_asked_for()
    {
        Assert.Equal(10, Shown("coder"));
        Assert.Equal(3, Shown("coder", "--top", "3"));
        var answer = Answer.To("find", "coder", "--top", "3");
        Assert.Contains("of which the first 3 are shown", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of which", Answer.To("find", "CPC-H").Output, StringComparison.Ordinal);

        static int Shown(params string[] args) => Answer.To(["find", .. args, "--format", "json"]).Json().GetProperty("matches").GetArrayLength();
    }

    [Theory]
    [InlineData("CPC", "active")]
    [InlineData("CPC-A", "mark on the CPC")]
    [InlineData("CPC-P", "retired")]
    [InlineData("CENTC", "not known")]
    [InlineData("american medical record association", "(1970)")]
    [InlineData("certified inpatent coder", "name, near spelling")]
    public void A_row_tells_how_it_was_found_and_how_it_stands(string text, string told) =>
        Assert.Contains(told, Answer.To("find", text, "--top", "1").Output, StringComparison.Ordinal);

    [Fact]
    public void The_standing_is_that_of_the_day()
    {
        Assert.Contains("active", Answer.To("find", "CPHI", "--as-of", "2018-01-01").Output, StringComparison.Ordinal);
        Assert.Contains("retired", Answer.To("find", "CPHI").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("")]
    [InlineData("\e[31m")]
    [InlineData("--- / ---")]
    public void Nothing_found_is_told_on_standard_error_and_by_the_exit_code(string text)
    {
        foreach (var format in AllFormats)
        {
            var answer = Answer.To("find", "--format", format, "--", text);
            Assert.Equal(1, answer.ExitCode);
            Assert.StartsWith("medcoding: find: the catalog has nothing that looks like '", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
            Assert.DoesNotContain('\e', answer.Output + answer.Error);
        }
    }

    [Theory]
    [InlineData("--top", "0", "a whole number from 1")]
    [InlineData("--format", "csv", "table, json, markdown")]
    [InlineData("--as-of", "soon", "2026-11-22")]
    public void A_bad_value_is_quoted_with_what_would_be_right(string option, string value, string right)
    {
        var complaint = Answer.To("find", "CPC", option, value).TheOnlyComplaint();
        Assert.Contains($"{option}: '{value}'", complaint, StringComparison.Ordinal);
        Assert.Contains(right, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "CPCH", "COC, CPC-H")]
    [InlineData("show", "certified inpatent coder", "CIC")]
    [InlineData("compare", "certified ophtalmology coder", "COPC")]
    public void The_near_misses_of_other_commands_are_those_of_the_search(string command, string text, string near)
    {
        string[] args = command == "compare" ? [command, "CPC", text] : [command, text];
        Assert.Contains($"Near: {near}", Answer.To(args).TheOnlyComplaint(), StringComparison.Ordinal);
    }
}
