using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The part of JSON Schema 2020-12 that the project's own schemas use; a keyword beyond it is a fault, not passed over.</summary>
internal sealed class JsonSchemaCheck
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement _schema;

    private JsonSchemaCheck(JsonElement schema) => _schema = schema;

    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement value) => [.. new JsonSchemaCheck(schema).Faults(schema, value, "$")];

    private IEnumerable<string> Faults(JsonElement rule, JsonElement value, string path) =>
        rule.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(_schema.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path),
            "anyOf" => Told(keyword.Value.EnumerateArray().Any(one => !Faults(one, value, path).Any()), path, "fits none of the choices"),
            "items" => Each(keyword.Value, value, path),
            "properties" => Members(keyword.Value, value, path),
            "additionalProperties" => Unknown(rule.GetProperty("properties"), value, path),
            "required" => Missing(keyword.Value, value, path),
            _ => Told(Holds(keyword, value), path, $"is not as '{keyword.Name}' {keyword.Value} says"),
        });

    private static IEnumerable<string> Told(bool holds, string path, string fault) => holds ? [] : [$"{path} {fault}"];

    private static bool Holds(JsonProperty keyword, JsonElement value) => (keyword.Name, value.ValueKind) switch
    {
        ("type", _) => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().ToArray() : [keyword.Value]).Any(type => IsOf(type.GetString()!, value)),
        ("enum", _) => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        ("pattern", JsonValueKind.String) => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        ("minLength", JsonValueKind.String) => value.GetString()!.Length >= keyword.Value.GetInt32(),
        ("minimum", JsonValueKind.Number) => value.GetDecimal() >= keyword.Value.GetDecimal(),
        ("minItems", JsonValueKind.Array) => value.GetArrayLength() >= keyword.Value.GetInt32(),
        ("pattern" or "minLength" or "minimum" or "minItems", _) => true,
        _ => false,
    };

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(type, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private IEnumerable<string> Each(JsonElement rule, JsonElement value, string path) => value.ValueKind != JsonValueKind.Array ? [] :
        value.EnumerateArray().SelectMany((item, index) => Faults(rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")));

    private IEnumerable<string> Members(JsonElement rules, JsonElement value, string path) => value.ValueKind != JsonValueKind.Object ? [] :
        rules.EnumerateObject().SelectMany(rule => value.TryGetProperty(rule.Name, out var member) ? Faults(rule.Value, member, $"{path}.{rule.Name}") : []);

    private static IEnumerable<string> Unknown(JsonElement known, JsonElement value, string path) => value.ValueKind != JsonValueKind.Object ? [] :
        value.EnumerateObject().Where(member => !known.TryGetProperty(member.Name, out _)).Select(member => $"{path} has '{member.Name}' too");

    private static IEnumerable<string> Missing(JsonElement required, JsonElement value, string path) => value.ValueKind != JsonValueKind.Object ? [] :
        required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path} lacks '{name}'");
}
