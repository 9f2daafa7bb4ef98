using System.Globalization;
using System.Text;
using MedCoding.Advisor.Output;

namespace MedCoding.Advisor.Comparing;

internal static class ComparisonMarkdown
{
    public static string Render(Comparison comparison)
    {
        var text = new StringBuilder();
        AddRow(text, ["what", .. comparison.Credentials.Select(credential => credential.Id)]);
        text.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(comparison.Credentials.Select(_ => "---|"))}\n");
        foreach (var fact in ComparedFacts.All)
        {
            AddRow(text, [fact.Label, .. comparison.Credentials.Select((_, index) => comparison.Cell(fact, index))]);
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n_{MarkdownText.Escaped(comparison.Origin)}_\n").ToString();
    }

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) => text.Append(
        CultureInfo.InvariantCulture,
        $"| {string.Join(" | ", cells.Select(cell => MarkdownText.Escaped(cell).Replace("\n", "<br>", StringComparison.Ordinal)))} |\n");
}
