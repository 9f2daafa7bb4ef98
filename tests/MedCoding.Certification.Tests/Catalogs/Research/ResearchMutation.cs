using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Facts of the research in which one part has become a number that no page states.</summary>
internal static class ResearchMutation
{
    private const string Number = "987654321";

    /// <summary>Whether a value is, or holds, the number.</summary>
    public static bool IsIn(JsonElement value) => value.GetRawText().Contains(Number, StringComparison.Ordinal);

    /// <summary>One fact for each part of the value.</summary>
    public static IEnumerable<ResearchFact> Of(ResearchFact fact) =>
        Of(fact.Value).Select(value => fact with { Value = JsonDocument.Parse(value).RootElement });

    private static IEnumerable<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany((changed, index) => Of(changed)
            .Select(part => $"[{string.Join(',', value.EnumerateArray().Select((entry, other) => other == index ? part : entry.GetRawText()))}]")),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(changed => Of(changed.Value)
            .Select(part => $"{{{string.Join(',', value.EnumerateObject().Select(member => Member(member, member.Name == changed.Name ? part : null)))}}}")),
        JsonValueKind.String => [$"\"{Number}\""],
        _ => [Number],
    };

    private static string Member(JsonProperty member, string? changed) => $"{JsonSerializer.Serialize(member.Name)}:{changed ?? member.Value.GetRawText()}";
}
