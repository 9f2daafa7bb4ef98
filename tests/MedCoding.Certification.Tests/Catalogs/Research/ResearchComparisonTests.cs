using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>The comparison on one small credential: what agrees passes, and everything else is told.</summary>
public sealed class ResearchComparisonTests
{
    private const string Seeds =
        """
        {
          "sources": [ { "id": "page", "address": "https://www.aapc.com/cpma" }, { "id": "file", "address": null } ],
          "credentials": [
            {
              "id": "CPMA", "name": "Certified Professional Medical Auditor", "asOf": "2026", "confidence": "high", "sources": ["page"],
              "exam": [ { "value": { "minutes": { "value": 230, "asOf": "2026", "confidence": "medium", "sources": ["page"] } }, "asOf": "2026", "confidence": "high", "sources": ["page"] } ],
              "codeSets": { "value": ["cpt"], "asOf": "2026", "confidence": "medium", "sources": ["file"] },
              "statements": [ { "topic": "ceu", "text": "Forty percent since 2025-01-01.", "asOf": "2026", "confidence": "medium", "sources": ["page"] } ]
            }
          ]
        }
        """;

    [Fact]
    public void A_value_that_stands_in_its_place_is_no_difference()
    {
        Assert.Empty(Compare("230", """{ "field": "f", "at": "exam[0].value.minutes.value" }"""));
        Assert.Empty(Compare("\"CPT\"", """{ "field": "f", "at": "codeSets.value[] | codeSets" }""", address: "address not kept"));
        Assert.Empty(Compare("\"40% from 2025-01-01\"", """{ "field": "f", "reworded": "statements[topic=ceu]" }"""));
        Assert.Empty(Compare("{\"a\": 230, \"b\": \"USD\"}", """{ "field": "f", "at": { "a": "exam[].value.minutes.value" }, "without": { "b": "all money is in US dollars" } }"""));
    }

    [Fact]
    public void A_value_that_is_not_there_is_told_with_its_place() =>
        Assert.Equal(
            "CPMA.f: 240 is not at exam[].value.minutes.value (seeds/small.json)",
            Assert.Single(Compare("240", """{ "field": "f", "at": "exam[].value.minutes.value" }""")).Text);

    [Theory]
    [InlineData("240", """{ "field": "f", "at": "exam[1].value.minutes.value" }""", DifferenceKind.Value)]
    [InlineData("\"240 minutes\"", """{ "field": "f", "at": "exam[].value.minutes.value" }""", DifferenceKind.Value)]
    [InlineData("\"ICD-10-CM\"", """{ "field": "f", "at": "codeSets.value[] | codeSets" }""", DifferenceKind.Value)]
    [InlineData("\"CDT\"", """{ "field": "f", "at": "codeSets.value[] | codeSets" }""", DifferenceKind.Value)]
    [InlineData("\"60% from 2025-01-01\"", """{ "field": "f", "reworded": "statements[topic=ceu]" }""", DifferenceKind.Value)]
    [InlineData("\"prose\"", """{ "field": "f", "reworded": "statements[topic=cue]" }""", DifferenceKind.Value)]
    [InlineData("[[\"CPMA\", 230]]", """{ "field": "f", "at": { "[]": "exam[].value | together" } }""", DifferenceKind.Value)]
    [InlineData("230", """{ "field": "g", "leftOut": "another field" }""", DifferenceKind.Table)]
    [InlineData("{\"a\": 230, \"b\": 1}", """{ "field": "f", "at": { "a": "exam[].value.minutes.value" } }""", DifferenceKind.Table)]
    [InlineData("230", """{ "field": "f", "at": "exam[].value.minutes.value" }, { "field": "f", "leftOut": "twice" }""", DifferenceKind.Table)]
    public void Everything_else_is_a_difference(string value, string line, object kind) => Assert.Contains(Compare(value, line), difference => difference.Kind.Equals(kind));

