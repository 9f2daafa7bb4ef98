using System.Text.RegularExpressions;

namespace MedCoding.CodeCheck.Tests;

/// <summary>The commands of the README, given to a shell as they stand there, answer what stands below them.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var (command, answer) in Read())
            {
                examples.Add(command, answer);
            }

            return examples;
        }
    }

    [BashTheory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_answers_what_the_README_shows(string command, string answer)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(Masked(answer), Masked(await Shell.Run(folder.Path, command)));
    }

    [Fact]
    public void The_README_has_examples() => Assert.InRange(Examples.Count, 8, 20);

    // A line that begins with a dollar sign, and what follows until the next one.
    private static IEnumerable<(string Command, string Answer)> Read()
    {
        var readme = Repository.Read("samples", "CodeCheck", "README.md");
        return from block in ConsoleBlock().Matches(readme)
               from example in block.Groups[1].Value.Split("\n$ ")
               let end = example.IndexOf('\n', StringComparison.Ordinal)
               select (example[..end].TrimStart('$', ' '), example[(end + 1)..].TrimEnd('\n') + "\n");
    }

    private static string Masked(string text) => Rate().Replace(text.TrimEnd('\n'), "N lines a second");

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex("[0-9,]+ lines a second")]
    private static partial Regex Rate();
}
