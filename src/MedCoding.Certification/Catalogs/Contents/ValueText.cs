using System.Text;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Values as a person reads them.</summary>
internal static class ValueText
{
    private const string Dollars = "Usd";

    /// <summary>A value of a fact, its own or another one of the same kind, in words.</summary>
    public static string Of(CatalogFact fact, string json) => Of(json, IsMoney(fact));

    /// <summary>A value in words.</summary>
    /// <param name="json">The value as JSON.</param>
    /// <param name="isMoney">Whether a number is an amount of dollars.</param>
    public static string Of(string json, bool isMoney)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement, isMoney);
    }

    /// <summary>Whether numbers in the value of a fact, and in what others say instead, are amounts of dollars.</summary>
    public static bool IsMoney(CatalogFact fact) =>
        fact.Path.StartsWith("prices/", StringComparison.Ordinal) && !fact.Path.EndsWith("/note", StringComparison.Ordinal);

    private static string Of(JsonElement value, bool isMoney) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when isMoney && value.TryGetDecimal(out var dollars) && Money.TryFromDollars(dollars, out var money) => money.ToString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "not known",
        JsonValueKind.Array => string.Join(value.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Object) ? "; " : ", ", value.EnumerateArray().Select(one => Of(one, isMoney: false))),
        _ => string.Join(", ", value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null && !IsEmpty(member.Value)).Select(Member)),
    };

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    private static string Member(JsonProperty member)
    {
        var isMoney = member.Name.EndsWith(Dollars, StringComparison.Ordinal) || member.NameEquals("usd");
        var text = Of(member.Value, isMoney);
        return member.NameEquals("usd") || member.NameEquals("is") ? text : $"{Words(isMoney ? member.Name[..^Dollars.Length] : member.Name)} {text}";
    }

    /// <summary>The name of a member as people write it: freeNoticeDays as free notice days.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
