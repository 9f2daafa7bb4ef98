using System.Globalization;
using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A value in a parsed file.</summary>
/// <param name="File">The file, by its path below the seeds.</param>
/// <param name="Path">Where it stands, as faults tell it.</param>
/// <param name="Parent">Where that stands that holds it; empty for the root.</param>
/// <param name="Name">The name of the member; null for the root and for entries of arrays.</param>
/// <param name="Index">The place in the array that holds it.</param>
/// <param name="Node">The value.</param>
/// <param name="Holder">The object or array that holds it.</param>
internal sealed record TreePlace(string File, string Path, string Parent, string? Name, int Index, JsonNode? Node, JsonNode? Holder)
{
    /// <summary>The object that it is a member of.</summary>
    public JsonObject Owner => Holder!.AsObject();

    /// <summary>Whether it is more than a member of the file itself.</summary>
    public bool IsDeep => Parent.Length > 1;

    public int Count => (Node as JsonArray)?.Count ?? 0;

    /// <summary>The entry of the file's own lists that it stands in.</summary>
    public JsonObject Entry
    {
        get
        {
            var entry = Holder!;
            while (entry.Parent?.Parent?.Parent is not null)
            {
                entry = entry.Parent;
            }

            return entry as JsonObject ?? entry[0]!.AsObject();
        }
    }

    /// <summary>Every value of a file, the outer before the inner.</summary>
    public static IEnumerable<TreePlace> Of(string file, JsonNode root) => Walk(new(file, "$", "", null, 0, root, null));

    public bool Is(params string[] kinds) => kinds.Contains(Node?.GetValueKind().ToString());

    public bool IsOf(string file) => File == file;

    /// <summary>Whether it stands in a list of a name.</summary>
    public bool IsWithin(string list) => Path.Contains($".{list}[", StringComparison.Ordinal);

    /// <summary>How many entries the list of a name has in which it stands; 0 where it stands in none.</summary>
    public int Siblings(string list)
    {
        for (var holder = Holder; holder?.Parent is not null; holder = holder.Parent)
        {
            if (holder is JsonArray entries && entries.GetPropertyName() == list)
            {
                return entries.Count;
            }
        }

        return 0;
    }

    private static IEnumerable<TreePlace> Walk(TreePlace place) => place.Node switch
    {
        JsonObject members => members
            .SelectMany(member => Walk(new(place.File, $"{place.Path}.{member.Key}", place.Path, member.Key, 0, member.Value, members)))
            .Prepend(place),
        JsonArray entries => entries
            .SelectMany((entry, at) => Walk(new(place.File, string.Create(CultureInfo.InvariantCulture, $"{place.Path}[{at}]"), place.Path, null, at, entry, entries)))
            .Prepend(place),
        _ => [place],
    };
}
