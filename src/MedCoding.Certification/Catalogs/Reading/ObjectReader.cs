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
    private readonly LayeredObject? _layered;

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

    private ObjectReader(Node node, Func<Node, LayeredObject> layered)
    {
        _node = node;
        _faultsBefore = node.Log.Count;
        _layered = layered(node);
    }

    public Node Node => _node;

    /// <summary>Reads the members of something that overlays may say a part of: each member is that of the topmost object that has it.</summary>
    public static ObjectReader Layered(Node node) => node.Beneath is null ? new(node) : new(node, top => new LayeredObject(top));

    public T Required<T>(string name, NodeReader<T> reader) => Find(name) is { } member ? member.Read(reader) : Missing<T>(name);

    public T? Optional<T>(string name, NodeReader<T> reader)
        where T : class =>
        FindUnlessNull(name, reader) is { } member ? member.Read(reader) : null;

    public T? OptionalValue<T>(string name, NodeReader<T> reader)
        where T : struct =>
        FindUnlessNull(name, reader) is { } member ? member.Read(reader) : null;

    /// <summary>An array that may be left out; then it is empty. Overlays add to it.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="reader">Reads one entry.</param>
    /// <param name="keys">Members by which an entry of an overlay is found to say something else of one that is there already.</param>
    public ImmutableArray<T> List<T>(string name, NodeReader<T> reader, params string[] keys) =>
        Find(name) is not { } list ? []
        : _layered is null ? list.Items(reader)
        : _layered.ReadList(list, reader, keys);

    /// <summary>Reads members that an overlay may replace only together.</summary>
    public T Together<T>(string what, string[] names, Func<ObjectReader, T> read)
        where T : class =>
        _layered is null ? read(this) : _layered.ReadTogether(what, names, read);

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

    /// <summary>The member of this object alone.</summary>
    internal Node? FindOwn(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out var value) ? _node.Member(name, value) : null;
    }

    /// <summary>Reports members of this object alone that nobody asked for.</summary>
    internal void ReportOwnStrangers()
    {
        foreach (var (name, value) in _members)
        {
            if (!_asked.Contains(name))
            {
                _node.Member(name, value).Fault<object>($"The member '{Quoted.Short(name)}' is not known here. {TypedText.Hint(name, _asked)}");
            }
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

    private Node? Find(string name) => _layered is null ? FindOwn(name) : _layered.Find(name);

    private Node? FindUnlessNull<T>(string name, NodeReader<T> reader)
    {
        var member = Find(name);
        if (member is not { IsNull: true } nothing)
        {
            return member;
        }

        nothing.ReadReplaced(reader);
        return null;
    }

    private T Missing<T>(string name) =>
        _node.Element.ValueKind == JsonValueKind.Object ? _node.Fault<T>($"The member '{name}' is missing.") : default!;

    private void ReportStrangers()
    {
        if (_layered is null)
        {
            ReportOwnStrangers();
        }
        else
        {
            _layered.ReportStrangers();
        }
    }
}
