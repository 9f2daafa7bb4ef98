using System.Text;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>Foreign text inside Markdown: it stays text, in the line it stands in.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<|#&~";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>A source, which can be opened where its address was kept.</summary>
    public static string Link(Source source)
    {
        var text = Of($"{source.Publisher}: {source.Title}");
        return source.Address is { } address
            ? $"[{text}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
            : $"{text} (address not kept)";
    }
}
