using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Contents;

/// <summary>A catalog taken apart into facts says what the catalog says, each thing once, and where it stands.</summary>
public sealed class CatalogFactTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly CatalogView Today = CertificationCatalog.Shipped.AsOf(Day);

    [Fact]
    public void Paths_are_in_order_and_each_stands_once()
    {
        var paths = Today.ListFacts().Select(fact => fact.Path).ToList();
        Assert.Equal(paths.Distinct().Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void The_place_of_a_fact_holds_its_value()
    {
        var places = Seeds.Files.SelectMany(JsonValuePlace.Of).ToDictionary(place => (place.File.Name, place.Path), place => place);
        Assert.All(Today.ListFacts(), fact =>
        {
            using var there = JsonDocument.Parse(places[(fact.File, fact.JsonPath)].Text);
            using var value = JsonDocument.Parse(fact.Value);
            var stated = there.RootElement.ValueKind == JsonValueKind.Object && there.RootElement.TryGetProperty("value", out var own) ? own : there.RootElement;
            Assert.True(JsonElement.DeepEquals(value.RootElement, stated), fact.ToString());
        });
    }

    // Everything in the seeds that is a value of its own, counted by the plainest means: no evidence, no keys, no history.
    [Fact]
    public void No_source_of_a_fact_of_today_is_lost()
    {
        var cited = Today.ListFacts().SelectMany(fact => fact.Evidence?.Sources ?? []).ToHashSet();
        Assert.All(CertificationCatalog.Shipped.Credentials, credential => Assert.Subset(cited, credential.Evidence.Sources.ToHashSet()));
        Assert.All(CertificationCatalog.Shipped.Credentials.SelectMany(one => one.Fits.Settings), fit => Assert.Subset(cited, fit.Evidence.Sources.ToHashSet()));
        Assert.All(CertificationCatalog.Shipped.Crosswalks, crosswalk => Assert.Subset(cited, crosswalk.Evidence.Sources.ToHashSet()));
    }

    [Theory]
    [InlineData("credentials/CPC/exam/total", "100", "100")]
    [InlineData("credentials/CPC/status", "{\"is\":\"active\",\"successor\":null}", "active")]
    [InlineData("credentials/CPC/exam/passing", "{\"percent\":70}", "percent 70")]
    [InlineData("issuingBodies/AAPC/lateRenewal", "{\"graceDays\":30,\"feeUsd\":50,\"deactivatedAfterDays\":90}", "grace days 30, fee $50, deactivated after days 90")]
    [InlineData("workSettings/hospital-inpatient/parent", "\"hospital\"", "hospital")]
    public void A_fact_has_a_path_a_value_and_words(string path, string value, string words)
    {
        var fact = Assert.Single(Today.ListFacts(), fact => fact.Path == path);
        Assert.Equal((value, words), (fact.Value, fact.ValueText));
    }

    // Objects at the top of a file may be null where they may be left out.
    [Theory]
    [InlineData("""{ "guidance": null }""")]
    [InlineData("""{ "catalog": null }""")]
    public void A_file_whose_member_is_null_adds_no_fact(string json)
    {
        var file = new CatalogFile("null.json", Encoding.UTF8.GetBytes(json));
        Assert.Equal(Paths(Today), Paths(CertificationCatalog.Load([.. Seeds.Files, file]).AsOf(Day)));

        static IEnumerable<string> Paths(CatalogView view) => view.ListFacts().Select(fact => fact.Path);
    }

    [Fact]
    public void A_dated_value_is_that_of_the_day()
    {
        var then = CertificationCatalog.Shipped.AsOf(new DateOnly(2021, 6, 1)).ListFacts().Single(fact => fact.Path == "credentials/CPC/exam/total");
        Assert.Equal("150", then.Value);
        Assert.NotNull(then.Evidence);
    }

    [FsCheck.Xunit.Property(MaxTest = 60, EndSize = 1_000_000)]
    public void Facts_of_every_catalog_answer_as_its_view_does(int seed)
    {
        var view = GeneratedCatalog.Of(seed).AsOf(Day);
        var facts = view.ListFacts().ToDictionary(fact => fact.Path);
        Assert.All(view.Catalog.Credentials, credential =>
        {
            Assert.Equal(credential.Name, JsonSerializer.Deserialize<string>(facts[$"credentials/{credential.Id}/name"].Value));
            var demand = view.At(credential.Eligibility).Fact;
            Assert.Equal(demand is not null, facts.TryGetValue($"credentials/{credential.Id}/eligibility", out var told));
            Assert.Equal(demand?.Evidence.AsOf, told?.Evidence!.AsOf);
            Assert.Equal((demand?.From, demand?.Until), (told?.From, told?.Until));
        });
    }

    [Fact]
    public void Of_an_overlay_the_upper_value_answers_and_null_hides_the_lower_one()
    {
        var with = CertificationCatalog.Shipped.With(new CatalogFile("our.json", """
            { "credentials": [{ "id": "CPC", "name": "Our coder", "introduced": null, "retake": null,
                "status": [{ "value": { "is": "retired" }, "asOf": "2026-11", "confidence": "low", "sources": ["aapc-cpc-page"] }] }] }
            """u8.ToArray())).AsOf(Day);
        var facts = with.ListFacts().ToDictionary(fact => fact.Path);

        Assert.Equal(("Our coder", "our.json"), (facts["credentials/CPC/name"].ValueText, facts["credentials/CPC/name"].File));
        Assert.Equal("retired", facts["credentials/CPC/status"].ValueText);
        Assert.Equal("our.json", facts["credentials/CPC/status"].Evidence!.Origin);
        Assert.DoesNotContain("credentials/CPC/retake", facts.Keys);
        Assert.Contains("credentials/CPC/retake", Today.ListFacts().Select(fact => fact.Path));
        Assert.Equal("100", facts["credentials/CPC/exam/total"].Value);
    }

    // What an overlay adds to a list is added, and what looks like a fact that is there stands beside it.
    [Fact]
    public void Lists_that_overlays_add_to_are_whole()
    {
        var with = CertificationCatalog.Shipped.With(new CatalogFile("our.json", """
            { "workSettings": [{ "id": "payer", "synonyms": ["zzz payer"] }],
              "issuingBodies": [{ "id": "AAPC", "alsoKnownAs": ["zzz"],
                "pay": [{ "value": { "measure": "mean", "year": 2025, "usd": 1, "group": "certified" }, "asOf": "2026-11", "confidence": "low", "sources": ["aapc-cpc-page"] }],
                "statements": [{ "topic": "pass-rates", "text": "Ours.", "asOf": "2026-11", "confidence": "low", "sources": ["aapc-cpc-page"] }] }],
              "trainings": [{ "id": "aapc-cpb-course", "prepares": ["CPC"] }],
              "credentials": [{ "id": "CPC", "areas": ["billing"] }] }
            """u8.ToArray())).AsOf(Day);
        var facts = with.ListFacts().ToDictionary(fact => fact.Path);

        Assert.Equal(with.Catalog.WorkSettings.Single(setting => setting.Id.ToString() == "payer").Synonyms, JsonSerializer.Deserialize<string[]>(facts["workSettings/payer/synonyms"].Value)!);
        Assert.Equal(with.Catalog.IssuingBodies.Single(body => body.Id.ToString() == "AAPC").AlsoKnownAs, JsonSerializer.Deserialize<string[]>(facts["issuingBodies/AAPC/alsoKnownAs"].Value)!);
        Assert.Equal(["CPB", "CPC"], JsonSerializer.Deserialize<string[]>(facts["trainings/aapc-cpb-course/prepares"].Value)!);
        Assert.Equal(["billing"], JsonSerializer.Deserialize<string[]>(facts["credentials/CPC/areas"].Value)!);
        Assert.Equal("Ours.", facts["issuingBodies/AAPC/statements/pass-rates~2/text"].ValueText);
        Assert.NotEqual("Ours.", facts["issuingBodies/AAPC/statements/pass-rates/text"].ValueText);
        Assert.Equal(2, facts.Keys.Count(path => path.StartsWith("issuingBodies/AAPC/pay/mean/2025/certified", StringComparison.Ordinal)));
    }
}
