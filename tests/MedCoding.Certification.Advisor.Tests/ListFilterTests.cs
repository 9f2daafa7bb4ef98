using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class ListFilterTests
{
    private static readonly string[] Fits = ["primary", "good", "possible"];

    public static TheoryData<string, string> EveryFilter
    {
        get
        {
            var catalog = CertificationCatalog.Shipped;
            var data = new TheoryData<string, string>();
            Add("--setting", catalog.WorkSettings.Ids.Select(id => id.ToString()));
            Add("--role", catalog.Roles.Ids.Select(id => id.ToString()));
            Add("--body", catalog.IssuingBodies.Ids.Select(id => id.ToString()));
            Add("--level", ["entry", "core", "advanced", "specialty", "management", "unknown"]);
            Add("--status", ["active", "retired", "renamed", "closed-to-new", "unknown"]);
            return data;

            void Add(string option, IEnumerable<string> values)
            {
                foreach (var value in values)
                {
                    data.Add(option, value);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryFilter))]
    public void A_filter_keeps_some_of_the_list_in_its_order(string option, string value)
    {
        var all = Ids("list");
        var some = Ids("list", option, value);
        Assert.Equal(all.Where(some.Contains), some);
    }

    [Fact]
    public void Values_of_one_option_are_alternatives_and_options_must_all_hold()
    {
        string[] either = [.. Ids("list", "--body", "AAPC"), .. Ids("list", "--body", "AHIMA")];
        Assert.Equal(Ids("list").Intersect(either), Ids("list", "--body", "AAPC", "--body", "AHIMA"));
        Assert.Equal(Ids("list", "--level", "core").Intersect(Ids("list", "--body", "AAPC")), Ids("list", "--level", "core", "--body", "AAPC"));
        Assert.Equal(Ids("list", "--setting", "payer").Intersect(Ids("list", "--role", "coder")), Ids("list", "--setting", "payer", "--role", "coder"));
    }

    [Fact]
    public void Words_are_found_like_those_of_recommend()
    {
        Assert.Equal(Ids("list", "--setting", "payer"), Ids("list", "--setting", "Insurance Companies"));
        Assert.Equal(Ids("list", "--level", "core"), Ids("list", "--level", "CORE"));
    }

    // The law: who is listed for a setting is who is not judged unsuitable or unjudged for it by the engine.
    [Fact]
    public void A_setting_keeps_what_the_engine_gives_points_for()
    {
        foreach (var setting in CertificationCatalog.Shipped.WorkSettings.Ids.Select(id => id.ToString()))
        {
            var pointed = Answer.To("recommend", "--setting", setting, "--format", "json").Json().GetProperty("recommendations").EnumerateArray()
                .Where(one => one.GetProperty("findings").EnumerateArray()
                    .Any(finding => finding.GetProperty("criterion").GetString() == "setting" && finding.GetProperty("points").GetInt32() > 0))
                .Select(one => one.GetProperty("credential").GetString()!);
            // With nothing to rank for it the engine ranks nothing, and what may not be ranked is listed all the same.
            Assert.Subset(Ids("list", "--setting", setting).ToHashSet(), pointed.ToHashSet());
        }
    }

    [Fact]
    public void Nothing_is_listed_for_what_it_does_not_suit()
    {
        string[] settings = [.. CertificationCatalog.Shipped.WorkSettings.Ids.SelectMany(id => new[] { "--setting", id.ToString() })];
        string[] roles = [.. CertificationCatalog.Shipped.Roles.Ids.SelectMany(id => new[] { "--role", id.ToString() })];
        var fits = Rows(["list", .. settings]).SelectMany(row => row.GetProperty("settingFits").EnumerateArray())
            .Concat(Rows(["list", .. roles]).SelectMany(row => row.GetProperty("roleFits").EnumerateArray()))
            .Select(fit => fit.GetProperty("fit").GetString())
            .Distinct();
        Assert.Empty(fits.Except(Fits));
    }

    [Fact]
    public void The_fit_says_what_it_is_judged_with()
    {
        var fits = Answer.To("list", "--setting", "hospital-inpatient", "--setting", "emergency-department", "--format", "json").Json().GetProperty("credentials").EnumerateArray()
            .First(row => row.GetProperty("id").GetString() == "CCS").GetProperty("settingFits").EnumerateArray().ToArray();
        Assert.Equal("hospital-inpatient", fits[0].GetProperty("asked").GetString());
        Assert.Equal("hospital-inpatient", fits[0].GetProperty("judged").GetString());
        Assert.Equal("primary", fits[0].GetProperty("fit").GetString());
    }

    [Fact]
    public void The_fit_is_a_column_when_it_was_asked_for()
    {
        Assert.Contains("primary (hospital-inpatient)", Answer.OnWidth(200, "list", "--setting", "hospital"), StringComparison.Ordinal);
        Assert.Contains("payer: good", Answer.OnWidth(200, "list", "--setting", "hospital", "--setting", "payer"), StringComparison.Ordinal);
        Assert.Contains("| setting | role |", Answer.To("list", "--setting", "hospital", "--role", "coder", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("| setting |", Answer.To("list", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.All(Rows("list"), row => Assert.False(row.TryGetProperty("settingFits", out _) || row.TryGetProperty("roleFits", out _)));
    }

    [Theory]
    [InlineData("--setting", "hospitl", "hospital")]
    [InlineData("--role", "codr", "coder")]
    [InlineData("--level", "expert", "entry, core, advanced")]
    public void A_bad_value_is_quoted_with_what_would_be_right(string option, string value, string right)
    {
        var complaint = Answer.To("list", option, value).TheOnlyComplaint();
        Assert.Contains($"'{value}'", complaint, StringComparison.Ordinal);
        Assert.Contains(right, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_told_at_once() =>
        Assert.Equal(5, Answer.To("list", "--setting", "x", "--setting", "y", "--role", "x", "--level", "x", "--status", "x").ErrorLines.Count);

    private static JsonElement[] Rows(params string[] args) => [.. Answer.To([.. args, "--format", "json"]).Json().GetProperty("credentials").EnumerateArray()];

    private static string[] Ids(params string[] args) => [.. Rows(args).Select(row => row.GetProperty("id").GetString()!)];
}
