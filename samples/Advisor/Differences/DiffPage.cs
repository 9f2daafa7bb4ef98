using System.Globalization;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using Spectre.Console;

namespace MedCoding.Advisor.Differences;

// A table where there is room for six columns, otherwise a paragraph for each change.
internal static class DiffPage
{
    private const int Indent = 3;
    private const int Gap = 2;
    private const int NarrowestTable = 72;
    private const int ItemWidth = 12;
    private const int KindWidth = 9;
    private const int SourceWidth = 14;
    private const int Values = 3;

    private static readonly string[] Headings = ["item", "what", "kind", "old", "new", "source"];
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static string Render(CatalogDiff diff, Surroundings surroundings)
    {
        var cited = new CitedSources(diff);
        DiffRow[][] items = [.. diff.Changes.GroupBy(change => change.Item, StringComparer.Ordinal).OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => Rows([.. item], cited))];
        using var page = new Page(surroundings);
        page.Line($"From {Side(diff.From)}");
        page.Line($"to {Side(diff.To)}:");
        page.Line(diff.ToString());
        if (surroundings.Width >= NarrowestTable)
        {
            Table(page, items, surroundings.Width);
        }
        else
        {
            Paragraphs(page, items);
        }

        if (!cited.Lines.IsEmpty)
        {
            page.Heading("Sources");
            foreach (var (index, line) in cited.Lines.Index())
            {
                page.Unwrapped(string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] {line}"), Indent);
            }
        }

        return page.ToString();
    }

    private static string Side(CatalogView view) => $"{Words.Day(view.Date)}, {Words.Of(view.Catalog)}";

    private static DiffRow[] Rows(CatalogChange[] changes, CitedSources cited) =>
        changes[0].IsOfWholeItem ? [DiffRow.OfWhole(changes, cited)] : [.. changes.Select(change => DiffRow.Of(change, cited))];

    private static void Table(Page page, DiffRow[][] items, int width)
    {
        var room = (width - ItemWidth - KindWidth - SourceWidth - ((Headings.Length - 1) * Gap)) / Values;
        var grid = Page.Columns([.. new[] { ItemWidth, room, KindWidth, room, room }.Select(one => new GridColumn().Width(one).PadLeft(0).PadRight(Gap)), new GridColumn().Width(SourceWidth).PadLeft(0).PadRight(0)]);
        if (items.Length > 0)
        {
            page.Blank();
            grid.AddRow([.. Headings.Select(heading => new Text(heading, Bold))]);
        }

        foreach (var rows in items)
        {
            grid.AddEmptyRow();
            foreach (var row in rows)
            {
                grid.AddRow([.. new[] { row.Item, row.What, row.Kind, row.Old, row.New, row.Source }.Select(cell => new Text(cell))]);
            }
        }

        if (items.Length > 0)
        {
            page.Write(grid);
        }
    }

    private static void Paragraphs(Page page, DiffRow[][] items)
    {
        foreach (var row in items.SelectMany(rows => rows))
        {
            page.Heading($"{row.Item}: {row.What}");
            page.Line($"{row.Kind}: {string.Join(" → ", new[] { row.Old, row.New }.Where(value => value.Length > 0))}", Indent);
            page.Line(row.Source, Indent);
        }
    }
}