    [Fact]
    public void The_seeds_may_not_be_surer_than_the_research()
    {
        const string Line = """{ "field": "f", "at": "exam[0].value.minutes.value" }""";
        var certain = Seeds.Replace("""230, "asOf": "2026", "confidence": "medium",""", """230, "asOf": "2026", "confidence": "high",""", StringComparison.Ordinal);
        Assert.Equal(DifferenceKind.Confidence, Assert.Single(Compare("230", Line, seeds: certain)).Kind);
        Assert.Empty(Compare("230", """{ "field": "f", "at": "exam[0].value.minutes.value", "confidence": "another file is surer" }""", seeds: certain));
    }

    [Fact]
    public void The_page_of_the_research_is_among_the_sources()
    {
        Assert.Equal(DifferenceKind.Source, Assert.Single(Compare("230", """{ "field": "f", "at": "exam[0].value.minutes.value" }""", address: "https://cpmaexam.com/")).Kind);
        Assert.Empty(Compare("230", """{ "field": "f", "at": "exam[0].value.minutes.value", "source": "a better page" }""", address: "https://cpmaexam.com/"));
    }

    [Fact]
    public void An_exception_for_a_record_goes_before_the_rule() =>
        Assert.Empty(Compare("240", """{ "field": "f", "at": "exam[0].value.minutes.value" }, { "field": "f", "records": ["CPMA"], "leftOut": "told in words" }"""));

    [Fact]
    public void A_line_or_an_exception_that_nothing_needs_is_told()
    {
        var table = Table("""{ "field": "f", "at": "exam[0].value.minutes.value", "source": "a better page" }, { "field": "g", "leftOut": "gone" }""");
        Assert.Empty(Compare("230", table, Seeds, "https://www.aapc.com/cpma"));
        Assert.Equal(2, table.Unused().Count());
    }

    [Fact]
    public void A_line_has_only_the_members_that_are_known() => Assert.Throws<FormatException>(() => Table("""{ "field": "f", "leftout": "in small letters" }"""));

    [Fact]
    public void A_record_that_the_table_does_not_name_is_told()
    {
        var table = new MappingTable(JsonDocument.Parse("""{ "records": [ { "records": ["CPC"], "root": "/credentials[id={record}]" } ], "fields": [] }""").RootElement);
        Assert.Equal(DifferenceKind.Table, Assert.Single(Compare("230", table, Seeds, "https://www.aapc.com/cpma")).Kind);
    }

    [Fact]
    public void What_has_low_confidence_is_not_compared()
    {
        const string Fact = """{ "field": "f", "value": 1, "confidence": "CONFIDENCE", "source_url": null }""";
        const string Records = """[ { "record_type": "credential", "abbreviation": "CPMA", "issuer": "AAPC", "facts": [ FACT ] } ]""";
        Assert.Equal(["CPMA.record.issuer"], Read("low"));
        Assert.Equal(["CPMA.record.issuer", "CPMA.f"], Read("medium"));

        static IEnumerable<string> Read(string confidence) => ResearchMaterial
            .Read("small.json", JsonDocument.Parse(Records.Replace("FACT", Fact.Replace("CONFIDENCE", confidence, StringComparison.Ordinal), StringComparison.Ordinal)).RootElement)
            .Select(fact => fact.ToString());
    }

    private static MappingTable Table(string fields) =>
        new(JsonDocument.Parse($$"""{ "records": [ { "kind": "credential", "root": "/credentials[id={record}]" } ], "fields": [ {{fields}} ] }""").RootElement);

    private static List<Difference> Compare(string value, string fields, string seeds = Seeds, string address = "https://www.aapc.com/cpma") =>
        Compare(value, Table(fields), seeds, address);

    private static List<Difference> Compare(string value, MappingTable table, string seeds, string address)
    {
        var words = new Words(JsonDocument.Parse("""{ "codeSets": { "CPT": "cpt", "ICD-10-CM": "icd-10-cm" } }""").RootElement);
        var files = new SeedFiles([("seeds/small.json", JsonDocument.Parse(seeds).RootElement)]);
        var record = new ResearchRecord("small.json", "credential", "CPMA", "AAPC");
        var fact = new ResearchFact(record, "f", JsonDocument.Parse(value).RootElement, Confidence.Medium, address);
        return [.. new ResearchComparison(table, words, files).Compare(fact)];
    }
}
