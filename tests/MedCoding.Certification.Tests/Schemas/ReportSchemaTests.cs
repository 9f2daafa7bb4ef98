using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Reports are what their schema says, and the schema says no more than there is.</summary>
public sealed class ReportSchemaTests
{
    private static readonly JsonElement Schema = SchemaFiles.Committed("report");

    public static TheoryData<string> Reports =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests", "MedCoding.Certification.Tests", "Recommendations", "Reports"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_committed_report_keeps_the_schema(string name) =>
        Assert.Empty(JsonSchemaCheck.Faults(Schema, Parsed(Repository.Read("tests", "MedCoding.Certification.Tests", "Recommendations", "Reports", name))));

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void Reports_of_every_catalog_and_profile_keep_the_schema(int seed)
    {
        var catalog = GeneratedCatalog.Of(seed);
        var report = new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(GeneratedProfile.Of(catalog, seed));
        Assert.Empty(JsonSchemaCheck.Faults(Schema, Parsed(Encoding.UTF8.GetString(report.ToUtf8Json()))));
    }

    [Theory]
    [InlineData("\"rank\": 1", "\"rank\": 0", "$.recommendations[0].rank")]
    [InlineData("\"standing\": \"open-if\"", "\"standing\": \"perhaps\"", "$.recommendations[0].standing")]
    [InlineData("\"criterion\": \"setting\"", "\"criterion\": \"luck\"", "$.recommendations[0].findings[0].criterion")]
    [InlineData("\"asOf\": \"2026-11-22\"", "\"asOf\": \"22.11.2026\"", "$.asOf")]
    [InlineData("\"answer\":", "\"reply\":", "$ lacks 'answer'")]
    public void A_report_that_is_changed_breaks_it(string was, string becomes, string fault)
    {
        var report = Repository.Read("tests", "MedCoding.Certification.Tests", "Recommendations", "Reports", "hospital.json");
        Assert.Contains(was, report, StringComparison.Ordinal);
        var at = report.IndexOf(was, StringComparison.Ordinal);
        var changed = report.Remove(at, was.Length).Insert(at, becomes);
        Assert.Contains(JsonSchemaCheck.Faults(Schema, Parsed(changed)), told => told.StartsWith(fault, StringComparison.Ordinal));
    }

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
