using System.Globalization;
using System.Text.Json;

namespace MedCoding.Advisor.Tests;

public sealed class WhatIfTests
{
    private static readonly string[] Beginner = ["--setting", "hospital", "--experience-years", "0"];

    [Fact]
    public void The_page_has_its_sections_in_their_order_and_ends_with_the_origin()
    {
        var output = Answer.To(["what-if", .. Beginner]).Output;
        string[] parts =
        [
            " suits best.", "\nWhat is missing\n", "\nWhat would put another first\n", "\nOther weights\n", "\nFirst in how many of 4,096 weightings\n",
            "\nHow sure the first place is\n", "\nAs of 2026-11-22",
        ];
        var places = parts.Select(part => output.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Markdown_says_what_the_page_says()
    {
        var page = Answer.OnWidth(1000, ["what-if", .. Beginner]);
        var markdown = Answer.To(["what-if", .. Beginner, "--format", "markdown"]).Output;
        string[] said = [.. Bullets(page)];
        Assert.True(said.Length > 10);
        Assert.Equal(said, Bullets(markdown));
        Assert.StartsWith("# The ", markdown, StringComparison.Ordinal);
    }

    // The options that say so, put back into the program.
    [Fact]
    public void A_change_that_is_told_is_what_recommend_answers()
    {
        var json = Answer.To(["what-if", .. Beginner, "--format", "json"]).Json();
        var experience = json.GetProperty("properties").EnumerateArray().First(one => one.GetProperty("property").GetString() == "experience").GetProperty("up");
        var years = Math.Ceiling(experience.GetProperty("value").GetDecimal() / 12 * 1_000_000) / 1_000_000;
        Assert.Equal(experience.GetProperty("first").GetString(), First("--setting", "hospital", "--experience-years", years.ToString(CultureInfo.InvariantCulture)));
        foreach (var weight in json.GetProperty("weights").EnumerateArray().Where(one => one.TryGetProperty("up", out _)))
        {
            var changed = $"{weight.GetProperty("criterion").GetString()}={weight.GetProperty("up").GetProperty("value").GetRawText()}";
            Assert.Equal(weight.GetProperty("up").GetProperty("first").GetString(), First([.. Beginner, "--weight", changed]));
        }
    }

    [Fact]
    public void The_shares_sum_to_the_draws()
    {
        var json = Answer.To(["what-if", .. Beginner, "--format", "json"]).Json();
        Assert.Equal(4096, json.GetProperty("draws").GetInt32());
        Assert.Equal(4096, json.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("draws").GetInt32()));
    }

    [Fact]
    public void Top_limits_the_credentials_whose_demands_are_told()
    {
        var one = Credentials(Answer.To(["what-if", .. Beginner, "--top", "1", "--format", "json"]).Json());
        var all = Credentials(Answer.To(["what-if", .. Beginner, "--format", "json"]).Json());
        Assert.Single(one);
        Assert.True(all.Count > 3);
    }

    [Fact]
    public void Where_nothing_is_ranked_it_says_so_and_exits_with_one()
    {
        var answer = Answer.To("what-if", "--role", "cancer-registrar", "--setting", "physician-practice");
        Assert.Equal(1, answer.ExitCode);
        Assert.DoesNotContain("- ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(1, Answer.To("what-if", "--role", "cancer-registrar", "--setting", "physician-practice", "--format", "json").ExitCode);
    }

    [Theory]
    [InlineData("--setting", "hopsital")]
    [InlineData("--format", "ndjson")]
    [InlineData("--top", "0")]
    public void Bad_input_is_one_sentence(string option, string value) =>
        Assert.Contains(option, Answer.To("what-if", option, value).TheOnlyComplaint(), StringComparison.Ordinal);

    private static string? First(params string[] options) => Answer.To(["recommend", "--format", "json", .. options]).First();

    private static HashSet<string?> Credentials(JsonElement json) =>
        [.. json.GetProperty("missing").EnumerateArray().Select(one => one.GetProperty("credential").GetString())];

    private static IEnumerable<string> Bullets(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("- ", StringComparison.Ordinal));
}
