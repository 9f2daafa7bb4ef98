using System.Globalization;
using System.Text;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Foreign text inside HTML, also inside an attribute in double quotes: it stays text.</summary>
internal static class HtmlText
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                // Neither HTML nor XML has these, and a half of a pair was replaced while reading.
                _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || (rune.Value & 0xFFFE) == 0xFFFE => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
