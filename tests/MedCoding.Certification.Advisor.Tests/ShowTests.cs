using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class ShowTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    public static TheoryData<string> Everything =>
    [
        .. Catalog.Credentials.Ids.Select(id => id.ToString()),
        .. Catalog.Designations.Ids.Select(id => id.ToString()),
        .. Catalog.IssuingBodies.Ids.Select(id => id.ToString()),
        .. Catalog.CodeSets.Ids.Select(id => id.ToString()),
    ];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Everything_in_the_catalog_is_shown_in_every_format(string name)
    {
        foreach (var format in new[] { "table", "json", "markdown" })
        {
            var answer = Answer.To("show", name, "--format", format);
            Assert.Equal(0, answer.ExitCode);
            Assert.Empty(answer.Error);
            Assert.DoesNotContain('\e', answer.Output);
            Assert.DoesNotContain("System.", answer.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("MedCoding.Certification.C", answer.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_source_that_a_fact_cites_is_listed(string name)
    {
        var json = Answer.To("show", name, "--format", "json").Json();
        var listed = json.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()).ToHashSet();
        var facts = json.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("facts").EnumerateArray()).ToArray();
        Assert.NotEmpty(facts);
        foreach (var fact in facts.Where(fact => fact.TryGetProperty("sources", out _)))
        {
            Assert.NotEmpty(fact.GetProperty("confidence").GetString()!);
            Assert.Subset(listed, fact.GetProperty("sources").EnumerateArray().Select(source => source.GetString()).ToHashSet());
        }

        Assert.DoesNotContain("[0", Answer.To("show", name).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CPC", "credential", "CPC")]
    [InlineData("cpc", "credential", "CPC")]
    [InlineData("CPC-A", "credential", "CPC")]
    [InlineData("Certified Coding Associate", "credential", "CCA")]
    [InlineData("AAPC", "issuingBody", "AAPC")]
    [InlineData("icd-10-cm", "codeSet", "icd-10-cm")]
    public void A_thing_is_found_by_what_people_type(string typed, string kind, string id)
    {
        var json = Answer.To("show", typed, "--format", "json").Json();
        Assert.Equal(kind, json.GetProperty("kind").GetString());
        Assert.Equal(id, json.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("CPX", "CPC")]
    [InlineData("AAPCC", "AAPC")]
    [InlineData("icd-10", "icd-10-cm")]
    public void An_unknown_name_is_bad_input_with_near_misses(string typed, string near)
    {
        var complaint = Answer.To("show", typed).TheOnlyComplaint();
        Assert.Contains($"'{typed}'", complaint, StringComparison.Ordinal);
        Assert.Contains(near, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_is_shown_with_exam_history_fees_mark_and_renewal()
    {
        var output = Answer.To("show", "CPC").Output;
        Assert.All(
            ["What it is", "Exam (", "What it costs", "Who may sit it", "The mark CPC-A", "ways to remove it", "Keeping it", "Figures", "Sources"],
            part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_conflicting_value_is_shown_where_confidence_is_not_high() =>
        Assert.Contains("Elsewhere: $229", Answer.To("show", "AAPC").Output, StringComparison.Ordinal);

    [Fact]
    public void The_standing_of_a_value_is_that_of_the_day()
    {
        Assert.NotEqual(Answer.To("show", "CPC", "--as-of", "2015-01-01").Output, Answer.To("show", "CPC").Output);
        var bad = Answer.To("show", "CPC", "--as-of", "soon").TheOnlyComplaint();
        Assert.Contains("'soon'", bad, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var format in new[] { "table", "json", "markdown" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
                var english = Answer.To("show", "CIC", "--format", format);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Assert.Equal(english, Answer.To("show", "CIC", "--format", format));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_json_holds_catalog_and_day()
    {
        var json = Answer.To("show", "CCS", "--format", "json").Json();
        Assert.Equal(Catalog.ContentHash, json.GetProperty("catalog").GetProperty("hash").GetString());
        Assert.Equal("2026-11-22", json.GetProperty("asOf").GetString());
        Assert.Equal(JsonValueKind.Array, json.GetProperty("sections").ValueKind);
    }
}
