using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>One edit of a small catalog, and what the difference calls it.</summary>
public sealed class DiffKindTests
{
    private const string Level = """
        "level": { "value": "core", "asOf": "2026", "confidence": "medium", "sources": ["page"] }
        """;

    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly CatalogView Small = View(SmallCatalog.Json, Day);

    [Theory]
    [InlineData("425", "430", "prices/AAPC/exam/anyone/1", CatalogChangeKind.Changed)]
    [InlineData("\"2.16.840\"", "\"2.16.841\"", "codeSets/cpt/oid", CatalogChangeKind.Changed)]
    [InlineData("\"Codes for nobody\"", "\"Procedures\"", "codeSets/cpt/codes", CatalogChangeKind.Changed)]
    [InlineData("\"hospitals\"", "\"clinics\"", "workSettings/hospital/synonyms", CatalogChangeKind.Changed)]
    [InlineData("\"suitsUntilMonths\": 96", "\"suitsUntilMonths\": null", "levels/core/suitsUntilMonths", CatalogChangeKind.NoLongerKnown)]
    [InlineData("\"from\": \"2022-01-01\"", "\"from\": \"2023-01-01\"", "credentials/CPC/exam/total", CatalogChangeKind.Restated)]
    public void An_edit_is_called_what_it_is(string text, string replacement, string path, CatalogChangeKind kind)
    {
        var json = text.Contains("nobody", StringComparison.Ordinal) ? SmallCatalog.With(replacement, text) : SmallCatalog.With(text, replacement);

        Assert.Equal(kind, CatalogDiff.Between(Small, View(json, Day)).Changes.Single(change => change.Path == path).Kind);
    }

    [Theory]
    [InlineData("\"asOf\": \"2026\"", "\"asOf\": \"2025\"")]
    [InlineData("\"medium\"", "\"high\"")]
    [InlineData("[\"page\"]", "[\"page\"], \"note\": \"Read twice.\"")]
    [InlineData("[\"page\"]", "[\"page\"], \"conflicts\": [{ \"value\": \"entry\", \"asOf\": \"2020\", \"source\": \"page\", \"why\": \"Older.\" }]")]
    public void The_same_value_on_other_evidence_is_restated(string text, string replacement)
    {
        var change = TheOnly(SmallCatalog.With(Level.Trim(), Level.Trim().Replace(text, replacement, StringComparison.Ordinal)));

        Assert.Equal(("credentials/CPC/level", CatalogChangeKind.Restated), (change.Path, change.Kind));
    }

    [Fact]
    public void What_is_left_out_of_an_entry_that_stays_is_no_longer_known()
    {
        var change = TheOnly(SmallCatalog.With($"{Level.Trim()},", ""));

        Assert.Equal((CatalogChangeKind.NoLongerKnown, "\"core\"", null), (change.Kind, change.Old!.Value, change.New));
        Assert.False(change.IsOfWholeItem);
    }

    [Fact]
    public void A_whole_entry_ends_or_is_added()
    {
        const string Setting = """
            { "id": "inpatient", "name": "Inpatient side", "parent": "hospital", "synonyms": ["wards"] }
            """;
        var without = View(SmallCatalog.With($",\n    {Setting.Trim()}", ""), Day);
        var ended = CatalogDiff.Between(Small, without).Changes;

        Assert.Equal(["workSettings/inpatient/name", "workSettings/inpatient/parent", "workSettings/inpatient/synonyms"], ended.Select(change => change.Path));
        Assert.All(ended, change => Assert.Equal((CatalogChangeKind.Ended, true, "workSettings/inpatient (Inpatient side)"), (change.Kind, change.IsOfWholeItem, change.ItemName)));
        Assert.All(CatalogDiff.Between(without, Small).Changes, change => Assert.Equal((CatalogChangeKind.Added, true), (change.Kind, change.IsOfWholeItem)));
    }

    [Fact]
    public void What_a_source_says_to_begin_or_end_is_added_or_ended()
    {
        const string Price = "prices/AAPC/exam/anyone/1";

        Assert.Equal(CatalogChangeKind.Added, OnDays(2024, 2025, Price).Kind);
        Assert.Equal(CatalogChangeKind.Ended, OnDays(2025, 2024, Price).Kind);
        Assert.Equal((CatalogChangeKind.Changed, "$399.99", "$425"), (OnDays(2025, 2026, Price).Kind, OnDays(2025, 2026, Price).Old!.ValueText, OnDays(2025, 2026, Price).New!.ValueText));
        Assert.Equal(CatalogChangeKind.Added, OnDays(2021, 2022, "credentials/CPC/exam/total").Kind);
    }

    [Fact]
    public void What_a_source_says_to_end_without_a_successor_is_ended()
    {
        var until = View(SmallCatalog.With("\"from\": \"2022-01-01\"", "\"until\": \"2026-12-31\""), Day);
        var ended = CatalogDiff.Between(until, until.AsOf(new(2027, 1, 1)));

        Assert.Equal(
            ["credentials/CPC/exam/sections/One", "credentials/CPC/exam/sections/Two", "credentials/CPC/exam/total"],
            ended.Changes.Where(change => change is { Kind: CatalogChangeKind.Ended, IsOfWholeItem: false }).Select(change => change.Path));
        Assert.True(CatalogDiff.Between(until, until.AsOf(new(2026, 12, 31))).IsEmpty);
    }

    [Fact]
    public void What_was_first_seen_later_is_newly_known() => Assert.Equal(CatalogChangeKind.NewlyKnown, OnDays(2024, 2026, "credentials/CPC/status").Kind);

    private static CatalogChange OnDays(int old, int changed, string path) =>
        CatalogDiff.Between(Small.AsOf(new(old, 6, 1)), Small.AsOf(new(changed, 6, 1))).Changes.Single(change => change.Path == path);

    private static CatalogChange TheOnly(string json) => Assert.Single(CatalogDiff.Between(Small, View(json, Day)).Changes);

    private static CatalogView View(string json, DateOnly day) => CertificationCatalog.Load(SmallCatalog.File(json)).AsOf(day);
}
