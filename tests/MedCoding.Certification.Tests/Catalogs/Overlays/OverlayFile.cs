using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

/// <summary>An overlay that is being written. Each fact rests on the overlay's own source and has a note of its own, by which it is found again.</summary>
internal sealed class OverlayFile(string name)
{
    private readonly JsonObject _root = [];
    private readonly List<string> _notes = [];

    public string Name { get; } = name;

    /// <summary>The notes of all facts, in the order they were written.</summary>
    public IReadOnlyList<string> Notes => _notes;

    public static CatalogFile Of(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    /// <summary>A few edits, the same for the same seed.</summary>
    public static OverlayFile Of(string name, int seed, IEnumerable<OverlayEdit> edits)
    {
        var file = new OverlayFile(name);
        var dice = new Dice(seed);
        foreach (var edit in edits)
        {
            edit.Write(file, dice);
        }

        return file;
    }

    public static T Member<T>(JsonObject owner, string name, T missing)
        where T : JsonNode
    {
        if (owner[name] is not T member)
        {
            owner[name] = member = missing;
        }

        return member;
    }

    public CatalogFile File()
    {
        if (_notes.Count > 0 && !_root.ContainsKey("sources"))
        {
            List("sources").Add(new JsonObject { ["id"] = Source, ["publisher"] = "Ourselves", ["title"] = Name, ["kind"] = "third-party", ["asOf"] = "2026-11-01" });
        }

        return Of(Name, _root.ToJsonString());
    }

    public JsonArray List(string name) => Member(_root, name, new JsonArray());

    /// <summary>The entry with an identifier.</summary>
    public JsonObject Item(string list, string id)
    {
        var items = List(list);
        if (items.FirstOrDefault(item => item!["id"]!.ToString() == id) is JsonObject item)
        {
            return item;
        }

        var made = new JsonObject { ["id"] = id };
        items.Add(made);
        return made;
    }

    /// <summary>A value with evidence and, now and then, a stated validity.</summary>
    public JsonObject Fact(JsonNode value, Dice dice)
    {
        var fact = Evidenced(new JsonObject { ["value"] = value }, dice);
        if (dice.OneIn(2))
        {
            fact["from"] = string.Create(CultureInfo.InvariantCulture, $"{2020 + dice.Below(8)}-01-01");
        }

        return fact;
    }

    public JsonObject Evidenced(JsonObject owner, Dice dice)
    {
        var note = string.Create(CultureInfo.InvariantCulture, $"{Name} says {_notes.Count}");
        _notes.Add(note);
        owner["asOf"] = string.Create(CultureInfo.InvariantCulture, $"{2022 + dice.Below(5)}");
        owner["confidence"] = dice.Of("low", "medium", "high");
        owner["sources"] = new JsonArray(Source);
        owner["note"] = note;
        return owner;
    }

    private string Source => $"ours-{Name.Split('.')[0]}";
}
