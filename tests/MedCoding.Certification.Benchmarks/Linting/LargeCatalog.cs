using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Linting;

/// <summary>A catalog of as many credentials as wanted, each demanding others before it, with an exam, a price and facts that are old.</summary>
internal static class LargeCatalog
{
    private const int CredentialsInFile = 1000;
    private const int Settings = 12;
    private const int Roles = 10;
    private const string Evidence = "\"asOf\": \"2026\", \"confidence\": \"high\", \"sources\": [\"page\"]";
    private const string Old = "\"asOf\": \"2010\", \"confidence\": \"high\", \"sources\": [\"page\"]";

    public static CatalogFile[] Of(int credentials) =>
    [
        File("head.json", Head()),
        .. Enumerable.Range(0, credentials).Chunk(CredentialsInFile).Select((chunk, index) => File(
            string.Create(CultureInfo.InvariantCulture, $"credentials-{index}.json"),
            $$"""{ "credentials": [{{string.Join(",\n", chunk.Select(Credential))}}], "prices": [{{string.Join(",\n", chunk.Select(Price))}}] }""")),
    ];

    private static CatalogFile File(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    private static string Head() => $$"""
        {
          "catalog": { "version": "1", "name": "Large", "license": "MIT" },
          "sources": [{ "id": "page", "publisher": "Somebody", "title": "A page", "address": "https://example.org/", "kind": "issuer", "asOf": "2026" }],
          "practiceAreas": [{ "id": "coding", "name": "Coding" }],
          "workSettings": [{{Entries(Settings, index => $$"""{ "id": "s{{index}}", "name": "Setting {{index}}", "parent": {{(index < 3 ? "null" : $"\"s{index / 3}\"")}} }""")}}],
          "roles": [{{Entries(Roles, index => $$"""{ "id": "r{{index}}", "name": "Role {{index}}", "area": "coding" }""")}}],
          "levels": [{ "level": "core", "name": "Core", "suitsFromMonths": 6, "suitsUntilMonths": 96 }],
          "issuingBodies": [{ "id": "BODY", "name": "A body", "alsoKnownAs": [], {{Evidence}} }]
        }
        """;

    private static string Entries(int count, Func<int, string> entry) => string.Join(", ", Enumerable.Range(0, count).Select(entry));

    private static string Credential(int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "id": "C{{index}}", "issuingBody": "BODY", "name": "Certified in {{index}}", "areas": ["coding"], "purpose": "Made up.", {{Evidence}}, "recommendable": true,
          "level": { "value": "core", {{Evidence}} },
          "status": [{ "value": { "is": "active", "successor": null }, {{Evidence}} }],
          "fits": {
            "settings": [{ "setting": "s{{index % Settings}}", "fit": "good", {{Evidence}} }],
            "roles": [{ "role": "r{{index % Roles}}", "fit": "good", {{Evidence}} }]
          },
          "eligibility": [{ "value": "{{Demand(index)}}", {{Evidence}} }],
          "exam": [{ "value": { "total": { "value": {{50 + (index % 100)}}, {{Old}} }, "minutes": { "value": 120, {{Evidence}} } }, {{Evidence}} }],
          "holders": [{ "value": { "on": null, "count": {{100 + (index * 7)}} }, {{Evidence}} }]
        }
        """);

    // Chains of ten thousand, with an alternative that says nothing beside another.
    private static string Demand(int index) => index == 0 ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"C{index - 1} or C{index / 2} and experience(coding) >= 2y or experience(coding) >= 1y and C{index / 2}");

    private static string Price(int index) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "issuingBody": "BODY", "kind": "exam", "audience": "anyone", "credentials": ["C{{index}}"], "amounts": [{ "value": {{200 + (index % 400)}}, {{Evidence}} }] }""");
}
