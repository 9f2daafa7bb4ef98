using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads a list of an overlay together with those it lies over. Entries with the same key lie over one another; lists without keys are joined.</summary>
internal static class LayeredList
{
    public static ImmutableArray<T> Read<T>(Node list, NodeReader<T> reader, string[] keys)
    {
        // The order of overlays decides which value goes first, and nothing else.
        var entries = Lists(list, node => Read(node, reader, keys))
            .Where(IsArray)
            .OrderBy(one => one.Layer.IsOverlay)
            .ThenBy(one => one.Layer.IsOverlay ? one.Layer.File : "", StringComparer.Ordinal)
            .SelectMany(one => one.Entries());
        var nodes = keys.Length == 0 || list.Beneath is not { } beneath
            ? entries
            : entries.GroupBy(entry => KeyOf(entry, keys), StringComparer.Ordinal).SelectMany(same => Layered(same, beneath.Path, keys));
        return [.. nodes.Select(entry => entry.Read(reader)).Distinct()];
    }

    // An overlay says by null that nothing is known: what lies beneath that is left out.
    private static List<Node> Lists<T>(Node list, NodeReader<T> reader)
    {
        var lists = new List<Node> { list };
        for (var one = list; one.Beneath is { } beneath; one = beneath.Node)
        {
            if (beneath.Node.IsNull)
            {
                one.ReadReplaced(reader);
                break;
            }

            beneath.IsRead = true;
            lists.Add(beneath.Node);
        }

        return lists;
    }

    private static bool IsArray(Node list)
    {
        if (list.IsArray)
        {
            return true;
        }

        _ = list.Expected<object>("an array");
        return false;
    }

    private static IEnumerable<Node> Layered(IGrouping<string?, Node> same, string path, string[] keys)
    {
        if (same.Key is null)
        {
            return same;
        }

        // Twice in one file is no layer but a fault, which is told when both are read.
        var top = new List<Node>();
        foreach (var layer in same.GroupBy(entry => entry.Layer.Height).OrderBy(layer => layer.Key))
        {
            Node[] upper = [.. layer.Select(entry => top.Count == 0 ? entry : entry.Over(top[0], $"{path}/{same.Key}", keys))];
            top = [.. upper, .. top.Skip(1)];
        }

        return top;
    }

    // An entry without its key is read for itself, and its fault is told there.
    private static string? KeyOf(Node entry, string[] keys)
    {
        string?[] parts = [.. keys.Select(entry.KeyText)];
        return parts.Contains(null) ? null : string.Join('/', parts);
    }
}
