using System.Text.Json.Nodes;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A way to break a seed file by an edit of its tree.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Applies">Whether a value can be broken so.</param>
/// <param name="Edit">The edit.</param>
/// <param name="FaultPath">Where the reader has to tell it; null where only the whole catalog has the fault.</param>
/// <param name="Told">What it has to say of it.</param>
internal sealed record CorpusKind(
    string Name,
    Func<TreePlace, bool> Applies,
    Func<TreePlace, TreeEdit> Edit,
    Func<TreePlace, string?> FaultPath,
    Func<TreePlace, string> Told)
{
    private static readonly string[] Required = ["value", "asOf", "confidence", "sources", "id", "fit", "kind"];
    private static readonly string[] Words = ["confidence", "kind", "fit", "is", "measure", "audience", "relation", "strength", "scheme", "who", "by"];
    private static readonly string[] Ids = ["issuingBody", "setting", "role", "specialty", "goal", "area", "successor", "codeSet", "source"];
    private static readonly string[] Days = ["from", "until", "on"];
    private static readonly string[] Amounts = ["usd", "lowUsd", "highUsd", "feeUsd"];

    public static IReadOnlyList<CorpusKind> All { get; } =
    [
        new("a member is misspelt", IsMember, place => TreeEdit.Rename($"{place.Name}x"), place => $"{place.Parent}.{place.Name}x", place => $"'{place.Name}x' is not known"),
        new("a member is missing", place => Required.Contains(place.Name) && place.IsDeep, _ => TreeEdit.Remove(), place => place.Parent, place => $"'{place.Name}' is missing"),
        new("a member that nobody knows", place => place.Node is JsonObject, _ => TreeEdit.Add("remark", "None."), place => $"{place.Path}.remark", _ => "'remark' is not known"),
        Set("a text becomes a number", IsText, 42),
        Set("a text becomes blank", place => IsText(place) && !Days.Contains(place.Name), " ", "blank"),
        Set("a text ends with a blank", IsText, "text ", "'text '"),
        Set("a list instead of a text", IsText, new JsonArray("text"), "An array"),
        Set("a number becomes a text", IsNumber, "42"),
        Set("a number becomes negative", place => IsNumber(place) && place.Name is not ("growthPercent" or "allOccupationsPercent"), -1),
        Set("a number is out of range", IsNumber, 10_000_000_000),
        Set("true or false becomes a text", place => place.Is("True", "False"), "yes"),
        Set("an array becomes an object", place => place.Node is JsonArray, new JsonObject(), "An object"),
        Set("an object becomes an array", place => place.Node is JsonObject, new JsonArray(), "An empty array"),
        Set("null where something is required", place => Required.Contains(place.Name) && place.IsDeep, null, "null"),
        // What kinds of units a body asks for is its own word.
        Set("a word that is none of those", place => IsText(place) && Words.Contains(place.Name) && !place.IsWithin("parts"), "no-such-word"),
        Set("a day that no calendar has", place => IsText(place) && Days.Contains(place.Name), "2026-02-30"),
        Set("an observation that is none", place => place.Name is "asOf", "2026-13"),
        Set("a period that is none", place => place.Name is "cycle" or "period", "2 years"),
        Set("an address that is none", place => IsText(place) && place.Name is "address" or "website", "www.example.org"),
        Set("an identifier that is none", place => IsText(place) && Ids.Contains(place.Name), "two words"),
        Set("a reference to nothing", place => IsText(place) && Ids.Contains(place.Name), "no-such-thing"),
        Set("a source that is not there", place => IsText(place) && place.Parent.EndsWith(".sources", StringComparison.Ordinal), "no-such-page"),
        Set("a fact without a source", place => place.Name is "sources" && place.IsDeep, new JsonArray(), "An empty array"),
        Set("a part of a cent", place => IsNumber(place) && (Amounts.Contains(place.Name) || (place.Name is "value" && place.Path.Contains(".amounts[", StringComparison.Ordinal))), 10.005),
        .. CorpusKinds.OfTwoValues,
    ];

    public static CorpusKind Set(string name, Func<TreePlace, bool> applies, JsonNode? value, string? told = null) =>
        new(name, applies, _ => TreeEdit.Set(value?.DeepClone()), place => place.Path, _ => told ?? $"'{value}'");

    public static bool IsText(TreePlace place) => place.Is("String") && place.Name is not "$schema";

    private static bool IsNumber(TreePlace place) => place.Is("Number");

    private static bool IsMember(TreePlace place) => place.Name is not null;
}
