using System.Globalization;
using System.Text;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Sheets;

internal static class SheetMarkdown
{
    public static string Render(Sheet sheet)
    {
        var text = new StringBuilder($"# {MarkdownText.Escaped(sheet.Title)}\n");
        foreach (var section in sheet.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escaped(section.Heading)}\n\n| what | value | how sure, how old |\n|---|---|---|\n");
            foreach (var row in section.Rows)
            {
                string[] value = [row.Value, .. SheetText.Remarks(row, sheet)];
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {MarkdownText.Escaped(row.Label)} | {string.Join("<br>", value.Select(MarkdownText.Escaped))} | {MarkdownText.Escaped(SheetText.Certainty(row, sheet))} |\n");
            }
        }

        text.Append("\n## Sources\n\n");
        foreach (var (index, source) in sheet.Sources.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{index + 1}. {MarkdownText.Escaped(Explanation.SourceLine(source))}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n_{MarkdownText.Escaped(sheet.Origin)}_\n").ToString();
    }
}
