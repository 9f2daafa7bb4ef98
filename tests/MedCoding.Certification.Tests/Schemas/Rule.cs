using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The rules of JSON Schema that this project uses, and what an editor shows of them.</summary>
internal static class Rule
{
    // A text holds something and has no blank at its ends.
    private const string TextPattern = @"^\S([\s\S]*\S)?$";

    public static JsonObject Bool() => Of("boolean");

    public static JsonObject Text(params IEnumerable<string> examples) => Pattern(TextPattern, examples);

    /// <summary>A text that somebody else writes, of which nothing is asked but that it holds something.</summary>
    public static JsonObject Words() => With(Of("string"), "minLength", 1);

    public static JsonObject Pattern(string pattern, params IEnumerable<string> examples)
    {
        var rule = With(Of("string"), "pattern", pattern);
        string[] shown = [.. examples];
        return shown.Length == 0 ? rule : With(rule, "examples", Array(shown));
    }

    public static JsonObject Int(int min, int max) => With(With(Of("integer"), "minimum", min), "maximum", max);

    public static JsonObject IntFrom(int min) => With(Of("integer"), "minimum", min);

    public static JsonObject Integer() => Of("integer");

    public static JsonObject Number(decimal min, decimal max) => With(With(Of("number"), "minimum", min), "maximum", max);

    /// <summary>One of the texts of a table, by which a reader finds the values of an enumeration.</summary>
    public static JsonObject OneOf<T>(IEnumerable<(string Text, T Value)> table) => OneOf(table.Select(pair => pair.Text));

    public static JsonObject OneOf(params IEnumerable<string> texts) => new() { ["enum"] = Array(texts) };

    public static JsonObject Only(JsonNode value) => new() { ["const"] = value };

    public static JsonObject ListOf(JsonObject items) => With(Of("array"), "items", items);

    public static JsonObject SomeOf(JsonObject items) => With(ListOf(items), "minItems", 1);

    /// <summary>One of several shapes, of which no value has two.</summary>
    public static JsonObject EitherOf(params JsonObject[] shapes) => new() { ["oneOf"] = new JsonArray(shapes) };

    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray(shapes) };

    public static JsonObject Null() => Of("null");

    /// <summary>The rule, or that nothing is known.</summary>
    public static JsonObject OrNull(JsonObject rule)
    {
        if (rule["type"]?.GetValueKind() == System.Text.Json.JsonValueKind.String)
        {
            rule["type"] = Array(rule["type"]!.ToString(), "null");
            return rule;
        }

        return AnyOf(rule, Null());
    }

    /// <summary>What holds where a member has one of some values.</summary>
    public static JsonObject When(string member, IEnumerable<string> values, JsonObject then, JsonObject? otherwise = null)
    {
        var rule = new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { [member] = OneOf(values) }, ["required"] = Array(member) },
            ["then"] = then,
        };
        return otherwise is null ? rule : With(rule, "else", otherwise);
    }

    /// <summary>More of the members of an object.</summary>
    public static JsonObject Members(params (string Name, JsonObject Rule)[] members) =>
        new() { ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Rule))) };

    public static JsonObject Described(this JsonObject rule, string description)
    {
        rule.Remove("description");
        rule.Insert(0, "description", description);
        return rule;
    }

    public static JsonObject With(JsonObject rule, string keyword, JsonNode value)
    {
        rule[keyword] = value;
        return rule;
    }

    public static JsonArray Array(params IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonObject Of(string type) => new() { ["type"] = type };
}
