using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Everything that is found wrong while reading, and the identifiers that are declared and referred to over all files.</summary>
internal sealed class FaultLog
{
    private readonly List<CatalogFault> _faults = [];
    private readonly Dictionary<(string Kind, string Id), (string File, JsonPlace Place)> _declared = [];
    private readonly List<(string Kind, string Id, string File, JsonPlace Place)> _references = [];

    public int Count => _faults.Count;

    public ImmutableArray<CatalogFault> Faults => [.. _faults];

    public void Add(string file, JsonPlace place, string message) => _faults.Add(new CatalogFault(file, place.ToString(), message));

    public void Declare(string kind, string id, string file, JsonPlace place)
    {
        if (!_declared.TryAdd((kind, id), (file, place)))
        {
            var (otherFile, otherPlace) = _declared[(kind, id)];
            Add(file, place, $"The {kind} '{id}' stands already in {otherFile} at {otherPlace}: an identifier is used once.");
        }
    }

    public void Refer(string kind, string id, string file, JsonPlace place) => _references.Add((kind, id, file, place));

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
