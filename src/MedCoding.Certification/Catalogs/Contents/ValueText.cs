using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Values as a person reads them.</summary>
internal static class ValueText
{
    private const string Dollars = "Usd";

    public static string Of(CatalogFact fact) =>
        Of(fact.Value, fact.Path.StartsWith("prices/", StringComparison.Ordinal) && !fact.Path.EndsWith("/note", StringComparison.Ordinal));

    /// <summary>A value in words.</summary>
    /// <param name="json">The value as JSON.</param>
    /// <param name="isMoney">Whether a number is an amount of dollars.</param>
    public static string Of(string json, bool isMoney)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement, isMoney);
    }

    private static string Of(JsonElement value, bool isMoney) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when isMoney && value.TryGetDecimal(out var dollars) && Money.TryFromDollars(dollars, out var money) => money.ToString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "not known",
        JsonValueKind.Array => string.Join(value.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Object) ? "; " : ", ", value.EnumerateArray().Select(one => Of(one, isMoney: false))),
        _ => string.Join(", ", value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).Select(Member)),
    };

    private static string Member(JsonProperty member)
    {
        var isMoney = member.Name.EndsWith(Dollars, StringComparison.Ordinal) || member.NameEquals("usd");
        var text = Of(member.Value, isMoney);
        return member.NameEquals("usd") || member.NameEquals("is") ? text
            : isMoney ? string.Create(CultureInfo.InvariantCulture, $"{member.Name[..^Dollars.Length]} {text}")
            : $"{member.Name} {text}";
    }
}
