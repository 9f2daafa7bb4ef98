namespace MedCoding.Advisor.Tests;

/// <summary>What <c>medcoding catalog diff</c> cannot answer is told in sentences on standard error.</summary>
public sealed class CatalogDiffHostileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--from", "2021-6-1", "2026-11-22")]
    [InlineData("--from", "yesterday", "2026-11-22")]
    [InlineData("--to", "2026-02-30", "2026-11-22")]
    [InlineData("--kind", "new", "newly-known")]
    [InlineData("--format", "ndjson", "table, json, markdown")]
    [InlineData("--body", "AAPCC", "AAPC")]
    [InlineData("--body", "", "AAPC")]
    public void A_bad_value_is_quoted_with_its_option_and_what_would_be_right(string option, string value, string right)
    {
        string[] day = option == "--from" ? [] : ["--from", "2021-06-01"];
        var complaint = Answer.To(["catalog", "diff", .. day, option, value]).TheOnlyComplaint();

        Assert.StartsWith($"medcoding: {option}: ", complaint, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", complaint, StringComparison.Ordinal);
        Assert.Contains(right, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two days (--from 2021-06-01)")]
    [InlineData("not 1", "a")]
    [InlineData("not 3", "a", "b", "c")]
    [InlineData("read once only", "-", "-")]
    [InlineData("--catalog lies over the shipped catalog", "a", "b", "--catalog", "c")]
    public void What_cannot_be_compared_is_told(string told, params string[] args) =>
        Assert.Contains(told, Answer.To(["catalog", "diff", .. args]).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void A_command_that_is_missing_or_mistyped_is_told()
    {
        Assert.Contains("'medcoding catalog --help'", Answer.To("catalog").TheOnlyComplaint(), StringComparison.Ordinal);
        Assert.Contains("Near: diff.", Answer.To("catalog", "dif").Error, StringComparison.Ordinal);
        Assert.Contains("'medcoding catalog diff --help'", Answer.To("catalog", "diff", "--xyz").Error + Answer.To("catalog", "diff", "--from").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var answer = Answer.To("catalog", "diff", Path.Combine(_folder, "missing.json"), _folder, "--from", "x", "--to", "y", "--format", "z", "--kind", "w");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(6, answer.ErrorLines.Count);
        Assert.Contains(answer.ErrorLines, line => line.Contains("there is no such file", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains("has no file of a catalog", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_with_schemas_alone_has_no_catalog()
    {
        Write("seed.schema.json", "{}");
        Write("notes.txt", "{}");

        Assert.Contains("has no file of a catalog", Answer.ToWithInput("{}", "catalog", "diff", _folder, "-").TheOnlyComplaint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "strict JSON")]
    [InlineData("null", "$: null ")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "nam": "x" }] }""", "Near: name")]
    [InlineData("""{ "prices": [{ "issuingBody": "AAPC", "kind": "exam", "audience": "everyone" }] }""", "everyone")]
    [InlineData("""{ "catalog": { "version": "1", "name": "x", "license": "MIT" }, "credentials": [{ "id": "CPC" }] }""", "issuingBody")]
    public void Every_fault_of_a_file_is_told_with_file_and_path(string json, string told)
    {
        var (bad, worse) = (Write("bad.json", json), Write("worse.json", json));
        var answer = Answer.To("catalog", "diff", bad, worse);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(answer.ErrorLines, line => line.Contains("bad.json: $", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains("worse.json: $", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains(told, StringComparison.Ordinal));
        Assert.All(answer.ErrorLines, line => Assert.StartsWith("medcoding: diff: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_file_twice_does_not_differ()
    {
        var file = Write("nothing.json", "{}");

        Assert.EndsWith("No fact differs.\n", Answer.To("catalog", "diff", file, file).Output, StringComparison.Ordinal);
        Assert.EndsWith("No fact differs.\n", Answer.ToWithInput("{}", "catalog", "diff", file, "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("\e[31mred")]
    [InlineData("a\0b")]
    [InlineData("[red]markup[/]")]
    public void Hostile_text_is_bad_input_on_one_line(string text)
    {
        foreach (var args in new string[][] { ["--from", text], ["--from", "2021-06-01", "--body", text], ["--from", "2021-06-01", "--kind", text], [text, Write("nothing.json", "{}")] })
        {
            Assert.DoesNotContain('\e', Answer.To(["catalog", "diff", .. args]).TheOnlyComplaint());
        }
    }

    private string Write(string name, string json)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }
}
