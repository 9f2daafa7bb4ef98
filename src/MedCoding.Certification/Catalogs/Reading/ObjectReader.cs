using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads the members of a JSON object, each by its name, and reports those that nobody asked for.</summary>
internal sealed class ObjectReader
{
    private readonly Node _node;
    private readonly int _faultsBefore;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    public ObjectReader(Node node)
    {
        _node = node;
        _faultsBefore = node.Log.Count;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.Expected<object>("an object");
            return;
        }

        foreach (var member in node.Element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                node.Fault<object>("The name of a member holds half a surrogate pair, which is no character.");
            }
            else if (!_members.TryAdd(name, member.Value))
            {
                node.Member(name, member.Value).Fault<object>($"The member '{Quoted.Short(name)}' stands twice in one object.");
            }
        }
    }

    public Node Node => _node;

    public T Required<T>(string name, NodeReader<T> reader) =>
        Find(name) is { } value ? reader(_node.Member(name, value)) : Missing<T>(name);

    public T? Optional<T>(string name, NodeReader<T> reader)
        where T : class =>
        Find(name) is { ValueKind: not JsonValueKind.Null } value ? reader(_node.Member(name, value)) : null;

    public T? OptionalValue<T>(string name, NodeReader<T> reader)
        where T : struct =>
        Find(name) is { ValueKind: not JsonValueKind.Null } value ? reader(_node.Member(name, value)) : null;

    /// <summary>An array that may be left out; then it is empty.</summary>
    public ImmutableArray<T> List<T>(string name, NodeReader<T> reader) =>
        Find(name) is { } value ? _node.Member(name, value).Items(reader) : [];

    /// <summary>Builds something of the members, unless anything in them is wrong; a rule that the domain type itself refuses is reported too.</summary>
    public T Build<T>(Func<T> build)
    {
        ReportStrangers();
        if (_node.Log.Count > _faultsBefore)
        {
            return default!;
        }

        try
        {
            return build();
        }
        catch (ArgumentException e)
        {
            // ArgumentException appends the name of a parameter, which is no concern of whoever edits JSON.
            var end = e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
            return _node.Fault<T>(end < 0 ? e.Message : e.Message[..end]);
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out var value) ? value : null;
    }

    private T Missing<T>(string name) =>
        _node.Element.ValueKind == JsonValueKind.Object ? _node.Fault<T>($"The member '{name}' is missing.") : default!;

    private void ReportStrangers()
    {
        foreach (var (name, value) in _members)
        {
            if (!_asked.Contains(name))
            {
                _node.Member(name, value).Fault<object>($"The member '{Quoted.Short(name)}' is not known here. {TypedText.Hint(name, _asked)}");
            }
        }
    }
}
