using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The rule of an object: its members, each with what an editor shows of it, and no others.</summary>
/// <param name="description">What the object is.</param>
/// <param name="saysAPart">Whether the object may lie over one of the same key and then states only what it says anew.</param>
internal sealed class ObjectRule(string description, bool saysAPart = false)
{
    private readonly JsonObject _members = [];
    private readonly List<string> _required = [];
    private readonly List<string> _together = [];
    private readonly List<JsonObject> _more = [];

    /// <summary>A member that finds the object among others, and always has to be there.</summary>
    public ObjectRule Key(string name, JsonObject rule, string? shown = null)
    {
        _required.Add(name);
        return Add(name, rule, shown);
    }

    /// <summary>A member that has to be there and is never null.</summary>
    public ObjectRule Required(string name, JsonObject rule, string? shown = null) => saysAPart ? Add(name, rule, shown) : Key(name, rule, shown);

    /// <summary>A member that may be left out, and may be null where nothing is known.</summary>
    public ObjectRule Optional(string name, JsonObject rule, string? shown = null) =>
        Add(name, Rule.OrNull(rule), shown ?? rule["description"]?.ToString());

    /// <summary>A list that may be left out. Null clears the list that it lies over.</summary>
    public ObjectRule List(string name, JsonObject items, string? shown = null) =>
        Add(name, saysAPart ? Rule.OrNull(Rule.ListOf(items)) : Rule.ListOf(items), shown);

    /// <summary>A member that may be left out, but is not null.</summary>
    public ObjectRule Present(string name, JsonObject rule, string? shown = null) => Add(name, rule, shown);

    /// <summary>Members that have to be there, and that are all said anew when one of them is.</summary>
    public ObjectRule Together(string name, JsonObject rule)
    {
        _together.Add(name);
        return Required(name, rule);
    }

    /// <summary>A rule over several members.</summary>
    public ObjectRule Also(params IEnumerable<JsonObject> rules)
    {
        _more.AddRange(rules);
        return this;
    }

    public JsonObject Build()
    {
        var rule = new JsonObject { ["description"] = description, ["type"] = "object", ["properties"] = _members };
        if (_required.Count > 0)
        {
            rule["required"] = Rule.Array(_required);
        }

        rule["additionalProperties"] = false;
        if (saysAPart && _together.Count > 0)
        {
            rule["dependentRequired"] = new JsonObject(
                _together.Append("note").Select(name => KeyValuePair.Create(name, (JsonNode?)Rule.Array(_together.Where(other => other != name)))));
        }

        if (_more.Count > 0)
        {
            rule["allOf"] = new JsonArray([.. _more]);
        }

        return rule;
    }

    private ObjectRule Add(string name, JsonObject rule, string? shown)
    {
        _members[name] = shown is null ? rule : rule.Described(shown);
        return this;
    }
}
