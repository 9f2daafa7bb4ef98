using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

public sealed class FaultyOverlayTests
{
    private static readonly CertificationCatalog Small = CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json));
    private static readonly string SmallText = CatalogText.Of(Small);
    private static readonly byte[] ShippedReport = Report();

    [Property(MaxTest = 60, EndSize = 1_000_000)]
    public void An_overlay_that_is_broken_in_one_place_is_refused_and_the_place_is_told(int seed)
    {
        var dice = new Dice(seed);
        var sound = OverlayFile.Of("mine.json", seed, Enumerable.Range(0, 4).Select(_ => OverlayEdit.All[dice.Below(OverlayEdit.All.Count)])).File();
        var mutation = dice.Of(Mutation.All);
        JsonValuePlace[] places = [.. JsonValuePlace.Of(sound).Where(mutation.Applies)];
        if (places.Length == 0)
        {
            return;
        }

        var place = dice.Of(places);
        Assert.False(CertificationCatalog.Shipped.TryWith([OverlayFile.Of("other.json", "{}"), mutation.Apply(place)], out var catalog, out var faults));
        Assert.Null(catalog);
        Assert.Contains(faults, fault => fault.Path == mutation.FaultPath(place));
        Assert.All(faults, fault => Assert.Equal("mine.json", fault.File));
        Assert.Equal(ShippedReport, Report());
    }

    [Theory]
    [InlineData("""{ "credentials": [{ "id": "CPC", "purpose": 1 }] }""", "$.credentials[0].purpose", "a text")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "name": null }] }""", "$.credentials[0].name", "null")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "recommended": "RHIT" }] }""", "$.credentials[0].recommended", "an array")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "porpoise": "" }] }""", "$.credentials[0].porpoise", "Near: purpose")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "asOf": "2027" }] }""", "$.credentials[0]", "'confidence'")]
    [InlineData("""{ "credentials": [{ "id": "CPX", "issuingBody": "AAPC", "name": "X", "areas": ["coding"], "recommendable": false, "asOf": "2026", "confidence": "low", "sources": ["page"] }] }""", "$.credentials[0]", "'purpose'")]
    [InlineData("""{ "credentials": [{ "name": "X" }] }""", "$.credentials[0]", "'id'")]
    [InlineData("""{ "credentials": [{ "id": 1 }] }""", "$.credentials[0].id", "a text")]
    [InlineData("""{ "credentials": [7] }""", "$.credentials[0]", "an object")]
    [InlineData("""{ "credentials": null }""", "$.credentials", "an array")]
    [InlineData("""{ "credentials": {} }""", "$.credentials", "an array")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "fits": [] }] }""", "$.credentials[0].fits", "an object")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "fits": { "settings": [{ "setting": "hospital", "fit": "primary" }] } }] }""", "$.credentials[0].fits.settings[0]", "'asOf'")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "fits": { "settings": [{ "setting": "hospice", "fit": "good", "asOf": "2026", "confidence": "low", "sources": ["page"] }] } }] }""", "$.credentials[0].fits.settings[0].setting", "'hospice'")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "status": [{ "value": { "is": "active" }, "asOf": "2026", "confidence": "high", "sources": ["pages"] }] }] }""", "$.credentials[0].status[0].sources[0]", "Near: page")]
    [InlineData("""{ "roles": [{ "id": "coder", "area": "codin" }] }""", "$.roles[0].area", "Near: coding")]
    [InlineData("""{ "roles": [{ "id": "coder" }, { "id": "coder", "name": "Again" }] }""", "$.roles[1].id", "used once")]
    [InlineData("""{ "prices": [{ "issuingBody": "AAPC", "kind": "exam", "audience": "anyone", "credentials": ["CPC"], "amounts": [] }] }""", "$.prices[0].amounts", "at least one")]
    [InlineData("""{ "catalog": { "version": "2", "name": "Mine", "license": "MIT" } }""", "$.catalog", "An overlay has no member 'catalog'")]
    [InlineData("""{ "credential": [] }""", "$.credential", "Near: credentials")]
    [InlineData("""[]""", "$", "an object")]
    [InlineData("""{""", "$", "no strict JSON")]
    public void A_fault_of_an_overlay_is_told_with_file_place_and_what_would_be_right(string json, string path, string told)
    {
        Assert.False(Small.TryWith([OverlayFile.Of("mine.json", json)], out var catalog, out var faults));
        Assert.Null(catalog);
        Assert.All(faults, one => Assert.Equal("mine.json", one.File));
        Assert.Contains(faults, fault => fault.Path == path && fault.Message.Contains(told, StringComparison.Ordinal));
        Assert.Equal(faults.AsEnumerable(), Assert.Throws<InvalidCatalogException>(() => Small.With(OverlayFile.Of("mine.json", json))).Faults);
        Assert.Equal(SmallText, CatalogText.Of(Small));
    }

    [Theory]
    [InlineData("""{ "workSettings": [{ "id": "hospital", "parent": "inpatient" }] }""", "part of itself")]
    [InlineData("""{ "workSettings": [{ "id": "inpatient", "synonyms": ["Hospitals"] }] }""", "'hospitals'")]
    [InlineData("""{ "guidance": { "steps": [{ "number": 3, "id": "sit", "name": "Sit", "text": "Sit it.", "asOf": "2026", "confidence": "low", "sources": ["page"] }] } }""", "numbered")]
    public void A_rule_of_the_whole_that_an_overlay_breaks_is_told_of_the_overlay(string json, string told)
    {
        Assert.False(Small.TryWith([OverlayFile.Of("mine.json", json)], out _, out var faults));
        Assert.All(faults, fault => Assert.Equal("mine.json", fault.File));
        Assert.Contains(faults, fault => fault.Message.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"exam\": [{ \"value\": {}, \"asOf\": \"20226\", \"confidence\": \"low\", \"sources\": [\"page\"] }]", "\"exam\": null", ".exam[0].asOf")]
    [InlineData("\"level\": { \"value\": \"middle\", \"asOf\": \"2026\", \"confidence\": \"low\", \"sources\": [\"page\"] }", "\"level\": null", ".level.value")]
    [InlineData("\"purpose\": \" \"", "\"purpose\": \"Other.\"", ".purpose")]
    [InlineData("\"pay\": [{}]", "\"pay\": null", ".pay[0]")]
    [InlineData("\"fits\": { \"settings\": [{ \"setting\": \"hospital\", \"fit\": \"best\" }] }", "\"fits\": null", ".fits.settings[0].fit")]
    public void A_fault_is_told_even_where_another_overlay_says_something_else(string faulty, string sound, string path)
    {
        var below = OverlayFile.Of("below.json", $$"""{ "credentials": [{ "id": "CPC", {{faulty}} }] }""");
        var above = OverlayFile.Of("above.json", $$"""{ "credentials": [{ "id": "CPC", {{sound}} }] }""");

        Assert.False(Small.TryWith([below, above], out _, out var faults));
        Assert.All(faults, fault => Assert.Equal("below.json", fault.File));
        Assert.Contains(faults, fault => fault.Path == $"$.credentials[0]{path}");
        Assert.True(Small.TryWith([above], out _, out _));
    }

    [Fact]
    public void A_fault_is_told_beneath_a_null_beneath_something_else()
    {
        CatalogFile[] overlays =
        [
            Member("1.json", """{ "requiredForExam": "yes" }"""),
            Member("2.json", "null"),
            Member("3.json", """{ "requiredToKeep": null }"""),
            Member("4.json", """{ "requiredForExam": null }"""),
        ];

        Assert.False(Small.TryWith(overlays, out _, out var faults));
        Assert.Equal(("1.json", "$.issuingBodies[0].membership.requiredForExam"), (Assert.Single(faults).File, faults[0].Path));
        Assert.Equal(
            ["issuingBodies/AAPC/membership: 3.json over 2.json"],
            Small.With(overlays[1..]).Overrides.Select(one => one.ToString()));

        static CatalogFile Member(string name, string json) => OverlayFile.Of(name, $$"""{ "issuingBodies": [{ "id": "AAPC", "membership": {{json}} }] }""");
    }

    [Fact]
    public void Overlays_have_different_names()
    {
        Assert.False(Small.TryWith([OverlayFile.Of("mine.json", "{}"), OverlayFile.Of("mine.json", "{}")], out _, out var faults));
        Assert.Equal(("mine.json", "$"), (Assert.Single(faults).File, faults[0].Path));
        Assert.True(Small.TryWith([OverlayFile.Of(SmallCatalog.FileName, "{}")], out _, out _));
        Assert.Throws<ArgumentNullException>(() => Small.TryWith(null!, out _, out _));
    }

    [Fact]
    public void What_the_catalog_declared_first_keeps_its_identifier()
    {
        var mark = """{ "credentials": [{ "id": "CPC", "designations": [{ "id": "CPC", "name": "Mark", "asOf": "2026", "confidence": "low", "sources": ["page"], "unless": [{ "value": "none", "asOf": "2026", "confidence": "low", "sources": ["page"] }], "removal": [{ "value": "none", "asOf": "2026", "confidence": "low", "sources": ["page"] }] }] }] }""";

        Assert.False(Small.TryWith([OverlayFile.Of("mine.json", mark)], out _, out var faults));
        Assert.Contains(faults, fault => fault is { File: "mine.json", Path: "$.credentials[0].designations[0].id" });
    }

    private static byte[] Report() =>
        new RecommendationEngine(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22))).Recommend(GeneratedProfile.Of(CertificationCatalog.Shipped, 1)).ToUtf8Json();
}
