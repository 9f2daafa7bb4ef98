using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>A way to break sound JSON in one place.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Applies">Whether a place can be broken so.</param>
/// <param name="Apply">The broken file.</param>
/// <param name="FaultPath">Where the fault has to be told.</param>
internal sealed record Mutation(string Name, Func<JsonValuePlace, bool> Applies, Func<JsonValuePlace, CatalogFile> Apply, Func<JsonValuePlace, string> FaultPath)
{
    private static readonly string[] Required = ["value", "asOf", "confidence", "sources", "id"];
    private static readonly string[] Dates = ["from", "until", "on"];
    private static readonly string[] References = ["issuingBody", "setting", "role", "specialty", "goal", "area", "parent", "successor", "codeSet"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a member is renamed", place => place.Name is not null, place => place.With(place.NameStart, place.NameStart + place.Name!.Length + 2, $"\"{place.Name}x\""),
            place => $"{place.Parent}.{place.Name}x"),
        new("a member stands twice", place => place.Name is not null, place => place.With(place.NameStart, place.NameStart, $"\"{place.Name}\": {place.Text}, "), Itself),
        new("a text becomes a number", IsText, place => place.WithValue("42"), Itself),
        new("a text becomes blank", IsText, place => place.WithValue("\" \""), Itself),
        new("a text becomes half a surrogate pair", IsText, place => place.WithValue("\"\\ud800\""), Itself),
        new("a number becomes a text", place => place.Kind == JsonTokenType.Number, place => place.WithValue("\"42\""), Itself),
        new("a number becomes negative", place => place.Kind == JsonTokenType.Number && place.Name != "growthPercent" && place.Name != "allOccupationsPercent",
            place => place.WithValue("-1"), Itself),
        new("true or false becomes a text", place => place.Kind is JsonTokenType.True or JsonTokenType.False, place => place.WithValue($"\"{place.Text}\""), Itself),
        new("an array becomes an object", place => place.Kind == JsonTokenType.StartArray, place => place.WithValue("{}"), Itself),
        new("an object becomes an array", place => place.Kind == JsonTokenType.StartObject, place => place.WithValue("[]"), Itself),
        new("a required member is missing", place => Required.Contains(place.Name) && place.Path != "$.sources", place => place.Without(), place => place.Parent),
        new("a source does not exist", place => IsText(place) && (place.Name is "source" || EntryOf(place, "sources") || EntryOf(place, "statedBy")),
            place => place.WithValue("\"no-such-page\""), Itself),
        new("the sources are empty", place => place.Name is "sources" && place.Path != "$.sources", place => place.WithValue("[]"), Itself),
        new("a date is none", place => IsText(place) && Dates.Contains(place.Name), place => place.WithValue("\"2026-02-30\""), Itself),
        new("an observation is none", place => place.Name is "asOf", place => place.WithValue("\"2026-13\""), Itself),
        new("a validity ends before it begins", place => IsText(place) && place.Name is "until" && place.Siblings.Contains("from"),
            place => place.WithValue("\"1900-01-01\""), place => place.Parent),
        new("something referred to does not exist", place => IsText(place) && References.Contains(place.Name), place => place.WithValue("\"no-such-thing\""), Itself),
    ];

    private static bool IsText(JsonValuePlace place) => place.Kind == JsonTokenType.String;

    private static bool EntryOf(JsonValuePlace place, string list) => place.Name is null && place.Parent.EndsWith($".{list}", StringComparison.Ordinal);

    private static string Itself(JsonValuePlace place) => place.Path;
}
