using System.Globalization;
using System.Text.Json.Nodes;

namespace MedCoding.Advisor.Profiles;

// cdi@hospital-outpatient=2
internal static class ExperienceText
{
    public static JsonObject? Read(string text)
    {
        if (text.Split('=') is not [var what, { Length: > 0 } years] || what.Split('@') is not ([{ Length: > 0 }] or [{ Length: > 0 }, { Length: > 0 }]))
        {
            return null;
        }

        var parts = what.Split('@');
        var experience = new JsonObject { ["kind"] = parts[0] };
        if (parts.Length > 1)
        {
            experience["setting"] = parts[1];
        }

        experience["years"] = NumberOrText(years);
        return experience;
    }

    // What is no number goes on as text: the library then says what stands there and what is expected.
    public static JsonNode NumberOrText(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
}
