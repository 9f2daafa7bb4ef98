using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>An object of an overlay together with those it lies over: a member is that of the topmost object that has it.</summary>
internal sealed class LayeredObject
{
    private readonly Node _top;

    // From the bottom to the top.
    private readonly ObjectReader[] _layers;

    public LayeredObject(Node top)
    {
        _top = top;
        var layers = new List<ObjectReader> { ObjectReader.Of(top) };

        // Nothing of what lies beneath a null is known any more: that null is replaced, and what it replaces is no part of the object.
        for (var beneath = top.Beneath; beneath is { Node.IsNull: false }; beneath = beneath.Node.Beneath)
        {
            beneath.IsRead = true;
            layers.Add(ObjectReader.Of(beneath.Node));
        }

        layers.Reverse();
        _layers = [.. layers];
    }

    private string Path => _top.Beneath!.Path;

    /// <summary>The member of the topmost object that has it, lying over those of the others.</summary>
    public Node? Find(string name)
    {
        Node? found = null;
        foreach (var layer in _layers)
        {
            if (layer.FindOwn(name) is { } own)
            {
                found = found is { } beneath && !_top.Beneath!.Keys.Contains(name) ? own.Over(beneath, PathOf(name)) : own;
            }
        }

        return found;
    }

    /// <summary>A list of the topmost object with those it lies over; <see langword="null"/> clears what lies beneath, though never a whole list of the catalog.</summary>
    public ImmutableArray<T> ReadList<T>(Node list, NodeReader<T> reader, string[] keys)
    {
        if (!list.IsNull || !list.Layer.IsOverlay || Path.Length == 0)
        {
            return LayeredList.Read(list, reader, keys);
        }

        list.ReadReplaced(node => LayeredList.Read(node, reader, keys));
        return [];
    }

    /// <summary>Reads members that belong together: those of the topmost object that has any of them replace those of the others, also where it has not all.</summary>
    public T ReadTogether<T>(string what, string[] names, Func<ObjectReader, T> read)
        where T : class
    {
        T? value = null;
        Node? above = null;
        foreach (var layer in Enumerable.Reverse(_layers).Where(layer => HasAny(layer, names)))
        {
            var own = read(layer);
            value ??= own;
            if (above is { } replacing)
            {
                layer.Node.Log.Override(PathOf(what), replacing.Layer, layer.Node);
            }

            above = layer.Node;
        }

        // Where none has any of them, the topmost tells what is missing.
        return above is null ? read(_layers[^1]) : value!;
    }

    public void ReportStrangers()
    {
        foreach (var layer in _layers)
        {
            layer.ReportOwnStrangers();
        }
    }

    // Every name is asked for, so that a misspelt one can be told with those that were meant.
    private static bool HasAny(ObjectReader layer, string[] names) => names.Aggregate(false, (has, name) => layer.HasOwn(name) || has);

    private string PathOf(string name) => Path.Length == 0 ? name : $"{Path}/{name}";
}
