using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests;

namespace MedCoding.Advisor.Tests;

/// <summary><c>medcoding catalog diff</c>: two days, or two catalogs. Bad input is in <see cref="CatalogDiffHostileTests"/>.</summary>
public sealed class CatalogDiffTests : IDisposable
{
    private static readonly string[] Since2021 = ["catalog", "diff", "--from", "2021-06-01", "--to", "2026-11-22"];
    private static readonly string[] Kinds = ["added", "ended", "changed", "restated", "newly-known", "no-longer-known"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Examples =>
    [
        .. Answer.OnWidth(120, "catalog", "diff", "--help").Split('\n').SkipWhile(line => line != "Examples").Where(line => line.StartsWith("    ", StringComparison.Ordinal)),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_table_shows_old_and_new_value_with_date_and_number_of_the_source()
    {
        var answer = Answer.To([.. Since2021, "--body", "AAPC", "--kind", "changed"]);
        var lines = answer.Output.Split('\n');

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal("From 2021-06-01, MedCoding.Certification catalog 2026.11.22", lines[0]);
        Assert.Matches(@"^item +what +kind +old +new +source$", lines[4]);
        Assert.Contains(lines, line => line.StartsWith("CPC  ", StringComparison.Ordinal) && Squeezed(line).StartsWith("CPC exam, total changed 150 100 2022-03-02", StringComparison.Ordinal));
        Assert.Contains(lines, line => Squeezed(line).StartsWith("AAPC price, membership, changed $190 $222", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("] aapc-cpc-exam-faqs: AAPC, ", StringComparison.Ordinal) && line.EndsWith("https://www.aapc.com/resources/cpc-exam-faqs", StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_and_Markdown_are_those_of_the_library()
    {
        var shipped = CertificationCatalog.Shipped;
        var diff = CatalogDiff.Between(shipped.AsOf(new(2021, 6, 1)), shipped.AsOf(new(2026, 11, 22)));

        Assert.Equal(diff.ToJson(), Answer.To([.. Since2021, "--format", "json"]).Output);
        Assert.Equal(diff.ToMarkdown(), Answer.To([.. Since2021, "--format", "markdown"]).Output);
    }

    [Fact]
    public void The_new_day_is_today_unless_it_is_named() =>
        Assert.Equal(Answer.To(Since2021).Output, Answer.To("catalog", "diff", "--from", "2021-06-01").Output);

    [Fact]
    public void The_later_day_may_be_the_old_side()
    {
        var forth = Answer.To([.. Since2021, "--format", "json"]).Json();
        var back = Answer.To("catalog", "diff", "--from", "2026-11-22", "--to", "2021-06-01", "--format", "json").Json();

        Assert.Equal(Told(forth, "old", "new"), Told(back, "new", "old"));
        Assert.Equal(Count(forth, "newlyKnown"), Count(back, "noLongerKnown"));
        Assert.Equal(Count(forth, "added"), Count(back, "ended"));
    }

    [Fact]
    public void Bodies_and_kinds_part_the_changes()
    {
        var all = Paths(Since2021);
        var byKind = Kinds.SelectMany(kind => Paths([.. Since2021, "--kind", kind])).ToArray();

        Assert.Equal(all, byKind.Order(StringComparer.Ordinal));
        Assert.Equal(Paths([.. Since2021, "--kind", "changed", "--kind", "RESTATED"]), Paths([.. Since2021, "--kind", "changed"]).Concat(Paths([.. Since2021, "--kind", "restated"])).Order(StringComparer.Ordinal));
        Assert.All(
            Answer.To([.. Since2021, "--body", "ahima", "--body", "NHA", "--format", "json"]).Json().GetProperty("changes").EnumerateArray(),
            change => Assert.True(change.GetProperty("issuingBody").GetString() is "AHIMA" or "NHA"));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Nothing_different_is_an_answer_in_a_sentence(string format)
    {
        var answer = Answer.To("catalog", "diff", "--from", "2026-11-22", "--format", format);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.EndsWith("No fact differs.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_a_whole_catalog()
    {
        var seeds = Repository.PathOf("seeds");
        var shipped = Write("nothing.json", "{}");

        Assert.EndsWith("No fact differs.\n", Answer.To("catalog", "diff", seeds, seeds).Output, StringComparison.Ordinal);
        Assert.Empty(Answer.To("catalog", "diff", seeds, shipped, "--format", "json").Json().GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void A_file_without_the_member_catalog_lies_over_the_shipped_one()
    {
        var (nothing, ours) = (Write("nothing.json", "{}"), Write("ours.json", OurFee));
        var diff = Answer.To("catalog", "diff", nothing, ours, "--from", "2027-02-01", "--to", "2027-02-01", "--body", "AAPC", "--format", "json").Json();
        var change = Assert.Single(diff.GetProperty("changes").EnumerateArray());

        Assert.Equal(("prices/CPC/exam/member/1", "changed"), (change.GetProperty("path").GetString(), change.GetProperty("kind").GetString()));
        Assert.Equal((425, 445), (change.GetProperty("old").GetProperty("value").GetInt32(), change.GetProperty("new").GetProperty("value").GetInt32()));
        Assert.EndsWith("ours.json", diff.GetProperty("to").GetProperty("overlays")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("our-list", Assert.Single(diff.GetProperty("to").GetProperty("sources").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void Overlays_may_lie_over_both_days() => Assert.Contains(
        "prices/CPC/exam/member/1",
        Answer.To("catalog", "diff", "--from", "2026-12-01", "--to", "2027-02-01", "--catalog", Write("ours.json", OurFee), "--format", "json").Output,
        StringComparison.Ordinal);

    [Fact]
    public void A_whole_new_entry_is_one_line()
    {
        var (nothing, ours) = (Write("nothing.json", "{}"), Write("ours.json", OurFee));
        var lines = Answer.To("catalog", "diff", nothing, ours, "--from", "2027-02-01", "--to", "2027-02-01").Output.Split('\n');

        Assert.Single(lines, line => Squeezed(line).Contains(" 4 facts added", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(120)]
    public void It_fits_the_terminal(int width)
    {
        var output = Answer.OnWidth(width, [.. Since2021, "--body", "AHIMA"]);
        Assert.DoesNotContain(output.Split("\nSources\n")[0].Split('\n'), line => line.Length > width);
        Assert.Contains("150", Answer.OnWidth(width, [.. Since2021, "--body", "AAPC"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("medcoding catalog ", "diff")]
    [InlineData("medcoding catalog diff --k", "--kind")]
    [InlineData("medcoding catalog diff --kind ne", "newly-known")]
    [InlineData("medcoding catalog diff --body aap", "AAPACN", "AAPC")]
    [InlineData("medcoding catalog diff --from 2021-06-01 --fr")]
    [InlineData("medcoding catalog diff --format m", "markdown")]
    public void The_command_is_completed(string line, params string[] words) => Assert.Subset(
        Answer.To(string.Create(CultureInfo.InvariantCulture, $"[suggest:{line.Length}]"), line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), words.ToHashSet());

    [Fact]
    public void Help_names_the_command_by_its_whole_path()
    {
        Assert.Contains("\n  medcoding catalog COMMAND", Answer.OnWidth(120, "catalog", "--help"), StringComparison.Ordinal);
        Assert.Contains("\n  medcoding catalog diff OLD NEW", Answer.OnWidth(120, "catalog", "diff", "--help"), StringComparison.Ordinal);
        Assert.Contains("medcoding catalog check", Answer.OnWidth(120, "--help"), StringComparison.Ordinal);
        Assert.DoesNotContain(Answer.OnWidth(80, "catalog", "diff", "--help").Split('\n'), line => line.Length > 80 && !line.StartsWith("    ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_help_works(string example)
    {
        string[] words = [.. example.Trim().Split(' ').Skip(1).Select(word => word.EndsWith("/seeds", StringComparison.Ordinal) ? Repository.PathOf("seeds") : word)];
        var answer = Answer.To(words);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void The_JSON_has_the_documented_members()
    {
        var (nothing, ours) = (Write("nothing.json", "{}"), Write("ours.json", OurFee));
        string[][] asked =
        [
            Since2021,
            ["catalog", "diff", "--from", "2026-11-22", "--to", "2021-06-01"],
            ["catalog", "diff", nothing, ours, "--from", "2021-06-01"],
            ["catalog", "diff", ours, nothing, "--from", "2021-06-01"],
        ];
        string[] documented =
        [
            .. File.ReadLines(Repository.PathOf("samples/Advisor/README.md"))
                .SkipWhile(line => line != "### catalog diff --format json")
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];
        var members = asked.SelectMany(args => JsonMembers.Of(WithoutValues(Answer.To([.. args, "--format", "json"]).Output))).ToHashSet();

        // A change without an old or a new fact has null there.
        Assert.Equal(documented.Order(StringComparer.Ordinal), members.Except(["changes[].old", "changes[].new"]).Order(StringComparer.Ordinal));
    }

    private static string OurFee => Repository.Read("README.md").Split("```json\n").Single(part => part.Contains("\"our-list\"", StringComparison.Ordinal)).Split("```")[0];

    private static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static int Count(JsonElement diff, string kind) => diff.GetProperty("count").GetProperty(kind).GetInt32();

    private static string[] Told(JsonElement diff, string first, string second) =>
        [.. diff.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("path")} {change.GetProperty(first)} {change.GetProperty(second)}")];

    private static string[] Paths(string[] args) =>
        [.. Answer.To([.. args, "--format", "json"]).Json().GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("path").GetString()!)];

    // A value is any JSON: what is in it is the catalog's business.
    private static JsonElement WithoutValues(string json)
    {
        var diff = JsonNode.Parse(json)!;
        var facts = diff["changes"]!.AsArray().SelectMany(change => new[] { change!["old"], change["new"] }).OfType<JsonObject>();
        foreach (var valued in facts.SelectMany(fact => fact["conflicts"]!.AsArray().OfType<JsonObject>().Append(fact)).ToArray())
        {
            valued["value"] = "any";
        }

        return JsonSerializer.SerializeToElement(diff);
    }

    private string Write(string name, string json)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }
}
