namespace MedCoding.Advisor.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("--setting", "hospitl", "hospital")]
    [InlineData("--role", "codr", "coder")]
    [InlineData("--goal", "frist-job", "first-job")]
    [InlineData("--credential", "CPX", "CPC")]
    [InlineData("--education", "asociate", "associate")]
    [InlineData("--experience", "cdii=2", "cdi")]
    [InlineData("--experience", "cdi@hospitl=2", "hospital")]
    [InlineData("--experience", "cdi", "cdi@hospital-outpatient=2")]
    [InlineData("--experience", "cdi=two", "a number")]
    [InlineData("--experience", "a@b@c=2", "KIND[@SETTING]=YEARS")]
    [InlineData("--member", "AAPX", "AAPC")]
    [InlineData("--training", "codng", "coding")]
    [InlineData("--training", "codng:80", "coding")]
    [InlineData("--training", "coding:", "TRAINING[:HOURS]")]
    [InlineData("--training", ":80", "coding:80")]
    [InlineData("--training", "coding:80h", "a whole number from 1")]
    [InlineData("--training", "coding:0", "a whole number from 1")]
    [InlineData("--training", "coding:79.5", "a whole number from 1")]
    [InlineData("--required", "RHIT and", "RHIT")]
    [InlineData("--required", "CPX or CCS", "CPX")]
    [InlineData("--budget", "lots", "US dollars")]
    [InlineData("--budget", "-5", "US dollars")]
    [InlineData("--weeks", "1.5", "a whole number")]
    [InlineData("--study-hours", "0", "a whole number from 1")]
    [InlineData("--experience-years", "1,5", "a number")]
    [InlineData("--as-of", "22.11.2026", "2026-11-22")]
    [InlineData("--as-of", "2026-02-30", "2026-11-22")]
    [InlineData("--top", "0", "a whole number from 1")]
    [InlineData("--top", "many", "a whole number from 1")]
    [InlineData("--format", "xml", "table, json, ndjson, markdown")]
    public void A_bad_value_is_quoted_with_its_option_and_what_would_be_right(string option, string value, string right)
    {
        var complaint = Answer.To("recommend", option, value).TheOnlyComplaint();
        Assert.StartsWith($"medcoding: {option}: ", complaint, StringComparison.Ordinal);
        Assert.Contains(value.Split('@', '=', ':', ' '), part => complaint.Contains(part, StringComparison.Ordinal));
        Assert.Contains(right, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recommend", "--settings", "hospital")]
    [InlineData("recommend", "--role")]
    [InlineData("recommend", "--role", "coder", "--role", "auditor")]
    [InlineData("recommend", "hospital")]
    [InlineData("recomend")]
    [InlineData("show")]
    [InlineData("show", "CPC", "CCS")]
    [InlineData("find")]
    [InlineData("list", "--body")]
    [InlineData("recommend", "--profiles")]
    [InlineData("recommend", "--profiles", "-", "--profiles", "-")]
    [InlineData("completion")]
    [InlineData("@file")]
    public void What_the_command_line_cannot_be_read_as_is_bad_input(params string[] args)
    {
        var answer = Answer.To(args);
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.StartsWith("medcoding: ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_option_or_command_names_the_near_one()
    {
        Assert.Contains("Near: --setting.", Answer.To("recommend", "--settings", "hospital").Error, StringComparison.Ordinal);
        Assert.Contains("Near: recommend.", Answer.To("recomend").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_option_gets_no_other_one_suggested() =>
        Assert.DoesNotContain("Near", Answer.To("recommend", "--role", "coder", "--role", "auditor").TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void Without_a_command_the_help_is_on_standard_error()
    {
        var answer = Answer.To();
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("recommend", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("recommend", "--help")]
    [InlineData("show", "--help")]
    [InlineData("find", "--help")]
    [InlineData("list", "--help")]
    [InlineData("compare", "--help")]
    [InlineData("completion", "--help")]
    public void Help_that_was_asked_for_is_an_answer(params string[] args)
    {
        var answer = Answer.To(args);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Usage", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var answer = Answer.To("recommend", "--setting", "hospitl", "--role", "codr", "--budget", "lots", "--experience", "cdi", "--top", "0");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(5, answer.ErrorLines.Count);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("\e[31mred")]
    [InlineData("[red]markup[/]")]
    [InlineData("İıſK")]
    [InlineData("")]
    public void Hostile_text_is_bad_input_on_one_line(string text)
    {
        foreach (var args in new string[][]
        {
            ["recommend", "--setting", text], ["recommend", "--required", text], ["show", text], ["list", "--body", text],
            ["list", "--as-of", text], ["list", "--setting", text], ["list", "--level", text], ["compare", "CPC", text], ["completion", text], ["recommend", "--profiles", text],
        })
        {
            Assert.DoesNotContain('\e', Answer.To(args).TheOnlyComplaint());
        }
    }

    [Fact]
    public void A_page_of_text_is_quoted_only_in_part()
    {
        var complaint = Answer.To("show", new string('x', 5000)).TheOnlyComplaint();
        Assert.True(complaint.Length < 300);
    }
}
