using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads one value. A value that cannot be read is reported and comes back as the default: nothing is built of it, because building stops at faults.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="node">Where the value stands.</param>
internal delegate T NodeReader<out T>(Node node);

/// <summary>Reads one value that holds another one, such as a fact of something.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TInner">The type of the value within.</typeparam>
/// <param name="node">Where the value stands.</param>
/// <param name="inner">Reads the value within.</param>
internal delegate T NodeReader<out T, TInner>(Node node, NodeReader<TInner> inner);

/// <summary>A JSON value where it stands, with the log that takes what is wrong with it.</summary>
internal readonly partial struct Node(JsonText text, int row)
{
    public Layer Layer => text.Layer;

    public FaultLog Log => text.Log;

    public int Row => row;

    /// <summary>How many names and values of its file stand before it, also where rows of other files do.</summary>
    public int RowInFile => row - text.Root.Row;

    /// <summary>Where it stands, as a JSON path.</summary>
    public string Path => JsonPlace.Of(text, row);

    public bool IsNull => Kind == JsonTokenType.Null;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    /// <summary>How many members an object or entries an array has.</summary>
    public int Count => text.Count(row);

    /// <summary>The row of the first member's name, or of the first entry.</summary>
    public int First => row + 1;

    public JsonTokenType Kind => text.Kind(row);

    /// <summary>The row behind the value and all that is in it.</summary>
    public int Behind => text.Next(row);

    public Node At(int other) => new(text, other);

    /// <summary>The row behind that of a member's name and its value.</summary>
    public int BehindMember(int name) => text.Next(name + 1);

    public bool IsNamed(int name, string asked) => text.IsNamed(name, asked);

    /// <summary>The name of a member; <see langword="null"/> where it holds half of a surrogate pair.</summary>
    public string? NameAt(int name) => text.Characters(name);

    /// <summary>The row of a member's name, wherever it stands, or 0.</summary>
    public int Search(string name)
    {
        var (at, end) = IsObject ? (First, Behind) : (0, 0);
        for (; at < end; at = BehindMember(at))
        {
            if (IsNamed(at, name))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>The entries of an array.</summary>
    public ImmutableArray<T> Items<T>(NodeReader<T> reader)
    {
        var items = Places<T>();
        for (var (index, at) = (0, First); index < items.Length; index++, at = text.Next(at))
        {
            items[index] = reader(At(at));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <inheritdoc cref="Items{T}(NodeReader{T})"/>
    public ImmutableArray<T> Items<T, TInner>(NodeReader<T, TInner> reader, NodeReader<TInner> inner)
    {
        var items = Places<T>();
        for (var (index, at) = (0, First); index < items.Length; index++, at = text.Next(at))
        {
            items[index] = reader(At(at), inner);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public ImmutableArray<T> NonEmptyItems<T>(NodeReader<T> reader)
    {
        ExpectEntries();
        return Items(reader);
    }

    public ImmutableArray<T> NonEmptyItems<T, TInner>(NodeReader<T, TInner> reader, NodeReader<TInner> inner)
    {
        ExpectEntries();
        return Items(reader, inner);
    }

    /// <summary>The entries of an array, unread.</summary>
    public List<Node> Entries()
    {
        var entries = new List<Node>(Count);
        for (var at = First; entries.Count < Count; at = text.Next(at))
        {
            entries.Add(At(at));
        }

        return entries;
    }

    private void ExpectEntries()
    {
        if (IsArray && Count == 0)
        {
            _ = Expected<object>("at least one entry");
        }
    }

    private T[] Places<T>()
    {
        if (!IsArray)
        {
            return Expected<T[]>("an array") ?? [];
        }

        return Count == 0 ? [] : new T[Count];
    }
}
