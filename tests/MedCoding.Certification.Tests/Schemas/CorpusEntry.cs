using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A broken file and what is said of it.</summary>
/// <param name="Name">What is broken.</param>
/// <param name="Kind">How it is broken.</param>
/// <param name="Place">Where.</param>
/// <param name="Edit">The edit that breaks it.</param>
/// <param name="Faults">What the strict reader says.</param>
/// <param name="KeepsSchema">Whether the schema says nothing.</param>
internal sealed record CorpusEntry(string Name, CorpusKind Kind, TreePlace Place, TreeEdit Edit, ImmutableArray<CatalogFault> Faults, bool KeepsSchema)
{
    public bool IsRead => Faults.IsEmpty;

    /// <summary>Whether the reader tells the fault with file, place and value.</summary>
    public bool IsTold => Kind.FaultPath(Place) is { } path
        ? Faults.Any(fault => fault.File == $"seeds/{Place.File}" && fault.Path == path && Tells(fault))
        : Faults.Any(Tells);

    /// <summary>The entry as it is committed.</summary>
    public JsonObject Json()
    {
        var json = new JsonObject { ["name"] = Name, ["file"] = Place.File, ["path"] = Place.Path, ["edit"] = Edit.Edit };
        if (Edit.Edit is "set" or "add")
        {
            json["value"] = Edit.Value?.DeepClone();
        }

        if (Edit.To is not null)
        {
            json["to"] = Edit.To;
        }

        json["reader"] = Word(IsRead);
        json["schema"] = Word(KeepsSchema);
        return json;
    }

    private static string Word(bool accepts) => accepts ? "accepts" : "refuses";

    private bool Tells(CatalogFault fault) => fault.Message.Contains(Kind.Told(Place), StringComparison.Ordinal);
}
