using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes documents as a page of HTML that is well-formed XML too. It loads nothing and runs nothing.</summary>
internal static class DocumentHtml
{
    private const string Style =
        "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}"
        + "td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}td:first-child{text-align:right}"
        + "ul.tree{list-style:none;padding-left:1.5rem}footer{color:#555;margin-top:2rem}";

    public static string Render(ImmutableArray<DocumentPart> parts)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        text.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        text.Append("<meta name=\"viewport\" content=\"width=device-width\"/>\n");
        text.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Of(parts.OfType<DocumentPart.Title>().First().Text)}</title>\n<style>{Style}</style>\n</head>\n<body>\n");
        foreach (var part in parts)
        {
            text.Append(Written(part)).Append('\n');
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Written(DocumentPart part) => part switch
    {
        DocumentPart.Title title => $"<h1>{HtmlText.Of(title.Text)}</h1>",
        DocumentPart.Heading heading => $"<h2>{HtmlText.Of(heading.Text)}</h2>",
        DocumentPart.Paragraph paragraph => $"<p>{HtmlText.Of(paragraph.Text)}</p>",
        DocumentPart.Lines lines => Tree(lines.Items.AsSpan(), 0),
        DocumentPart.Table table => $"<table>\n<thead>{Row(table.Header, "th")}</thead>\n<tbody>\n{string.Concat(table.Rows.Select(row => Row(row, "td") + "\n"))}</tbody>\n</table>",
        DocumentPart.Sources sources => $"<ol>\n{string.Concat(sources.Items.Select(source => $"<li>{Of(source)}</li>\n"))}</ol>",
        DocumentPart.Footer footer => $"<footer>{HtmlText.Of(footer.Text)}</footer>",
        _ => "",
    };

    // What is deeper than a line, up to the next one that is not, stands inside it.
    private static string Tree(ReadOnlySpan<(int Depth, string Text)> lines, int depth)
    {
        var text = new StringBuilder("<ul class=\"tree\">\n");
        while (!lines.IsEmpty)
        {
            var inner = 1;
            while (inner < lines.Length && lines[inner].Depth > depth)
            {
                inner++;
            }

            text.Append("<li>").Append(HtmlText.Of(lines[0].Text));
            if (inner > 1)
            {
                text.Append('\n').Append(Tree(lines[1..inner], depth + 1));
            }

            text.Append("</li>\n");
            lines = lines[inner..];
        }

        return text.Append("</ul>").ToString();
    }

    private static string Row(ImmutableArray<string> cells, string name) => $"<tr>{string.Concat(cells.Select(cell => $"<{name}>{HtmlText.Of(cell)}</{name}>"))}</tr>";

    // Addresses are http ones: nothing else becomes a source.
    private static string Of(Source source) => source.Address is { } address
        ? $"<a href=\"{HtmlText.Of(address.AbsoluteUri)}\" rel=\"noreferrer\">{HtmlText.Of(Explanation.SourceLine(source))}</a>"
        : HtmlText.Of(Explanation.SourceLine(source));
}
