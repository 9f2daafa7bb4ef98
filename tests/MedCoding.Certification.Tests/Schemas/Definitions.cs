using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The rules of one schema that have a name and stand once.</summary>
/// <param name="isOverlay">Whether the file lies over a catalog: entries with a key then say only what is new.</param>
internal sealed class Definitions(bool isOverlay = false)
{
    private readonly SortedDictionary<string, JsonObject> _rules = new(StringComparer.Ordinal);

    public bool IsOverlay => isOverlay;

    /// <summary>Refers to a rule, which is written when it is first referred to.</summary>
    public JsonObject Ref(string name, Func<JsonObject> rule)
    {
        if (_rules.TryAdd(name, []))
        {
            _rules[name] = rule();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>A whole schema: a root, and all that it refers to.</summary>
    public JsonObject Schema(string name, string title, JsonObject root)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:medcoding-certification:schema:{name}",
            ["title"] = title,
        };
        foreach (var (keyword, value) in root)
        {
            schema[keyword] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(_rules.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return schema;
    }
}
