using System.Text.RegularExpressions;

namespace MedCoding.Advisor.Tests;

public sealed partial class HelpTests
{
    private static readonly string[] Names = ["recommend", "explain", "what-if", "team", "compare", "find", "show", "list", "catalog", "completion"];

    public static TheoryData<string> Commands => [.. Names];

    public static TheoryData<string> Examples =>
    [
        .. Names.SelectMany(name => Help(120, name).Split('\n')
            .SkipWhile(line => line != "Examples")
            .Where(line => line.StartsWith("    ", StringComparison.Ordinal))),
    ];

    [Fact]
    public void The_root_names_every_command_with_an_example_each()
    {
        var help = Help(120);
        foreach (var command in Names)
        {
            Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal);
            Assert.Contains($"medcoding {command} ", help[help.IndexOf("Examples", StringComparison.Ordinal)..], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_says_how_to_call_what_there_is_and_shows_examples_in_this_order(string command)
    {
        var help = Help(120, command);
        string[] parts = ["\nUsage\n  medcoding " + command, "--help", "\nExamples\n"];
        var places = parts.Select(part => help.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.True(command is "completion" or "catalog" || help.Contains("Default: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80, 80)]
    [InlineData(120, 120)]
    [InlineData(300, 120)]
    public void No_line_is_longer_than_the_terminal_or_120_characters(int width, int longest)
    {
        foreach (var command in Names.Append(""))
        {
            Assert.DoesNotContain(Help(width, command).Split('\n'), line => line.Length > longest);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_works(string example)
    {
        var line = Call().Match(example).Groups["words"].Value.Replace("people.ndjson", "-", StringComparison.Ordinal).Replace("team.csv", "-", StringComparison.Ordinal);
        string[] words = [.. Words().Matches(line).Select(match => match.Value.Trim('"'))];
        var answer = Answer.ToWithInput(words[0] == "team" ? "name,credentials\nAnn,CPC\n" : BatchInput.Line(1, "{}"), words);
        Assert.Empty(answer.Error);
        Assert.Equal(0, answer.ExitCode);
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void Help_that_nobody_asked_for_is_as_plain_as_standard_error() => Assert.DoesNotContain('\e', Answer.To().Error);

    private static string Help(int width, string command = "") => Answer.OnWidth(width, [.. command.Length == 0 ? Array.Empty<string>() : [command], "--help"]);

    // Without what a shell does with the output.
    [GeneratedRegex("""medcoding (?<words>.*?)( > .*|\)"$|$)""")]
    private static partial Regex Call();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
