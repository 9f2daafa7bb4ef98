using MedCoding.Advisor.Output;
using Spectre.Console;

namespace MedCoding.Advisor.Comparing;

// As many credentials side by side as have room to be read; the others in blocks below, with columns of the same width.
internal static class ComparisonPage
{
    private const int LabelWidth = 17;

    // The longest identifier of a setting with a comma: what is narrower breaks words.
    private const int NarrowestCell = 26;
    private const int Gap = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static string Render(Comparison comparison, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        var room = surroundings.Width - LabelWidth - Gap;
        var count = comparison.Credentials.Length;
        var blocks = ((count - 1) / Math.Clamp(room / (NarrowestCell + Gap), 1, count)) + 1;
        var inBlock = ((count - 1) / blocks) + 1;
        foreach (var block in Enumerable.Range(0, count).Chunk(inBlock))
        {
            Write(page, comparison, block, (room / inBlock) - Gap);
            page.Blank();
        }

        page.Line(comparison.Origin);
        page.Line(comparison.More);
        return page.ToString();
    }

    private static void Write(Page page, Comparison comparison, int[] block, int width)
    {
        var grid = Page.Columns([Column(LabelWidth), .. block.Select(_ => Column(width))]);
        grid.AddRow([new Text(""), .. block.Select(index => new Text(comparison.Credentials[index].Id, Bold))]);
        var wasTall = true;
        foreach (var fact in ComparedFacts.All)
        {
            string[] cells = [.. block.Select(index => comparison.Cell(fact, index))];
            // Where cells go over several lines, a blank one keeps the rows apart.
            var isTall = fact.Label.Length > LabelWidth || cells.Any(cell => cell.Length > width || cell.Contains('\n', StringComparison.Ordinal));
            if (isTall || wasTall)
            {
                grid.AddEmptyRow();
            }

            grid.AddRow([new Text(fact.Label, Bold), .. cells.Select(cell => new Text(cell))]);
            wasTall = isTall;
        }

        page.Write(grid);
    }

    private static GridColumn Column(int width) => new GridColumn().Width(width).PadLeft(0).PadRight(Gap);
}
