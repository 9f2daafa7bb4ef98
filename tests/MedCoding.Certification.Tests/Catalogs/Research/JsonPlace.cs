using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>A value somewhere in a JSON file, and the evidence of the fact it belongs to.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The nearest object around it, or itself, that has a confidence and sources; undefined where there is none.</param>
internal readonly record struct JsonPlace(string File, JsonElement Value, JsonElement Evidence)
{
    // What a fact says about itself, and what others say against it, is not its value.
    private static readonly string[] Aside = ["asOf", "confidence", "sources", "source", "conflicts", "topic"];

    /// <summary>The value as a word: a text without its quotation marks, everything else as JSON on one line.</summary>
    public string Word => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : JsonSerializer.Serialize(Value);

    /// <summary>All values under this one that are neither objects nor arrays, without what only tells where they come from.</summary>
    public IEnumerable<JsonPlace> Leaves()
    {
        var place = this;
        return Value.ValueKind switch
        {
            JsonValueKind.Array => Value.EnumerateArray().SelectMany(entry => place.At(entry).Leaves()),
            JsonValueKind.Object => Value.EnumerateObject()
                .Where(member => !Aside.Contains(member.Name))
                .SelectMany(member => place.At(member.Value).Leaves()),
            _ => [place],
        };
    }

    /// <summary>The place of a value inside this one.</summary>
    public JsonPlace At(JsonElement value) => new(File, value, IsEvidence(value) ? value : Evidence);

    private static bool IsEvidence(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("confidence", out _) && value.TryGetProperty("sources", out _);
}
