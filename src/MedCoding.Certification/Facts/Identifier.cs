using System.Diagnostics.CodeAnalysis;

namespace MedCoding.Certification.Facts;

/// <summary>The one pattern that every identifier shares: ASCII letters and digits with single hyphens between them, 1 to 60 characters.</summary>
internal static class Identifier
{
    private const int MaxLength = 60;

    public static bool IsWellFormed([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var afterHyphen = true;
        foreach (var c in text)
        {
            var hyphen = c == '-';
            if (hyphen ? afterHyphen : !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }

            afterHyphen = hyphen;
        }

        return !afterHyphen;
    }

    public static FormatException NotWellFormed(string text, string kind, string example) =>
        new($"'{Quoted.Short(text)}' is not shaped like {kind}: letters and digits with single hyphens between them, at most {MaxLength} ({example}).");
}
