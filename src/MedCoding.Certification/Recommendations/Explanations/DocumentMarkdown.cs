using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes documents as Markdown. Always the same line ending: the bytes do not depend on the machine.</summary>
internal static class DocumentMarkdown
{
    private const int Indent = 2;

    public static string Render(ImmutableArray<DocumentPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            Write(text, part);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, DocumentPart part)
    {
        switch (part)
        {
            case DocumentPart.Title title:
                Line(text, $"# {MarkdownText.Of(title.Text)}");
                break;
            case DocumentPart.Heading heading:
                Line(text, $"## {MarkdownText.Of(heading.Text)}");
                break;
            case DocumentPart.Paragraph paragraph:
                Line(text, MarkdownText.Of(paragraph.Text));
                break;
            case DocumentPart.Lines lines:
                foreach (var (depth, line) in lines.Items)
                {
                    Line(text, $"{new string(' ', Indent * depth)}- {MarkdownText.Of(line)}");
                }

                break;
            case DocumentPart.Table table:
                Row(text, table.Header);
                Line(text, $"|--:|{string.Concat(table.Header.Skip(1).Select(_ => "---|"))}");
                foreach (var row in table.Rows)
                {
                    Row(text, row);
                }

                break;
            case DocumentPart.Sources sources:
                foreach (var (index, source) in sources.Items.Select((source, index) => (index, source)))
                {
                    Line(text, string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {MarkdownText.Of(Explanation.SourceLine(source))}"));
                }

                break;
            case DocumentPart.Footer footer:
                Line(text, $"_{MarkdownText.Of(footer.Text)}_");
                break;
        }
    }

    private static void Row(StringBuilder text, ImmutableArray<string> cells) => Line(text, $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
