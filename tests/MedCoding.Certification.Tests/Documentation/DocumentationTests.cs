using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Tests.Documentation;

/// <summary>What the documents say is what the code does.</summary>
public sealed class DocumentationTests
{
    private const string Begin = "<!-- criteria: written by the tests from the code -->\n";
    private const string End = "<!-- /criteria -->";

    [Fact]
    public void The_first_example_of_the_README_is_the_program_of_the_QuickStart_sample() =>
        Assert.Equal(Repository.Read("samples", "QuickStart", "Program.cs"), Blocks("csharp")[0]);

    [Fact]
    public void The_example_has_at_most_ten_lines() =>
        Assert.InRange(Blocks("csharp")[0].Split('\n').Count(line => line.Trim().Length > 0), 1, 10);

    [Theory]
    [InlineData(1, "LookingUp.cs")]
    [InlineData(2, "ReadingCodes.cs")]
    public void The_later_examples_of_the_README_are_compiled_and_run_here(int index, string file)
    {
        var source = Repository.Read("tests", "MedCoding.Certification.Tests", "Documentation", file);
        var lines = Between(source, "// <readme>\n", "        // </readme>").Split('\n').Select(line => line.Length > 8 ? line[8..] : line);
        Assert.Equal(string.Join('\n', lines), Blocks("csharp")[index]);
    }

    [Fact]
    public void The_README_names_the_two_commands()
    {
        var commands = Blocks("sh")[0];
        Assert.Equal("dotnet run --project samples/Advisor -- recommend --setting hospital\ndotnet test\n", commands);
    }

    [Fact]
    public void The_profile_of_the_README_is_read_without_a_fault()
    {
        var json = Encoding.UTF8.GetBytes(Blocks("json")[0]);
        Assert.True(
            CandidateProfile.TryFromJson(json, CertificationCatalog.Shipped, out var profile, out var faults),
            string.Join('\n', faults));
        Assert.Equal(18, profile.ExperienceMonths);
        Assert.Equal(9, profile.Goals.Length);
    }

    [Fact]
    public void The_reason_and_the_scale_of_every_criterion_stand_in_CONTRIBUTING()
    {
        var table = new StringBuilder("\n| criterion | why it counts | points |\n|---|---|---|\n");
        foreach (var rule in CriterionRule.All)
        {
            table.Append("| ").Append(rule.Criterion).Append(" | ").Append(rule.Reason).Append(" | ").Append(rule.Scale).Append(" |\n");
        }

        var path = Repository.PathOf("CONTRIBUTING.md");
        var text = File.ReadAllText(path);
        var written = Between(text, Begin, End);
        if (Repository.WritesGenerated)
        {
            File.WriteAllText(path, text.Replace(Begin + written, Begin + table + "\n", StringComparison.Ordinal));
            written = table + "\n";
        }

        Assert.Equal(table + "\n", written);
    }

    private static string[] Blocks(string language)
    {
        var readme = Repository.Read("README.md");
        return [.. readme.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];
    }

    private static string Between(string text, string begin, string end)
    {
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[start..text.IndexOf(end, start, StringComparison.Ordinal)];
    }
}
