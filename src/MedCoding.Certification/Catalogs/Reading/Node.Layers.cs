using System.Text;
using System.Text.Json;

namespace MedCoding.Certification.Catalogs.Reading;

/// <content>Values that lie over others.</content>
internal readonly partial struct Node
{
    /// <summary>What it lies over, where it is a value of an overlay that says something else than what lies beneath.</summary>
    public Beneath? Beneath => text.Beneath(row);

    /// <summary>The same value, lying over another one from now on.</summary>
    public Node Over(Node beneath, string path, params ReadOnlySpan<string> keys)
    {
        text.Lay(row, new Beneath(beneath, path, [.. keys]));
        return this;
    }

    /// <summary>The reader of a value that holds another one as a reader of the whole.</summary>
    public static NodeReader<T> Closed<T, TInner>(NodeReader<T, TInner> reader, NodeReader<TInner> inner) => node => reader(node, inner);

    /// <summary>Reads the value and, where it replaces others, those too: a fault of an overlay is one even when another overlay lies over it.</summary>
    public T Read<T>(NodeReader<T> reader)
    {
        var value = reader(this);
        for (var layer = this; layer.Beneath is { } beneath; layer = beneath.Node)
        {
            if (!beneath.IsRead)
            {
                layer.ReadReplaced(reader);
                break;
            }
        }

        return value;
    }

    /// <summary>Reads what the value replaces, for its faults alone. The catalog's own values were sound when it was loaded.</summary>
    public void ReadReplaced<T>(NodeReader<T> reader)
    {
        if (Replace() is { } replaced)
        {
            if (replaced.IsNull)
            {
                replaced.ReadReplaced(reader);
            }
            else if (replaced.Layer.IsOverlay)
            {
                _ = replaced.Read(reader);
            }
        }
    }

    /// <summary>What the value replaces or, with values over time, goes before; the log remembers that it does.</summary>
    public Node? Replace()
    {
        if (Beneath is not { } beneath)
        {
            return null;
        }

        beneath.IsRead = true;
        Log.Override(beneath.Path, Layer, beneath.Node);
        return beneath.Node;
    }

    /// <summary>The names of the overlays that it comes from, in their order with commas between them; <see langword="null"/> for the catalog's own.</summary>
    public string? Origins()
    {
        if (Beneath is null)
        {
            return Layer.Origin;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (Node? layer = this; layer is { } one; layer = one.Beneath?.Node)
        {
            if (one.Layer.Origin is { } name)
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>A member by which entries of a list are told apart; <see langword="null"/> when it is none.</summary>
    public string? KeyText(string name) =>
        Search(name) is var at and > 0
            ? text.Kind(at + 1) switch
            {
                JsonTokenType.String => text.Characters(at + 1),
                JsonTokenType.Number => Encoding.ASCII.GetString(text.Written(at + 1)),
                _ => null,
            }
            : null;

    /// <summary>Whether it holds anything but empty lists and the name of its schema.</summary>
    public bool SaysSomething()
    {
        if (!IsObject)
        {
            return !IsArray || Count > 0;
        }

        for (var (index, at) = (0, First); index < Count; index++, at = BehindMember(at))
        {
            if (!IsNamed(at, "$schema") && At(at + 1).SaysSomething())
            {
                return true;
            }
        }

        return false;
    }
}
