using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Reads a file of the research material, whose members differ from file to file.</summary>
internal static class ResearchMaterial
{
    // What names a record, and what the research leaves open.
    private static readonly string[] NotFields = ["record_type", "kind", "abbreviation", "subject", "facts", "gaps", "unverified_leads"];

    /// <summary>All fields whose confidence is not low, and those on the records themselves.</summary>
    public static IReadOnlyList<ResearchFact> Read(string file, JsonElement records) =>
        [.. records.EnumerateArray().SelectMany(record => FactsOf(file, record))];

    private static IEnumerable<ResearchFact> FactsOf(string file, JsonElement json)
    {
        var kind = (Text(json, "record_type") ?? Text(json, "kind"))!;
        var record = new ResearchRecord(file, kind, Text(json, "abbreviation") ?? Text(json, "subject") ?? kind, Text(json, "issuer"));
        var onRecord = json.EnumerateObject()
            .Where(member => !NotFields.Contains(member.Name))
            .Select(member => new ResearchFact(record, $"record.{member.Name}", member.Value, null, null));
        var facts = json.GetProperty("facts").EnumerateArray()
            .Select(fact => new ResearchFact(
                record,
                Text(fact, "field")!,
                fact.GetProperty("value"),
                Enum.Parse<Confidence>(Text(fact, "confidence")!, ignoreCase: true),
                Text(fact, "source_url") ?? ""))
            .Where(fact => fact.Confidence != Confidence.Low);
        return onRecord.Concat(facts);
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
