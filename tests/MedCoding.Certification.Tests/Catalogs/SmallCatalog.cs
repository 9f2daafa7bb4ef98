using System.Collections.Immutable;
using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>A sound catalog of one small file, to be broken in one place.</summary>
internal static class SmallCatalog
{
    public const string FileName = "small.json";

    public const string Json = """
        {
          "catalog": { "version": "1", "name": "Small", "license": "MIT" },
          "sources": [
            { "id": "page", "publisher": "Somebody", "title": "A page", "address": "https://example.org/", "kind": "issuer", "asOf": "2026" }
          ],
          "codeSets": [
            {
              "id": "cpt", "name": "CPT", "maintainer": "AMA", "codes": "Procedures", "license": "Licensed", "asOf": "2026", "confidence": "high", "sources": ["page"],
              "updates": [{ "month": 1, "day": 1, "what": "A new year", "asOf": "2026", "confidence": "high", "sources": ["page"] }],
              "oid": { "value": "2.16.840", "asOf": "2026", "confidence": "high", "sources": ["page"] }
            }
          ],
          "practiceAreas": [{ "id": "coding", "name": "Coding", "synonyms": [] }],
          "workSettings": [
            { "id": "hospital", "name": "Hospital", "parent": null, "synonyms": ["hospitals"] },
            { "id": "inpatient", "name": "Inpatient side", "parent": "hospital", "synonyms": ["wards"] }
          ],
          "roles": [{ "id": "coder", "name": "Coder", "area": "coding", "synonyms": [] }],
          "levels": [{ "level": "core", "name": "Core", "suitsFromMonths": 6, "suitsUntilMonths": 96, "note": null }],
          "guidance": {
            "benefits": [{ "id": "more-jobs", "text": "More jobs.", "asOf": "undated", "confidence": "low", "sources": ["page"] }],
            "steps": [{ "number": 1, "id": "choose", "name": "Choose", "text": "Choose one.", "ways": [], "asOf": "undated", "confidence": "low", "sources": ["page"] }]
          },
          "issuingBodies": [{ "id": "AAPC", "name": "AAPC", "alsoKnownAs": [], "asOf": "2026", "confidence": "high", "sources": ["page"] }],
          "credentials": [
            {
              "id": "CPC", "issuingBody": "AAPC", "name": "Certified Professional Coder", "areas": ["coding"], "purpose": "Coding for physicians.",
              "asOf": "2026", "confidence": "high", "sources": ["page"], "recommendable": true,
              "status": [{ "value": { "is": "active", "successor": null }, "asOf": "2026", "confidence": "high", "sources": ["page"] }],
              "level": { "value": "core", "asOf": "2026", "confidence": "medium", "sources": ["page"] },
              "eligibility": [{ "value": "experience(coding) >= 2y", "asOf": "2026", "confidence": "high", "sources": ["page"] }],
              "fits": { "settings": [{ "setting": "hospital", "fit": "good", "asOf": "2026", "confidence": "low", "sources": ["page"] }] },
              "exam": [
                {
                  "value": {
                    "total": { "value": 10, "asOf": "2026", "confidence": "high", "sources": ["page"] },
                    "sections": [
                      { "value": { "name": "One", "questions": 4 }, "asOf": "2026", "confidence": "high", "sources": ["page"] },
                      { "value": { "name": "Two", "questions": 6 }, "asOf": "2026", "confidence": "high", "sources": ["page"] }
                    ]
                  },
                  "asOf": "2026", "confidence": "high", "sources": ["page"], "from": "2022-01-01"
                }
              ]
            }
          ],
          "prices": [
            {
              "kind": "exam", "audience": "anyone", "issuingBody" : "AAPC",
              "amounts": [
                { "value": 425, "asOf": "2026", "confidence": "high", "sources": ["page"], "from": "2026-01-01" },
                { "value": 399.99, "asOf": "2025", "confidence": "high", "sources": ["page"], "from": "2025-01-01", "until": "2025-12-31" }
              ]
            }
          ]
        }
        """;

    public static CatalogFile File(string json, string name = FileName) => new(name, Encoding.UTF8.GetBytes(json));

    /// <summary>The catalog with one text, which stands there once, replaced by another.</summary>
    public static string With(string text, string replacement)
    {
        var place = Json.IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The small catalog does not hold: {text}");
        Assert.True(Json.IndexOf(text, place + 1, StringComparison.Ordinal) < 0, $"The small catalog holds twice: {text}");
        return Json[..place] + replacement + Json[(place + text.Length)..];
    }

    /// <summary>What is wrong with files that no catalog is made of.</summary>
    public static ImmutableArray<CatalogFault> Faults(params CatalogFile[] files)
    {
        Assert.False(CertificationCatalog.TryLoad(files, out var catalog, out var faults));
        Assert.Null(catalog);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
        return faults;
    }
}
