using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Faults that it takes more than one value to see.</summary>
internal static class CorpusKinds
{
    // A message quotes the beginning of a long text.
    private const int Quoted = 30;

    public static IReadOnlyList<CorpusKind> OfTwoValues { get; } =
    [
        new("an identifier that is used twice", place => place.Name is "id" && Earlier(place) is not null, place => TreeEdit.Set(Earlier(place)), Itself, place => $"'{Earlier(place)}' stands already"),
        new("days that end before they begin", place => place.Name is "until" && place.Owner["value"] is not null && place.Owner["from"] is not null,
            _ => TreeEdit.Set("1900-01-01"), place => place.Parent, _ => "1900-01-01"),
        new("days that overlap", IsDatedList, place => TreeEdit.Add(null, Stated(place)!.DeepClone()), place => $"{place.Path}[{place.Count}]", place => $"{Stated(place)!["from"]}"),
        new("sections that do not add up", place => place.Name is "questions" && place.Siblings("sections") > 1, place => TreeEdit.Set((int)place.Node! + 7),
            place => place.Path[..place.Path.IndexOf(".sections[", StringComparison.Ordinal)], _ => "add up"),
        new("a requirement that breaks off", place => place.Name is "value" && (place.IsWithin("eligibility") || place.IsWithin("recommended")), place => TreeEdit.Set($"{place.Node} and"),
            Itself, place => $"'{place.Node!.ToString()[..Math.Min(Quoted, place.Node.ToString().Length)]}"),
        new("a fit that is judged twice", place => place.Parent.EndsWith(".fits", StringComparison.Ordinal) && place.Name is "settings" or "roles" && place.Count > 0, place => TreeEdit.Add(null, place.Node![0]!.DeepClone()),
            place => place.Parent, place => $"{(place.Node![0]!["setting"] ?? place.Node[0]!["role"])}"),
        new("an upper number below the lower one", place => place.Name is "weeksMin" or "min", _ => TreeEdit.Set(519), place => place.Name is "min" ? $"{place.Parent}.max" : $"{place.Parent}.weeksMax",
            _ => "519"),
        new("a range that runs downwards", place => place.Name is "lowUsd", _ => TreeEdit.Set(9_999_999), place => place.Parent, _ => "9,999,999"),
        new("a price for a credential of another body", place => place.Parent.EndsWith(".credentials", StringComparison.Ordinal) && place.Path.StartsWith("$.prices", StringComparison.Ordinal)
                && place.IsOf("prices/ahima.json"), _ => TreeEdit.Set("CPC"), place => place.Parent[..^".credentials".Length], _ => "CPC"),
        new("a setting within itself", place => place.Name is "parent" && place.Is("String"), place => TreeEdit.Set(place.Owner["id"]!.DeepClone()), Nowhere, place => $"'{place.Owner["id"]}'"),
        new("a word for two things", place => place.Name is "synonyms" && place.Path.StartsWith("$.roles", StringComparison.Ordinal) && place.Owner["id"]!.ToString() != "coder",
            _ => TreeEdit.Add(null, "coder"), Nowhere, _ => "'coder'"),
        new("a credential after itself", place => place.Name is "successor" && place.Is("String"), place => TreeEdit.Set(place.Entry["id"]!.DeepClone()), Nowhere, place => $"{place.Entry["id"]}"),
        new("a level without its row", place => place.Name is "level" && place.Path.StartsWith("$.levels", StringComparison.Ordinal) && place.Node!.ToString() != "core", _ => TreeEdit.Set("core"), Nowhere, _ => "Core"),
        new("a credential where a mark is meant", place => place.Parent.EndsWith(".marks", StringComparison.Ordinal), _ => TreeEdit.Set("CPC"), Nowhere, _ => "'CPC'"),
        new("a step out of its place", place => place.Name is "number", _ => TreeEdit.Set(9), Nowhere, _ => "numbered"),
        new("units of a kind that stands twice", place => place.Name is "parts" && place.Count > 0, place => TreeEdit.Add(null, place.Node![0]!.DeepClone()), place => place.Parent, _ => "stands twice"),
        new("a table of units that falls", place => place.Name is "byCount", _ => TreeEdit.Add(null, 1), place => place.Parent, _ => "never falls"),
        new("more units of its own than in all", place => place.Name is "specificCeus" && place.Is("Number"), _ => TreeEdit.Set(999), place => place.Parent, _ => "specificCeus"),
        new("a catalog without its name", place => place.Path is "$.catalog", _ => TreeEdit.Remove(), Nowhere, _ => "'catalog'"),
        new("an address whose host is none", place => place.Name is "address" && place.Is("String"), _ => TreeEdit.Set("https://x..y/"), Itself, _ => "'https://x..y/'"),
    ];

    private static string? Itself(TreePlace place) => place.Path;

    private static string? Nowhere(TreePlace place) => null;

    private static JsonNode? Earlier(TreePlace place) =>
        place.Entry == place.Owner && place.Entry.Parent is JsonArray list && list.IndexOf(place.Entry) > 0 && !place.Path.StartsWith("$.crosswalks", StringComparison.Ordinal)
            ? list[0]!["id"]!.DeepClone()
            : null;

    private static bool IsDatedList(TreePlace place) => Stated(place) is not null;

    private static JsonObject? Stated(TreePlace place) =>
        (place.Node as JsonArray)?.OfType<JsonObject>().FirstOrDefault(entry => entry["value"] is not null && entry["confidence"] is not null && entry["from"] is not null);
}
