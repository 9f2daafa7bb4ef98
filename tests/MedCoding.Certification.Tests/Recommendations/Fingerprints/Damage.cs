namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>What hands, editors and half-finished transfers do to a text.</summary>
internal static class Damage
{
    private static readonly char[] Signs = [.. "{}[]()\",:;=@.-\n 0x9\\é\u0001"];

    private static readonly string[] Words =
        ["none", "null", "true", "-1", "1e3", "2027-13-40", "A1-C9", "codng", "experience", "within 3 months of hire", "\"name\"", "[]", "99999999999", "\"\"", " and ", "2 of (", "0.05"];

    /// <summary>The text with one to three places damaged.</summary>
    public static string Of(string text, Dice dice)
    {
        for (var times = 1 + dice.Below(3); times > 0; times--)
        {
            var at = dice.Below(text.Length + 1);
            var end = Math.Min(text.Length, at + 1);
            text = dice.Below(6) switch
            {
                0 => text[..at] + text[end..],
                1 => text[..at] + dice.Of(Signs) + text[at..],
                2 => text[..at] + dice.Of(Signs) + text[end..],
                3 => text[..at] + dice.Of(Words) + text[at..],
                4 => WithWord(text, at, dice.Of(Words)),
                _ => dice.OneIn(8) ? text[..at] : text[..at] + text[at..Math.Min(text.Length, at + 12)] + text[at..],
            };
        }

        return text;
    }

    // In place of the word or number that stands there.
    private static string WithWord(string text, int at, string word)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return text[..start] + word + text[end..];
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '"';
}
