using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

public sealed class OverlayLawTests
{
    private const int MostEdits = 8;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;
    private static readonly string ShippedText = CatalogText.Of(Shipped);
    private static readonly HashSet<string> ShippedEvidence = [.. CatalogText.Evidence(Shipped).Select(Told)];

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"credentials\": [] }")]
    [InlineData("{ \"$schema\": \"catalog.schema.json\", \"guidance\": { \"steps\": [] }, \"sources\": [] }")]
    public void An_overlay_without_entries_changes_nothing(string json)
    {
        var same = Shipped.With(OverlayFile.Of("empty.json", json));

        Assert.Same(Shipped, same);
        Assert.Same(Shipped, Shipped.With());
        Assert.Equal(ShippedText, CatalogText.Of(same));
    }

    [Property(MaxTest = 10, EndSize = 1_000_000)]
    public void An_overlay_without_entries_changes_nothing_beside_others(int seed)
    {
        var overlay = OverlayFile.Of("a.json", seed, Some(seed)).File();
        var with = Shipped.With(overlay);
        var beside = Shipped.With(OverlayFile.Of("1.json", "{}"), overlay).With(OverlayFile.Of("2.json", "{ \"roles\": [] }"));

        Assert.Equal(CatalogText.Of(with), CatalogText.Of(beside));
        Assert.Equal(Report(with, seed), Report(beside, seed));
    }

    [Property(MaxTest = 15, EndSize = 1_000_000)]
    public void Overlays_of_different_facts_commute(int seed)
    {
        var edits = Some(seed);
        var one = OverlayFile.Of("one.json", seed, edits.Where((_, index) => index % 2 == 0)).File();
        var other = OverlayFile.Of("other.json", ~seed, edits.Where((_, index) => index % 2 == 1)).File();
        var forth = Shipped.With(one, other);
        var back = Shipped.With(other, one);

        Assert.DoesNotContain(forth.Overrides, one => one.IsConflict);
        Assert.Equal(forth.ContentHash, back.ContentHash);
        Assert.Equal(CatalogText.Of(forth), CatalogText.Of(back));
        Assert.Equal(Report(forth, seed), Report(back, seed));
        Assert.Equal(Report(forth, seed), Report(Shipped.With(one).With(other), seed));
    }

    [Property(MaxTest = 15, EndSize = 1_000_000)]
    public void The_origin_of_a_fact_is_never_lost(int seed)
    {
        var file = OverlayFile.Of("mine.json", seed, Some(seed));
        var catalog = Shipped.With(file.File());
        var evidence = CatalogText.Evidence(catalog).ToLookup(one => one.Origin);

        Assert.Equal(["mine.json"], catalog.Overlays.AsEnumerable());
        Assert.Equal(file.Notes.Order(StringComparer.Ordinal), evidence["mine.json"].Select(one => one.Note!).Order(StringComparer.Ordinal));
        Assert.All(evidence[null], one => Assert.Contains(Told(one), ShippedEvidence));
        Assert.All(catalog.Overrides, one => Assert.Equal(("mine.json", false), (one.File, one.IsConflict)));
        Assert.All(catalog.Sources, source => Assert.Equal(source.Publisher == "Ourselves" ? "mine.json" : null, source.Origin));
    }

    [Fact]
    public void Everything_can_be_said_anew_at_once()
    {
        var file = OverlayFile.Of("all.json", 1, OverlayEdit.All.DistinctBy(edit => edit.Path));
        var catalog = Shipped.With(file.File());

        Assert.Equal(
            file.Notes.Order(StringComparer.Ordinal),
            CatalogText.Evidence(catalog).Where(fact => fact.Origin == "all.json").Select(fact => fact.Note!).Order(StringComparer.Ordinal));
        Assert.Empty(catalog.Overrides.Select(one => one.Path).Except(OverlayEdit.All.Select(edit => edit.Path)));
    }

    [Property(MaxTest = 15, EndSize = 1_000_000)]
    public void Where_two_overlays_say_something_of_one_fact_the_later_goes_first_and_both_are_named(int seed)
    {
        OverlayEdit[] edits = [.. Some(seed).Where(edit => !edit.Path.EndsWith("/pay", StringComparison.Ordinal) && !edit.Path.EndsWith("/synonyms", StringComparison.Ordinal))];
        var one = OverlayFile.Of("one.json", seed, edits).File();
        var other = OverlayFile.Of("other.json", ~seed, edits);
        var catalog = Shipped.With(one, other.File());

        Assert.Equal(
            edits.Select(edit => new CatalogOverride(edit.Path, "other.json", "one.json", IsConflict: true)).OrderBy(conflict => conflict.Path, StringComparer.Ordinal),
            catalog.Overrides.Where(conflict => conflict.IsConflict));
        Assert.Empty(other.Notes.Except(CatalogText.Evidence(catalog).Where(fact => fact.Origin == "other.json").Select(fact => fact.Note!)));
        Assert.Equal(edits.Length > 0, catalog.ContentHash != Shipped.With(other.File(), one).ContentHash);
    }

    [Fact]
    public void A_copy_of_the_catalog_over_itself_answers_alike()
    {
        var copies = Seeds.Files.Where(file => file.Name != "seeds/catalog.json").Select(file => new CatalogFile($"copy of {file.Name}", file.Utf8Json));
        var twice = Shipped.With(copies);

        Assert.Equal(Shipped.Credentials.Ids, twice.Credentials.Ids);
        Assert.All(CatalogText.Evidence(twice), one => Assert.Contains(Told(one), ShippedEvidence));
        for (var seed = 0; seed < 50; seed++)
        {
            Assert.Equal(Ranking(Shipped, seed), Ranking(twice, seed));
        }
    }

    private static OverlayEdit[] Some(int seed)
    {
        var dice = new Dice(seed);
        var all = OverlayEdit.All;
        return [.. Enumerable.Range(0, 2 + dice.Below(MostEdits)).Select(_ => all[dice.Below(all.Count)]).DistinctBy(edit => edit.Path)];
    }

    private static string Told(Evidence evidence) => $"{evidence.AsOf} {evidence.Confidence} {string.Join(' ', evidence.Sources)} {evidence.Note}";

    private static RecommendationReport Answer(CertificationCatalog catalog, int seed) =>
        new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(GeneratedProfile.Of(catalog, seed));

    private static string Report(CertificationCatalog catalog, int seed) => Encoding.UTF8.GetString(Answer(catalog, seed).ToUtf8Json());

    private static IEnumerable<string> Ranking(CertificationCatalog catalog, int seed) =>
        Answer(catalog, seed).Recommendations.Select(one => $"{one.Credential.Id} {one.Score} {one.Cost.Total} {one.Upkeep.Cost.Total}");
}
