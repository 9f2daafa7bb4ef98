using System.Text.RegularExpressions;

namespace MedCoding.Advisor.Tests;

/// <summary>The commands of the README work as they stand there.</summary>
public sealed partial class ReadmeTests
{
    private const string Start = "dotnet run --project samples/Advisor -- ";

    public static TheoryData<string> Commands => [.. Lines];

    private static string[] Lines => [.. File.ReadLines(Repository.PathOf("README.md")).Where(line => line.StartsWith(Start, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_of_the_README_answers(string command)
    {
        string[] words = [.. Words().Matches(command[Start.Length..]).Select(match => match.Value.Trim('"'))];
        var answer = Answer.To(words);
        Assert.Equal("", answer.Error);
        Assert.Equal(0, answer.ExitCode);
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void The_README_has_commands() => Assert.InRange(Lines.Length, 4, 20);

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
