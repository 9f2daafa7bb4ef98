using System.Globalization;
using System.Text;

namespace MedCoding.Certification.Facts;

/// <summary>Foreign text inside a message: at most 40 characters of it, and nothing that could break the line it stands in.</summary>
internal static class Quoted
{
    private const int MaxLength = 40;

    public static string Short(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var builder = new StringBuilder(MaxLength + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (builder.Length + rune.Utf16SequenceLength > MaxLength)
            {
                return builder.Append('…').ToString();
            }

            var category = Rune.GetUnicodeCategory(rune);
            var breaksLine = category is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            builder.Append(breaksLine ? "\uFFFD" : rune.ToString());
        }

        return builder.ToString();
    }
}
