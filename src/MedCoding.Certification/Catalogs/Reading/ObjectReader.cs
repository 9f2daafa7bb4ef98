using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads the members of a JSON object, each by its name, and reports those that nobody asked for.</summary>
/// <remarks>A member is asked for once, and the last thing that is asked for is to build. Files that keep the order in which members are asked for are read without a search.</remarks>
internal sealed class ObjectReader
{
    private readonly List<string> _asked = [];
    private Node _node;
    private int _faultsBefore;
    private LayeredObject? _layered;

    // The row where the next member is expected, and how many members nobody has asked for yet.
    private int _next;
    private int _left;

    private ObjectReader()
    {
    }

    public Node Node => _node;

    /// <summary>Reads the members of an object. The reader is used up when it has built something: another object is read with it then.</summary>
    public static ObjectReader Of(Node node)
    {
        var reader = Free(node);
        if (node.IsObject)
        {
            reader._next = node.First;
            reader._left = node.Count;
        }
        else
        {
            node.Expected<object>("an object");
        }

        return reader;
    }

    /// <summary>Reads the members of something that overlays may say a part of: each member is that of the topmost object that has it.</summary>
    public static ObjectReader Layered(Node node)
    {
        if (node.Beneath is null)
        {
            return Of(node);
        }

        var reader = Free(node);
        reader._layered = new LayeredObject(node);
        return reader;
    }

    public T Required<T>(string name, NodeReader<T> reader) => Find(name) is { } member ? member.Read(reader) : Missing<T>(name);

    public T? Optional<T>(string name, NodeReader<T> reader)
        where T : class =>
        Find(name) is { } member ? UnlessNull(member, reader)?.Read(reader) : null;

    public T? OptionalValue<T>(string name, NodeReader<T> reader)
        where T : struct =>
        Find(name) is { } member ? UnlessNull(member, reader)?.Read(reader) : null;

    /// <summary>An array that may be left out; then it is empty. Overlays add to it.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="reader">Reads one entry.</param>
    /// <param name="keys">Members by which an entry of an overlay is found to say something else of one that is there already.</param>
    public ImmutableArray<T> List<T>(string name, NodeReader<T> reader, params ReadOnlySpan<string> keys) =>
        Find(name) is not { } list ? []
        : _layered is null ? list.Items(reader)
        : _layered.ReadList(list, reader, [.. keys]);

    /// <inheritdoc cref="Required{T}(string, NodeReader{T})"/>
    public T Required<T, TInner>(string name, NodeReader<T, TInner> reader, NodeReader<TInner> inner) =>
        Find(name) is not { } member ? Missing<T>(name)
        : member.Beneath is null ? reader(member, inner)
        : member.Read(Node.Closed(reader, inner));

    /// <inheritdoc cref="Optional{T}(string, NodeReader{T})"/>
    public T? Optional<T, TInner>(string name, NodeReader<T, TInner> reader, NodeReader<TInner> inner)
        where T : class =>
        Find(name) is not { } member ? null
        : member.Beneath is null ? (member.IsNull ? null : reader(member, inner))
        : UnlessNull(member, Node.Closed(reader, inner))?.Read(Node.Closed(reader, inner));

    /// <inheritdoc cref="List{T}(string, NodeReader{T}, ReadOnlySpan{string})"/>
    public ImmutableArray<T> List<T, TInner>(string name, NodeReader<T, TInner> reader, NodeReader<TInner> inner) =>
        Find(name) is not { } list ? []
        : _layered is null ? list.Items(reader, inner)
        : _layered.ReadList(list, Node.Closed(reader, inner), []);

    /// <summary>Reads members that an overlay may replace only together.</summary>
    public T Together<T>(string what, string[] names, Func<ObjectReader, T> read)
        where T : class =>
        _layered is null ? read(this) : _layered.ReadTogether(what, names, read);

    /// <summary>Builds something of the members, unless anything in them is wrong; a rule that the domain type itself refuses is reported too.</summary>
    public T Build<T>(Func<T> build) => Build(build, static build => build());

    /// <summary>The same for what is built by the thousand: what it is built of is handed over.</summary>
    public T Build<T, TParts>(TParts parts, Func<TParts, T> build)
    {
        ReportStrangers();
        var (node, faultsBefore) = (_node, _faultsBefore);
        node.Log.Readers.Push(this);
        if (node.Log.Count > faultsBefore)
        {
            return default!;
        }

        try
        {
            return build(parts);
        }
        catch (ArgumentException e)
        {
            // ArgumentException appends the name of a parameter, which is no concern of whoever edits JSON.
            var end = e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
            return node.Fault<T>(end < 0 ? e.Message : e.Message[..end]);
        }
    }

    /// <summary>The member of this object alone.</summary>
    internal Node? FindOwn(string name)
    {
        _asked.Add(name);
        if (_left == 0)
        {
            return null;
        }

        var at = _next < _node.Behind && _node.IsNamed(_next, name) ? _next : _node.Search(name);
        if (at == 0)
        {
            return null;
        }

        _left--;
        _next = _node.BehindMember(at);
        return _node.At(at + 1);
    }

    /// <summary>Whether this object alone has a member, which is known to whoever asks.</summary>
    internal bool HasOwn(string name)
    {
        _asked.Add(name);
        return _node.Search(name) > 0;
    }

    /// <summary>Reports members of this object alone that nobody asked for, that stand twice or that have no name.</summary>
    internal void ReportOwnStrangers()
    {
        if (_left == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = _node.First; at < _node.Behind; at = _node.BehindMember(at))
        {
            if (_node.NameAt(at) is not { } name)
            {
                _node.Fault<object>("The name of a member holds half a surrogate pair, which is no character.");
            }
            else if (!seen.Add(name))
            {
                _node.At(at + 1).Fault<object>($"The member '{Quoted.Short(name)}' stands twice in one object.");
            }
            else if (!_asked.Contains(name))
            {
                string[] known = [.. _asked.Distinct()];
                _node.At(at + 1).Fault<object>($"The member '{Quoted.Short(name)}' is not known here. {TypedText.Hint(name, known)}");
            }
        }
    }

    private static ObjectReader Free(Node node)
    {
        var reader = node.Log.Readers.TryPop(out var free) ? free : new();
        reader._asked.Clear();
        reader._node = node;
        reader._faultsBefore = node.Log.Count;
        reader._layered = null;
        reader._next = reader._left = 0;
        return reader;
    }

    private Node? Find(string name) => _layered is null ? FindOwn(name) : _layered.Find(name);

    // That nothing is known any more may replace something.
    private static Node? UnlessNull<T>(Node member, NodeReader<T> reader)
    {
        if (!member.IsNull)
        {
            return member;
        }

        member.ReadReplaced(reader);
        return null;
    }

    private T Missing<T>(string name) => _node.IsObject ? _node.Fault<T>($"The member '{name}' is missing.") : default!;

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
