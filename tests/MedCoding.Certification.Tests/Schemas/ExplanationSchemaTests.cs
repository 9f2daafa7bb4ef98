using System.Text.Json;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>What is written about one credential, and about two, is what the schemas say.</summary>
public sealed class ExplanationSchemaTests
{
    private static readonly JsonElement Explanation = SchemaFiles.Committed("explanation");
    private static readonly JsonElement Comparison = SchemaFiles.Committed("comparison");

    [Property(MaxTest = 60, EndSize = 1_000_000)]
    public void Explanations_and_comparisons_of_every_catalog_and_profile_keep_the_schemas(int seed)
    {
        var catalog = MarkedCatalog.Of(seed);
        var report = new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(GeneratedProfile.Of(catalog, seed));
        foreach (var id in catalog.Credentials.Ids)
        {
            Assert.Empty(JsonSchemaCheck.Faults(Explanation, Parsed(report.Why(id).ToUtf8Json())));
        }

        foreach (var (first, second) in report.Recommendations.Zip(report.Recommendations.Skip(1)))
        {
            Assert.Empty(JsonSchemaCheck.Faults(Comparison, Parsed(report.Compare(first.Credential.Id, second.Credential.Id).ToUtf8Json())));
        }
    }

    private static JsonElement Parsed(byte[] json) => JsonDocument.Parse(json).RootElement;
}
