using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The part of JSON Schema 2020-12 that the project's own schemas use; a keyword beyond it is a fault, not passed over.</summary>
internal sealed class JsonSchemaCheck
{
    private const string Definition = "#/$defs/";

    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description", "examples", "then", "else"];

    // A schema has more patterns than the framework remembers by itself, and each is matched thousands of times.
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    private readonly JsonElement _schema;

    private JsonSchemaCheck(JsonElement schema) => _schema = schema;

    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement value) => Faults(schema, schema, value);

    /// <summary>What is wrong with a value by one rule of a schema.</summary>
    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement rule, JsonElement value) => [.. new JsonSchemaCheck(schema).Faults(rule, value, "$")];

    /// <summary>The rule that another one refers to, or itself.</summary>
    public static JsonElement Resolved(JsonElement schema, JsonElement reference) => schema.GetProperty("$defs").GetProperty(reference.GetString()![Definition.Length..]);

    private IEnumerable<string> Faults(JsonElement rule, JsonElement value, string path) =>
        rule.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(Resolved(_schema, keyword.Value), value, path),
            "anyOf" => Told(Fitting(keyword.Value, value, path) > 0, path, "fits none of the choices"),
            "oneOf" => Told(Fitting(keyword.Value, value, path) == 1, path, "fits not one of the choices"),
            "allOf" => keyword.Value.EnumerateArray().SelectMany(one => Faults(one, value, path)),
            "if" => Branch(rule, keyword.Value, value, path) is { } branch ? Faults(branch, value, path) : [],
            "items" => Each(keyword.Value, value, path),
            "properties" => Members(keyword.Value, value, path),
            "additionalProperties" => Unknown(rule.GetProperty("properties"), value, path),
            "required" => Missing(keyword.Value, value, path),
            "dependentRequired" => keyword.Value.EnumerateObject().Where(member => Has(value, member.Name)).SelectMany(member => Missing(member.Value, value, path)),
            _ => Told(Holds(keyword, value), path, $"is not as '{keyword.Name}' {keyword.Value} says"),
        });

    private int Fitting(JsonElement choices, JsonElement value, string path) => choices.EnumerateArray().Count(one => !Faults(one, value, path).Any());

    private JsonElement? Branch(JsonElement rule, JsonElement condition, JsonElement value, string path) =>
        rule.TryGetProperty(Faults(condition, value, path).Any() ? "else" : "then", out var branch) ? branch : null;

    private static IEnumerable<string> Told(bool holds, string path, string fault) => holds ? [] : [$"{path} {fault}"];

    private static bool Holds(JsonProperty keyword, JsonElement value) => (keyword.Name, value.ValueKind) switch
    {
        ("type", _) => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().ToArray() : [keyword.Value]).Any(type => IsOf(type.GetString()!, value)),
        ("enum", _) => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        ("const", _) => JsonElement.DeepEquals(keyword.Value, value),
        ("pattern", JsonValueKind.String) => Matches(keyword.Value.GetString()!, value.GetString()!),
        ("minLength", JsonValueKind.String) => value.GetString()!.Length >= keyword.Value.GetInt32(),
        ("maxLength", JsonValueKind.String) => value.GetString()!.Length <= keyword.Value.GetInt32(),
        ("minimum", JsonValueKind.Number) => value.GetDouble() >= keyword.Value.GetDouble(),
        ("exclusiveMinimum", JsonValueKind.Number) => value.GetDouble() > keyword.Value.GetDouble(),
        ("maximum", JsonValueKind.Number) => value.GetDouble() <= keyword.Value.GetDouble(),
        ("multipleOf", JsonValueKind.Number) => value.TryGetDecimal(out var number) && number % keyword.Value.GetDecimal() == 0,
        ("minItems", JsonValueKind.Array) => value.GetArrayLength() >= keyword.Value.GetInt32(),
        ("maxItems", JsonValueKind.Array) => value.GetArrayLength() <= keyword.Value.GetInt32(),
        ("pattern" or "minLength" or "maxLength" or "minimum" or "exclusiveMinimum" or "maximum" or "multipleOf" or "minItems" or "maxItems", _) => true,
        _ => false,
    };

    // In JSON Schema an end is the very end; here it may stand before a last line feed.
    private static bool Matches(string pattern, string text) =>
        Patterns.GetOrAdd(pattern, one => new Regex(one.EndsWith('$') ? $@"{one[..^1]}\z" : one)).IsMatch(text);

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && decimal.Truncate(number) == number,
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

    private static bool Has(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);
}
