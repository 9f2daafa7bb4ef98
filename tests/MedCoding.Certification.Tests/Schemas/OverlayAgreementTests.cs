using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs.Overlays;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The same pieces, each lying over the whole of them: every entry is there already, so that it may state a part only.</summary>
public sealed class OverlayAgreementTests : AgreementLaws
{
    private static readonly JsonElement Schema = SchemaFiles.Committed("overlay");
    private static readonly CertificationCatalog Beneath = CertificationCatalog.Load(SeedPieces.Chosen);

    private static readonly Agreement Layered =
        new(Schema, [.. SeedPieces.Chosen.Where(piece => !Encoding.UTF8.GetString(piece.Utf8Json.Span).StartsWith("{\"catalog\"", StringComparison.Ordinal))], Faults);

    // What is the same for a catalog is tried there.
    private static readonly string[] Own =
    [
        .. Schema.GetProperty("$defs").EnumerateObject()
            .Where(rule => !JsonElement.DeepEquals(rule.Value, SchemaFiles.Committed("catalog").GetProperty("$defs").GetProperty(rule.Name)))
            .Select(rule => $"#/$defs/{rule.Name}"),
        "#",
    ];

    private protected override Agreement Both => Layered;

    private protected override IEnumerable<SchemaPlace> Places => Both.Places.Where(place =>
        Own.Any(rule => place.Member.StartsWith($"{rule}/", StringComparison.Ordinal) || place.Kind.Split(' ').Contains(rule)));

    private protected override IEnumerable<SchemaPlace> Probed => Both.Places.Where(place => Own.Intersect(place.Kind.Split(' ')).Any());

    private protected override IEnumerable<string> Refused => ["catalog"];

    [Property(MaxTest = 60, EndSize = 1_000_000)]
    public void Generated_overlays_keep_the_schema(int seed)
    {
        var dice = new Dice(seed);
        var overlay = OverlayFile.Of("mine.json", seed, Enumerable.Range(0, 4).Select(_ => OverlayEdit.All[dice.Below(OverlayEdit.All.Count)])).File();
        Assert.Empty(Layered.Check(overlay));
    }

    [Fact]
    public void The_overlay_of_the_README_keeps_the_schema()
    {
        var readme = Repository.Read("README.md");
        var example = readme.Split("```json\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).Single(block => block.Contains("\"amounts\"", StringComparison.Ordinal));
        Assert.Empty(Layered.Check(OverlayFile.Of("ours.json", example)));
    }

    [Theory]
    [InlineData("""{ "credentials": [{ "id": "CPC" }] }""", true)]
    [InlineData("""{ "credentials": [{ "id": "CPC", "purpose": "Other.", "statements": null, "exam": null, "fits": { "roles": null } }] }""", true)]
    [InlineData("""{ "credentials": [{ "id": "CPC", "note": "Alone." }] }""", false)]
    [InlineData("""{ "credentials": [{ "id": "CPC", "name": null }] }""", false)]
    [InlineData("""{ "credentials": null }""", false)]
    [InlineData("""{ "guidance": { "steps": null } }""", true)]
    [InlineData("""{ "catalog": { "version": "1", "name": "Mine", "license": "MIT" } }""", false)]
    public void An_overlay_says_a_part(string json, bool isTaken)
    {
        var overlay = OverlayFile.Of("mine.json", json);
        Assert.Equal(isTaken, Layered.Check(overlay).Count == 0);
        Assert.Equal(isTaken, CertificationCatalog.Shipped.TryWith([overlay], out _, out _));
    }

    private static ImmutableArray<CatalogFault> Faults(CatalogFile overlay) => Beneath.TryWith([overlay], out var with, out var faults) ? Agreement.Taken(with) : faults;
}
