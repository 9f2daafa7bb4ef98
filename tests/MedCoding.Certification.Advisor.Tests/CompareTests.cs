using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class CompareTests
{
    private static readonly string[] AllFormats = ["table", "json", "markdown"];

    [Fact]
    public void A_figure_that_was_seen_later_is_not_told_of_an_earlier_day()
    {
        Assert.Contains("$67,147", Answer.To("compare", "CPC", "CCS", "--as-of", "2026-11-22").Output, StringComparison.Ordinal);
        var early = Answer.To("compare", "CPC", "CCS", "--as-of", "2015-01-01").Output;
        Assert.DoesNotContain("$67,147", early, StringComparison.Ordinal);
        Assert.DoesNotContain("200,000", early, StringComparison.Ordinal);
        Assert.DoesNotContain("36,925", early, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_two_credentials_are_compared_in_every_format()
    {
        string[] all = [.. CertificationCatalog.Shipped.Credentials.Ids.Select(id => id.ToString())];
        foreach (var (first, second) in all.Zip(all.Skip(1)))
        {
            foreach (var format in AllFormats)
            {
                var answer = Answer.To("compare", first, second, "--format", format);
                Assert.Equal(0, answer.ExitCode);
                Assert.Empty(answer.Error);
                Assert.DoesNotContain('\e', answer.Output);
                Assert.DoesNotContain("MedCoding.Certification.C", answer.Output, StringComparison.Ordinal);
                Assert.DoesNotContain("System.", answer.Output, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void All_credentials_have_the_same_facts_in_the_same_order_whatever_is_beside_them()
    {
        var together = Answer.To("compare", "CPC", "CCS", "CCA", "--format", "json").Json().GetProperty("credentials").EnumerateArray().ToArray();
        Assert.Equal(["CPC", "CCS", "CCA"], together.Select(one => one.GetProperty("id").GetString()));
        Assert.Single(together.Select(one => string.Join('|', Facts(one).Select(fact => fact.GetProperty("what").GetString()))).Distinct());
        var others = Answer.To("compare", "CCA", "CPC", "--format", "json").Json().GetProperty("credentials");
        Assert.True(JsonElement.DeepEquals(together[2], others[0]));
        Assert.True(JsonElement.DeepEquals(together[0], others[1]));
    }

    [Theory]
    [InlineData("CPC", "name", "Certified Professional Coder")]
    [InlineData("CPC", "questions", "100")]
    [InlineData("CPC", "exam time", "4 hours")]
    [InlineData("CPC", "to pass", "70 %")]
    [InlineData("CPC", "open book", "yes")]
    [InlineData("CPC", "demanded", "nothing")]
    [InlineData("CPC", "exam fee", "$425, member")]
    [InlineData("CCS", "demanded", "a high school diploma or more")]
    [InlineData("CCS", "renewal", "20 CEUs in 2 years, 8 of them issuer")]
    [InlineData("CCS", "settings, primary", "hospital-inpatient")]
    [InlineData("CCA", "settings, primary", "none")]
    [InlineData("CCA", "level", "entry")]
    public void A_fact_has_the_value_of_the_day(string credential, string what, string value) =>
        Assert.Contains(value, ValuesOf(credential, what));

    [Fact]
    public void The_first_cost_is_that_of_a_recommendation()
    {
        var cost = Answer.To("recommend", "--format", "json").Json().GetProperty("recommendations").EnumerateArray()
            .First(one => one.GetProperty("credential").GetString() == "CPC").GetProperty("cost").GetProperty("totalUsd").GetDecimal();
        Assert.Contains(ValuesOf("CPC", "first cost"), value => value == FormattableString.Invariant($"${cost:#,0.##} in all"));
    }

    [Fact]
    public void The_exam_is_that_of_the_day() => Assert.Equal(["150"], ValuesOf("CPC", "questions", "--as-of", "2021-06-01"));

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void What_is_not_known_says_so(string format) =>
        Assert.Contains("not known", Answer.To("compare", "CPC", "CPC-H", "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_value_of_low_confidence_is_marked_and_no_other()
    {
        var low = Answer.To("compare", "CPC", "CCS", "CCA", "--format", "json").Json().GetProperty("credentials").EnumerateArray()
            .SelectMany(one => Facts(one).SelectMany(fact => fact.GetProperty("values").EnumerateArray()))
            .Count(value => value.TryGetProperty("confidence", out var confidence) && confidence.GetString() == "low");
        Assert.NotEqual(0, low);
        Assert.Equal(low, Answer.To("compare", "CPC", "CCS", "CCA", "--format", "markdown").Output.Split("(low confidence)").Length - 1);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_line_is_longer_than_the_terminal_and_every_credential_has_its_column(int width)
    {
        string[] names = ["CPC", "CCS", "CCA", "CIC", "COC", "RHIT"];
        var lines = Answer.OnWidth(width, ["compare", .. names]).Split('\n');
        Assert.DoesNotContain(lines, line => line.Length > width);
        var heads = lines.Where(line => line.StartsWith("          ", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')).Where(names.Contains);
        Assert.Equal(names, heads.Distinct());
    }

    [Theory]
    [InlineData(80, 2, 1)]
    [InlineData(80, 3, 2)]
    [InlineData(120, 3, 1)]
    [InlineData(120, 6, 2)]
    [InlineData(40, 2, 2)]
    public void What_has_no_room_beside_stands_in_blocks(int width, int credentials, int blocks)
    {
        string[] names = ["CPC", "CCS", "CCA", "CIC", "COC", "RHIT"];
        var lines = Answer.OnWidth(width, ["compare", .. names.Take(credentials)]).Split('\n');
        Assert.Equal(blocks, lines.Count(line => line.StartsWith("issuing body", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_identifier_is_broken(int width)
    {
        var output = Answer.OnWidth(width, "compare", "CPC", "CCS", "CCA");
        Assert.Contains("physician-practice", output, StringComparison.Ordinal);
        Assert.Contains("emergency-department", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_marks_are_found_like_those_that_are_shown()
    {
        var credentials = Answer.To("compare", "cpc-a", "Certified Coding Associate", "--format", "json").Json().GetProperty("credentials").EnumerateArray();
        Assert.Equal(["CPC", "CCA"], credentials.Select(one => one.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("2 to 6 credentials", new[] { "CPC" })]
    [InlineData("2 to 6 credentials", new string[0])]
    [InlineData("not 7", new[] { "CPC", "CCS", "CCA", "CIC", "COC", "RHIT", "RHIA" })]
    [InlineData("'CPC-A' is the CPC", new[] { "CPC", "CPC-A" })]
    [InlineData("Near: ", new[] { "CPX", "CCS" })]
    [InlineData("no credential 'AAPC'", new[] { "AAPC", "CCS" })]
    public void A_bad_question_is_answered_in_one_sentence(string sentence, string[] names) =>
        Assert.Contains(sentence, Answer.To(["compare", .. names]).TheOnlyComplaint(), StringComparison.Ordinal);

    private static JsonElement.ArrayEnumerator Facts(JsonElement credential) => credential.GetProperty("facts").EnumerateArray();

    private static string[] ValuesOf(string credential, string what, params string[] options)
    {
        var other = credential == "CPC" ? "CCS" : "CPC";
        var found = Answer.To(["compare", credential, other, "--format", "json", .. options]).Json().GetProperty("credentials")[0];
        var fact = Facts(found).Single(fact => fact.GetProperty("what").GetString() == what);
        return [.. fact.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()!)];
    }
}
