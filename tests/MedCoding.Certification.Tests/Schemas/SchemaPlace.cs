using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A value of a file together with the rules of a schema that it keeps.</summary>
/// <param name="Where">The value.</param>
/// <param name="Member">The rule by which it was reached: that of a member or of the entries of a list.</param>
/// <param name="Kind">The rules that are its own, by their places in the schema. Values of one kind are alike.</param>
/// <param name="Rules">These rules, and those that lead to them.</param>
internal sealed record SchemaPlace(JsonValuePlace Where, string Member, string Kind, IReadOnlyList<JsonElement> Rules)
{
    private static readonly string[] Applicators = ["$ref", "anyOf", "oneOf", "allOf", "if", "then", "else", "description"];

    /// <summary>The members that the rules of an object know.</summary>
    public IEnumerable<string> Known => Rules
        .Where(rule => rule.TryGetProperty("additionalProperties", out _))
        .SelectMany(rule => rule.GetProperty("properties").EnumerateObject().Select(member => member.Name));

    /// <summary>Every value of a file that keeps the schema, the outer before the inner.</summary>
    public static IReadOnlyList<SchemaPlace> Of(JsonElement schema, CatalogFile file)
    {
        var met = new Walk(schema);
        using var json = JsonDocument.Parse(file.Utf8Json);
        met.Apply(schema, "#", json.RootElement, "$");
        return
        [
            .. JsonValuePlace.Of(file).Where(place => met.Rules.ContainsKey(place.Path)).Select(place => new SchemaPlace(
                place,
                met.Rules[place.Path][0].Pointer,
                string.Join(' ', met.Rules[place.Path].Where(one => IsOwn(one.Rule)).Select(one => one.Pointer)),
                [.. met.Rules[place.Path].Select(one => one.Rule)])),
        ];
    }

    private static bool IsOwn(JsonElement rule) => rule.EnumerateObject().Any(keyword => !Applicators.Contains(keyword.Name));

    private sealed class Walk(JsonElement schema)
    {
        public Dictionary<string, List<(string Pointer, JsonElement Rule)>> Rules { get; } = new(StringComparer.Ordinal);

        public void Apply(JsonElement rule, string pointer, JsonElement value, string path)
        {
            if (!Rules.TryGetValue(path, out var rules))
            {
                Rules[path] = rules = [];
            }

            rules.Add((pointer, rule));
            foreach (var keyword in rule.EnumerateObject())
            {
                switch (keyword.Name)
                {
                    case "$ref":
                        Apply(JsonSchemaCheck.Resolved(schema, keyword.Value), keyword.Value.GetString()!, value, path);
                        break;
                    case "anyOf" or "oneOf":
                        var (fitting, index) = keyword.Value.EnumerateArray().Select((one, at) => (one, at)).First(one => Keeps(one.one, value));
                        Apply(fitting, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{keyword.Name}/{index}"), value, path);
                        break;
                    case "allOf":
                        foreach (var (one, at) in keyword.Value.EnumerateArray().Select((one, at) => (one, at)))
                        {
                            Apply(one, string.Create(CultureInfo.InvariantCulture, $"{pointer}/allOf/{at}"), value, path);
                        }

                        break;
                    case "if":
                        var branch = Keeps(keyword.Value, value) ? "then" : "else";
                        if (rule.TryGetProperty(branch, out var then))
                        {
                            Apply(then, $"{pointer}/{branch}", value, path);
                        }

                        break;
                    case "properties" when value.ValueKind == JsonValueKind.Object:
                        foreach (var member in keyword.Value.EnumerateObject())
                        {
                            if (value.TryGetProperty(member.Name, out var inner))
                            {
                                Apply(member.Value, $"{pointer}/properties/{member.Name}", inner, $"{path}.{member.Name}");
                            }
                        }

                        break;
                    case "items" when value.ValueKind == JsonValueKind.Array:
                        foreach (var (item, at) in value.EnumerateArray().Select((item, at) => (item, at)))
                        {
                            Apply(keyword.Value, $"{pointer}/items", item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"));
                        }

                        break;
                }
            }
        }

        private bool Keeps(JsonElement rule, JsonElement value) => JsonSchemaCheck.Faults(schema, rule, value).Count == 0;
    }
}
