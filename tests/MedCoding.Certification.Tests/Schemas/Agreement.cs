using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A schema and a strict reader of the same files: what they say of changed ones.</summary>
/// <param name="schema">The schema.</param>
/// <param name="files">Files that both take.</param>
/// <param name="read">The reader: what is wrong when a file is read.</param>
internal sealed class Agreement(JsonElement schema, IReadOnlyList<CatalogFile> files, Func<CatalogFile, ImmutableArray<CatalogFault>> read)
{
    // A small file is checked faster.
    private readonly Lazy<IReadOnlyList<SchemaPlace>> _places =
        new(() => [.. files.OrderBy(file => file.Utf8Json.Length).ThenBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => SchemaPlace.Of(schema, file))]);

    public JsonElement Schema => schema;

    public IReadOnlyList<CatalogFile> Files => files;

    public IReadOnlyList<SchemaPlace> Places => _places.Value;

    /// <summary>What is wrong with a catalog that was read: nothing, and it can be taken apart whatever its files look like.</summary>
    public static ImmutableArray<CatalogFault> Taken(CertificationCatalog catalog)
    {
        Assert.NotEmpty(catalog.AsOf(new DateOnly(2026, 11, 22)).ListFacts());
        return [];
    }

    public ImmutableArray<CatalogFault> Read(CatalogFile file) => read(file);

    public IReadOnlyList<string> Check(CatalogFile file)
    {
        using var json = JsonDocument.Parse(file.Utf8Json);
        return JsonSchemaCheck.Faults(schema, json.RootElement);
    }

    /// <summary>One place of each kind.</summary>
    public static IEnumerable<SchemaPlace> Sample(IEnumerable<SchemaPlace> places, Func<SchemaPlace, string> kind) => places.DistinctBy(kind, StringComparer.Ordinal);

    /// <summary>What the two disagree about when a file is changed so, in words.</summary>
    public string? Disagreement(JsonValuePlace where, CatalogFile changed, string change)
    {
        var (faults, broken) = (Read(changed), Check(changed));
        if (faults.IsEmpty != (broken.Count > 0))
        {
            return null;
        }

        if (faults.IsEmpty)
        {
            return $"{where.File.Name} {where.Path} {change}: read, but the schema says {broken[0]}";
        }

        return faults.FirstOrDefault(fault => !OnlyTheReader.All.Any(one => one.Says(fault))) is { } told
            ? $"{where.File.Name} {where.Path} {change}: kept by the schema, but the reader says {told}"
            : null;
    }

    /// <summary>All disagreements about some changes.</summary>
    public IReadOnlyList<string> Disagreements(IEnumerable<(JsonValuePlace Where, CatalogFile Changed, string Change)> changes)
    {
        var all = new ConcurrentBag<string>();
        Parallel.ForEach(changes, change =>
        {
            if (Disagreement(change.Where, change.Changed, change.Change) is { } what)
            {
                all.Add(what);
            }
        });

        return [.. all.Order(StringComparer.Ordinal)];
    }
}
