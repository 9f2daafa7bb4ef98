using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class RecommendTests
{
    private static readonly string[] AllFormats = ["table", "json", "ndjson", "markdown"];

    [Theory]
    [InlineData("outpatient clinics", "CPC")]
    [InlineData("hospitals", "CCS")]
    [InlineData("hospital", "CCS")]
    [InlineData("insurance companies", "CPC")]
    public void The_three_settings_of_the_article_get_its_answers(string setting, string first)
    {
        Assert.Equal(first, Answer.To("recommend", "--setting", setting, "--format", "json").First());
        Assert.StartsWith($"The {first} (", Answer.To("recommend", "--setting", setting).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_beginner_who_wants_a_first_job_is_told_the_CCA() =>
        Assert.Equal("CCA", Answer.To("recommend", "--experience-years", "0", "--goal", "first-job", "--format", "json").First());

    [Theory]
    [InlineData("--setting", "hospital")]
    [InlineData("--role", "auditor")]
    [InlineData("--specialty", "cardiology")]
    [InlineData("--experience-years", "1.5")]
    [InlineData("--experience", "coding@hospital-inpatient=4")]
    [InlineData("--education", "associate-him")]
    [InlineData("--license", "astronaut")]
    [InlineData("--credential", "CPC-A")]
    [InlineData("--member", "AAPC")]
    [InlineData("--training", "coding:80")]
    [InlineData("--training", "practicode")]
    [InlineData("--required", "CCS or CIC")]
    [InlineData("--budget", "500")]
    [InlineData("--weeks", "12")]
    [InlineData("--goal", "first-job")]
    public void Every_property_that_decides_something_changes_the_report(string option, string value)
    {
        var with = Answer.To("recommend", "--format", "json", option, value);
        Assert.Equal(0, with.ExitCode);
        Assert.Empty(with.Error);
        Assert.NotEqual(Answer.To("recommend", "--format", "json").Output, with.Output);
    }

    [Fact]
    public void Repeatable_options_add_up()
    {
        var notes = Answer.To("recommend", "--credential", "CPC", "--credential", "CCS", "--format", "json").Json().GetProperty("held");
        Assert.Equal(2, notes.GetArrayLength());
    }

    [Fact]
    public void A_role_that_nothing_serves_in_a_setting_exits_with_one_and_says_so()
    {
        var answer = Answer.To("recommend", "--role", "cancer-registrar", "--setting", "physician-practice");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("no credential for the role 'Cancer registrar'", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void A_specialty_unknown_to_the_catalog_is_no_mistake()
    {
        var answer = Answer.To("recommend", "--specialty", "space-medicine");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("space-medicine", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_answer_reasons_costs_certainty_sources_and_origin_in_this_order()
    {
        var output = Answer.To("recommend", "--setting", "hospital").Output;
        string[] parts = ["suits best.", "1. CCS", "Why", "What it costs", "How sure, how old", "2. ", "3. ", "Sources", "As of 2026-11-22"];
        var places = parts.Select(part => output.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("\n4. ", output, StringComparison.Ordinal);
        Assert.Contains(CertificationCatalog.Shipped.Version, output, StringComparison.Ordinal);
        Assert.Contains(CertificationCatalog.Shipped.ContentHash[..12], output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_cites_only_what_the_recommendations_shown_rest_on()
    {
        var one = Answer.To("recommend", "--setting", "hospital", "--top", "1").Output;
        var three = Answer.To("recommend", "--setting", "hospital", "--top", "3").Output;
        Assert.True(one.Split("http").Length < three.Split("http").Length);
    }

    [Fact]
    public void The_top_limits_what_every_format_shows()
    {
        string[] asked = ["recommend", "--setting", "hospital", "--top", "1", "--format"];
        Assert.DoesNotContain("\n2. ", Answer.To([.. asked, "table"]).Output, StringComparison.Ordinal);
        Assert.Equal(1, Answer.To([.. asked, "json"]).Json().GetProperty("recommendations").GetArrayLength());
        Assert.Single(Answer.To([.. asked, "ndjson"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var markdown = Answer.To([.. asked, "markdown"]).Output;
        Assert.Contains("\n## 1. ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## 2. ", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## Sources\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n_As of ", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Cutting_the_json_keeps_everything_else()
    {
        var whole = Answer.To("recommend", "--setting", "hospital", "--format", "json").Json();
        var cut = Answer.To("recommend", "--setting", "hospital", "--format", "json", "--top", "2").Json();
        Assert.Equal(whole.EnumerateObject().Select(member => member.Name), cut.EnumerateObject().Select(member => member.Name));
        foreach (var member in whole.EnumerateObject().Where(member => member.Name is not ("recommendations" or "sources" or "advice")))
        {
            Assert.True(JsonElement.DeepEquals(member.Value, cut.GetProperty(member.Name)), member.Name);
        }

        Assert.Equal(2, cut.GetProperty("recommendations").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(whole.GetProperty("recommendations")[1], cut.GetProperty("recommendations")[1]));

        // The advice cites by the numbers of the sources, which are those of what is shown.
        Assert.NotEmpty(WithoutNumbers(whole));
        Assert.Equal(WithoutNumbers(whole), WithoutNumbers(cut));
        var sources = whole.GetProperty("sources").EnumerateArray().Select(source => source.GetRawText()).ToHashSet();
        Assert.ProperSubset(sources, cut.GetProperty("sources").EnumerateArray().Select(source => source.GetRawText()).ToHashSet());
    }

    private static string[] WithoutNumbers(JsonElement report) =>
        [.. report.GetProperty("advice").EnumerateArray().Select(advice => Regex.Replace(advice.GetString()!, @"\[[0-9, ]+\]", "[]"))];

    [Fact]
    public void A_top_beyond_all_of_them_cuts_nothing()
    {
        var all = Answer.To("recommend", "--format", "markdown", "--top", "1000").Output;
        Assert.Equal(Answer.To("recommend", "--format", "json").Json().GetProperty("recommendations").GetArrayLength(), all.Split("\n## ").Count(part => char.IsAsciiDigit(part[0])));
    }

    [Fact]
    public void Every_line_of_ndjson_stands_alone()
    {
        var lines = Answer.To("recommend", "--setting", "hospital", "--format", "ndjson").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            Assert.Equal("2026-11-22", document.RootElement.GetProperty("asOf").GetString());
        }
    }

    [Fact]
    public void The_day_is_that_of_the_option_or_else_today()
    {
        Assert.Equal("2026-11-22", Answer.To("recommend", "--format", "json").Json().GetProperty("asOf").GetString());
        Assert.Equal("2025-02-03", Answer.To("recommend", "--format", "json", "--as-of", "2025-02-03").Json().GetProperty("asOf").GetString());
    }

    [Fact]
    public void No_terminal_control_is_in_redirected_output()
    {
        foreach (var format in AllFormats)
        {
            Assert.DoesNotContain('\e', Answer.To("recommend", "--setting", "hospital", "--format", format).Output);
        }
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var format in AllFormats)
            {
                string[] asked = ["recommend", "--setting", "INSURANCE COMPANIES", "--budget", "1500.50", "--experience-years", "1.5", "--format", format];
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
                var english = Answer.To(asked);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Assert.Equal(english, Answer.To(asked));
                Assert.Equal(0, english.ExitCode);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void A_terminal_gets_lines_no_longer_than_itself_but_for_addresses(int width)
    {
        var lines = Answer.OnWidth(width, "recommend", "--setting", "hospital").Split('\n');
        Assert.DoesNotContain(lines.TakeWhile(line => line != "Sources"), line => line.Length > width);
    }

    [Fact]
    public void A_terminal_that_wants_colour_gets_it()
    {
        using var output = new StringWriter();
        Program.Run(["recommend"], new Surroundings(output, TextWriter.Null, Stream.Null, Answer.Today, 80, UsesColor: true));
        Assert.Contains('\e', output.ToString());
    }
}
