using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>A difference as Markdown and as JSON.</summary>
public sealed class DiffTextTests
{
    private static readonly string[] Sides = ["from", "to"];
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly CatalogView Small = View(SmallCatalog.Json);

    [Fact]
    public void Markdown_tells_old_and_new_value_and_the_source_by_body_and_entry()
    {
        var changed = View(SmallCatalog.With("425", "430").Replace("\"Codes\"", "\"Code\"", StringComparison.Ordinal));

        Assert.Equal(
            $"""
            # Changes in the catalog

            From Small 1 as of 2026-06-01 (content {Small.Catalog.ContentHash[..12]}) to Small 1 as of 2026-06-01 (content {changed.Catalog.ContentHash[..12]}).

            1 fact differs: 1 changed.

            ## AAPC

            ### AAPC

            - **changed** price, exam, anyone: $425 → $430 (from 2026-01-01, as of 2026, high confidence, [Somebody: A page](https://example.org/); before: from 2026-01-01, as of 2026, high confidence, [Somebody: A page](https://example.org/))

            """.ReplaceLineEndings("\n"),
            CatalogDiff.Between(Small, changed).ToMarkdown());
    }

    [Fact]
    public void A_whole_entry_is_one_bullet_in_Markdown_and_every_fact_in_JSON()
    {
        var diff = CatalogDiff.Between(CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json)).AsOf(Day), CertificationCatalog.Shipped.AsOf(Day)).Only(change => change.Item == "credentials/CCS");
        var bullet = Assert.Single(diff.ToMarkdown().Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.True(diff.Changes.Length > 40);
        Assert.StartsWith($"- **added** with {diff.Changes.Length} facts: areas, code sets, ", bullet, StringComparison.Ordinal);
        Assert.Equal(diff.Changes.Length, Json(diff).GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public void Facts_that_are_restated_together_are_one_bullet()
    {
        const string Evidence = """
            "asOf": "2026", "confidence": "high", "sources": ["page"], "recommendable"
            """;
        var changed = View(SmallCatalog.With(Evidence.Trim(), Evidence.Trim().Replace("2026", "2027", StringComparison.Ordinal)));
        var bullet = Assert.Single(CatalogDiff.Between(Small, changed).ToMarkdown().Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Equal(
            "- **restated** areas; issuing body; name; purpose; recommendable (as of 2027, high confidence, [Somebody: A page](https://example.org/); before: as of 2026, high confidence, [Somebody: A page](https://example.org/))",
            bullet);
    }

    [Fact]
    public void Nothing_different_is_said_in_a_sentence() => Assert.EndsWith("\n\nNo fact differs.\n", CatalogDiff.Between(Small, Small).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_conflict_that_is_new_is_told()
    {
        var changed = View(SmallCatalog.With("\"value\": \"core\",", "\"value\": \"core\", \"conflicts\": [{ \"value\": \"entry\", \"asOf\": \"~2020\", \"source\": \"page\", \"why\": \"Older.\" }],"));
        var diff = CatalogDiff.Between(Small, changed);

        Assert.Contains("elsewhere: entry, Older. [Somebody: A page](https://example.org/); before: ", diff.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("Older.", Json(diff).GetProperty("changes")[0].GetProperty("new").GetProperty("conflicts")[0].GetProperty("why").GetString());
    }

    [Theory]
    [InlineData("[x](https://evil.example)")]
    [InlineData("*bold* _x_ `code` ~~gone~~ | a < b & c")]
    public void Foreign_text_stays_text_in_its_line(string text)
    {
        var changed = View(SmallCatalog.With("\"Inpatient side\"", JsonSerializer.Serialize(text)));
        var markdown = CatalogDiff.Between(Small, changed).ToMarkdown();

        Assert.DoesNotContain(text, markdown, StringComparison.Ordinal);
        Assert.Contains(text, markdown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(text, Json(CatalogDiff.Between(Small, changed)).GetProperty("changes")[0].GetProperty("new").GetProperty("value").GetString());
    }

    [Fact]
    public void JSON_has_the_same_members_in_the_same_order_for_every_change()
    {
        var json = Json(CatalogDiff.Between(ComparedViews.Shipped(new Dice(1)), ComparedViews.ShippedWithOverlay(new Dice(2))));

        Assert.Equal(["from", "to", "count", "changes"], Members(json));
        Assert.All(Sides, side => Assert.Equal(["asOf", "version", "hash", "overlays", "sources"], Members(json.GetProperty(side))));
        Assert.All(json.GetProperty("changes").EnumerateArray(), change =>
        {
            Assert.Equal(["path", "kind", "item", "itemName", "issuingBody", "wholeItem", "what", "old", "new"], Members(change));
            Assert.All(
                new[] { change.GetProperty("old"), change.GetProperty("new") }.Where(fact => fact.ValueKind == JsonValueKind.Object),
                fact => Assert.Equal(["value", "text", "asOf", "confidence", "sources", "note", "from", "until", "conflicts"], Members(fact)));
        });
    }

    [Property(MaxTest = 20, EndSize = 1_000_000)]
    public void JSON_has_every_change_and_every_source_that_is_cited(int seed)
    {
        var dice = new Dice(seed);
        var diff = CatalogDiff.Between(ComparedViews.Generated(dice), ComparedViews.Generated(dice));
        var json = Json(diff);

        Assert.Equal(diff.Changes.Select(change => change.Path), json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("path").GetString()!));
        Assert.Equal(diff.Changes.Length, json.GetProperty("count").EnumerateObject().Sum(kind => kind.Value.GetInt32()));
        foreach (var (side, fact) in new[] { ("from", "old"), ("to", "new") })
        {
            var cited = json.GetProperty("changes").EnumerateArray()
                .Where(change => change.GetProperty(fact).ValueKind == JsonValueKind.Object)
                .SelectMany(change => change.GetProperty(fact).GetProperty("sources").EnumerateArray())
                .Select(source => source.GetString()!)
                .Distinct()
                .Order(StringComparer.Ordinal);
            Assert.Equal(cited, json.GetProperty(side).GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        }
    }

    [Property(MaxTest = 20, EndSize = 1_000_000)]
    public void Texts_are_the_same_every_time_and_end_lines_alike(int seed)
    {
        var (old, changed) = (ComparedViews.Generated(new Dice(seed)), ComparedViews.Generated(new Dice(~seed)));
        var diff = CatalogDiff.Between(old, changed);
        var again = CatalogDiff.Between(old, changed);

        var (markdown, json) = (diff.ToMarkdown(), diff.ToJson());
        Assert.Equal((markdown, json), (again.ToMarkdown(), again.ToJson()));
        Assert.All(new[] { markdown, json }, text =>
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        });
        Assert.All(diff.Changes.Select(change => change.ItemName).Distinct(), name => Assert.Contains($"\n### {name}\n", markdown, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Members(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private static JsonElement Json(CatalogDiff diff) => JsonSerializer.Deserialize<JsonElement>(diff.ToJson());

    private static CatalogView View(string json) => CertificationCatalog.Load(SmallCatalog.File(json)).AsOf(Day);
}
