using MedCoding.Advisor.Output;
using MedCoding.Certification.Recommendations;
using Spectre.Console;

namespace MedCoding.Advisor.Sheets;

internal static class SheetPage
{
    private const int Indent = 2;
    private const int LabelWidth = 19;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static string Render(Sheet sheet, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        page.Title(sheet.Title);
        foreach (var section in sheet.Sections)
        {
            page.Heading(section.Heading);
            page.Write(Rows(section, sheet, page), Indent);
        }

        page.Sources(sheet.Sources, Indent);
        page.Blank();
        page.Line(sheet.Origin);
        return page.ToString();
    }

    private static Grid Rows(SheetSection section, Sheet sheet, Page page)
    {
        var grid = Page.Columns(new GridColumn().Width(LabelWidth).PadRight(2), new GridColumn().PadRight(2), new GridColumn().Width(page.CertaintyWidth).PadRight(0));
        // As wide as the page, so that the last column stands at the same place in every section.
        grid.Expand = true;
        SheetRow? previous = null;
        foreach (var row in section.Rows)
        {
            // What goes on from row to row is said once.
            var goesOn = row.Label == previous?.Label;
            grid.AddRow(new Text(goesOn ? "" : row.Label), new Text(row.Value), new Text(SheetText.Certainty(row, sheet), Dim));
            foreach (var remark in SheetText.Remarks(row, sheet).Where(remark => !goesOn || !SheetText.Remarks(previous!, sheet).Contains(remark)))
            {
                grid.AddRow(new Text(""), new Text(remark, Dim), new Text(""));
            }

            previous = row;
        }

        return grid;
    }
}
