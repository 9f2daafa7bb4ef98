using System.Text.Json.Nodes;

namespace MedCoding.Advisor.Teams;

// 2 x (CCS or CIC); a requirement alone asks for one person.
internal static class NeedText
{
    public static JsonObject Read(string text)
    {
        var trimmed = text.TrimStart();
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        var behind = trimmed[digits..].TrimStart();
        var hasNumber = digits > 0 && behind is ['x' or 'X', ' ' or '(', ..];
        return new JsonObject
        {
            ["requirement"] = (hasNumber ? behind[1..] : trimmed).Trim(),
            // A number that is too large is told by the library, as it was typed.
            ["people"] = hasNumber ? JsonNode.Parse(trimmed[..digits].TrimStart('0') is { Length: > 0 } number ? number : "0") : 1,
        };
    }
}
