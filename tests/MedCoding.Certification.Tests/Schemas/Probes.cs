using System.Globalization;
using System.Text.Json;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Values by which a reader and a schema may turn out to differ: those at the edges of what the rules of a place allow, just beyond them, and of every other type.</summary>
internal static class Probes
{
    // Null is tried apart, for every member.
    private static readonly string[] OfEveryType = ["true", "\"x\"", "[]", "{}", "-1"];
    private static readonly string[] OtherThanAList = ["\"x\"", "[]", "{}"];
    private static readonly string[] OtherThanAnObject = ["\"x\"", "[]"];

    private static readonly string[] Texts =
    [
        "", " ", " x", "x ", "x\\ny", "\\u00a0x", "x\\u3000", "x y",
        "a-b", "a--b", "-a", "a-", "a_b", "\\u00e4", new('a', 60), new('a', 61),
        "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2026-02-30", "2026-04-31", "2026-2-03", "1899-12-31", "1900-01-01", "2200-12-31", "2201-01-01", "2026-11-22T00:00:00",
        "2026-11-22\\n", "undated", "Undated", "~2026", "~2026-01", "2026-13", "2026-12", "2026-00", "1899", "2200", "2201", "~1899", "20260",
        "P2Y", "P2Y6M", "P", "P1", "2Y", "P1D1Y", "P1234567D", "p1y", "P1.5Y", "P1Y ", "P1M2W3D", "P2YM",
        "https://example.org/a b", "HTTP://EXAMPLE.ORG", "https://a b/", "https://?q", "ftp://example.org/", "www.example.org", "http://", "https:///x", "https://", "//example.org",
        "2.16.840", "2.16.", ".1", "1..2", "216", "02", "002", "246Y00000X", "246y00000X", "1", "6221101", "29-2072", "29-2072.00", "29-2072.0", "292072",
    ];

    // Where the pattern was tried with all of them elsewhere.
    private static readonly string[] FewTexts = ["", " x", "x ", "a--b", "2026-02-30"];

    /// <summary>Numbers between which no rule of these schemas draws a line.</summary>
    private static readonly string[] Numbers = ["0", "1", "0.5", "0.01", "0.001", "126.99", "126.995", "1e3", "1e40"];

    /// <summary>The probes for places, each place with those of its own rules.</summary>
    public static IEnumerable<(SchemaPlace Place, string Json)> For(JsonElement schema, IEnumerable<SchemaPlace> places)
    {
        var patterns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            JsonProperty[] keywords = [.. place.Rules.SelectMany(rule => Keywords(schema, rule))];
            var isNew = keywords.Where(keyword => keyword.Name == "pattern").Aggregate(false, (isNew, pattern) => patterns.Add(pattern.Value.GetString()!) | isNew);
            foreach (var json in OfOtherTypes(keywords).Concat(keywords.SelectMany(keyword => Of(keyword, isNew ? Texts : FewTexts))).Distinct(StringComparer.Ordinal))
            {
                yield return (place, json);
            }
        }
    }

    private static string[] OfOtherTypes(JsonProperty[] keywords) =>
        Array.Exists(keywords, keyword => keyword.Name == "properties") ? OtherThanAnObject
        : Array.Exists(keywords, keyword => keyword.Name == "items") ? OtherThanAList
        : OfEveryType;

    private static IEnumerable<string> Of(JsonProperty keyword, string[] texts) => keyword.Name switch
    {
        "enum" => keyword.Value.EnumerateArray().Select(one => one.GetRawText()).Append("\"no-such-word\""),
        "const" => [keyword.Value.GetRawText()],
        "pattern" => texts.Select(text => $"\"{text}\""),
        "minimum" or "maximum" or "exclusiveMinimum" => Around(keyword.Value.GetDecimal()),
        "multipleOf" => Numbers,
        "type" when keyword.Value.ToString() == "number" => Numbers,
        "minItems" => ["[]"],
        _ => [],
    };

    private static IEnumerable<string> Around(decimal edge) =>
        new[] { edge - 1, edge, edge + 1 }.Select(number => number.ToString(CultureInfo.InvariantCulture));

    // Of a value itself, and of every choice that it has.
    private static IEnumerable<JsonProperty> Keywords(JsonElement schema, JsonElement rule) => rule.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$ref" => Keywords(schema, JsonSchemaCheck.Resolved(schema, keyword.Value)),
        "anyOf" or "oneOf" => keyword.Value.EnumerateArray().SelectMany(one => Keywords(schema, one)),
        _ => [keyword],
    });
}
