using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Everything that is found wrong while reading, what is known over all files, and what overlays replace.</summary>
internal sealed class FaultLog
{
    /// <summary>Stands for a file where a fault is none of a single file.</summary>
    public const string Whole = "(catalog)";

    private const int MostNamed = 20;

    // In the order of the kinds.
    private static readonly string[] Kinds =
    [
        "source", "code set", "practice area", "work setting", "role", "specialty", "license", "goal", "occupation", "issuing body", "credential", "training", "study material",
    ];

    private readonly List<CatalogFault> _faults = [];
    private readonly IdentifierTable?[] _identifiers = new IdentifierTable?[Kinds.Length];
    private readonly List<(CatalogOverride Override, int Height)> _overrides = [];

    /// <summary>The names of the overlays that are read.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    public int Count => _faults.Count;

    public ImmutableArray<CatalogFault> Faults => [.. _faults];

    /// <summary>Short texts that were read.</summary>
    public WordTable Words => field ??= new();

    /// <summary>Observations that were read.</summary>
    public TextTable<Observation> Observations => field ??= new();

    /// <summary>Requirements that were read.</summary>
    public TextTable<Requirement> Requirements => field ??= new();

    /// <summary>Readers that are free again: an object is read with each of those in which it stands, and there are thousands of objects.</summary>
    public Stack<ObjectReader> Readers { get; } = [];

    /// <summary>What overlays replace, in the order of the paths; for one path the lowest overlay first.</summary>
    public ImmutableArray<CatalogOverride> Overrides =>
        [.. _overrides.OrderBy(one => one.Override.Path, StringComparer.Ordinal).ThenBy(one => one.Height).Select(one => one.Override).Distinct()];

    public IdentifierTable Identifiers(IdentifierKind kind) => _identifiers[(int)kind] ??= new(Kinds[(int)kind]);

    /// <summary>Adds a fault that only the whole can have. Without overlays the catalog would be sound, so that they are named when there are some.</summary>
    public void AddToWhole(string message) => Add(Overlays.Count is 0 or > MostNamed ? Whole : string.Join(", ", Overlays), JsonPlace.Root, message);

    public void Add(string file, string path, string message) => _faults.Add(new CatalogFault(file, path, message));

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
        foreach (var identifiers in _identifiers)
        {
            identifiers?.Check();
        }
    }

    /// <summary>Reports every reference of a kind to something that a loaded catalog does not have.</summary>
    public void CheckReferences<TId, TItem>(IdentifierKind kind, CatalogCollection<TId, TItem> known)
        where TId : struct, IIdentifier<TId>
        where TItem : class => _identifiers[(int)kind]?.CheckAgainst(known);
}
