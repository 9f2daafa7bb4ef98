using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Everything that is found wrong while reading, the identifiers that are declared and referred to over all files, and what overlays replace.</summary>
internal sealed class FaultLog
{
    /// <summary>Stands for a file where a fault is none of a single file.</summary>
    public const string Whole = "(catalog)";

    private readonly List<CatalogFault> _faults = [];
    private readonly Dictionary<(string Kind, string Id), (Layer Layer, JsonPlace Place)> _declared = [];
    private readonly List<(string Kind, string Id, string File, JsonPlace Place)> _references = [];
    private readonly List<(CatalogOverride Override, int Height)> _overrides = [];

    /// <summary>The names of the overlays that are read.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    public int Count => _faults.Count;

    public ImmutableArray<CatalogFault> Faults => [.. _faults];

    /// <summary>What overlays replace, in the order of the paths; for one path the lowest overlay first.</summary>
    public ImmutableArray<CatalogOverride> Overrides =>
        [.. _overrides.OrderBy(one => one.Override.Path, StringComparer.Ordinal).ThenBy(one => one.Height).Select(one => one.Override).Distinct()];

    /// <summary>Adds a fault that only the whole can have. Without overlays the catalog would be sound, so that they are named when there are some.</summary>
    public void AddToWhole(string message) => Add(Overlays.Count == 0 ? Whole : string.Join(", ", Overlays), JsonPlace.Root, message);

    public void Add(string file, JsonPlace place, string message) => _faults.Add(new CatalogFault(file, place.ToString(), message));

    public void Declare(string kind, string id, Layer layer, JsonPlace place)
    {
        if (_declared.TryAdd((kind, id), (layer, place)))
        {
            return;
        }

        // The catalog was there first, whatever is read first.
        var first = _declared[(kind, id)];
        var (at, other) = first.Layer.Height > layer.Height ? (first, (layer, place)) : ((layer, place), first);
        Add(at.Item1.File, at.Item2, $"The {kind} '{id}' stands already in {other.Item1.File} at {other.Item2}: an identifier is used once.");
    }

    public void Refer(string kind, string id, string file, JsonPlace place) => _references.Add((kind, id, file, place));

    /// <summary>Remembers that a value of an overlay goes before one beneath it; nothing is replaced where nothing was known.</summary>
    public void Override(string path, Layer layer, Node beneath)
    {
        if (layer.Height > beneath.Layer.Height && (beneath.Layer.IsOverlay || !beneath.IsNull))
        {
            _overrides.Add((new CatalogOverride(path, layer.File, beneath.Layer.File, beneath.Layer.IsOverlay), layer.Height));
        }
    }

    /// <summary>Reports every reference to something that no file declares.</summary>
    public void CheckReferences()
    {
        foreach (var (kind, id, file, place) in _references)
        {
            if (!_declared.ContainsKey((kind, id)))
            {
                var near = TypedText.NearMisses(id, _declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id));
                Add(file, place, $"The catalog knows no {kind} '{id}'.{(near.IsEmpty ? "" : $" Near: {string.Join(", ", near)}.")}");
            }
        }
    }
}
