using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using Spectre.Console;

namespace MedCoding.Advisor.Listing;

internal sealed class CredentialList(ImmutableArray<CredentialRow> rows, CatalogView view)
{
    private static readonly string[] Headings = ["credential", "name", "body", "level", "status", "recommended"];

    private string Origin => $"{Words.Count(rows.Length, "credential")} as of {Words.Day(view.Date)}, {view.Catalog.Name} {view.Catalog.Version}.";

    public string ToTable(Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        if (!rows.IsEmpty)
        {
            var table = new Table().Border(TableBorder.None);
            foreach (var heading in Headings)
            {
                var column = new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))).PadLeft(0).PadRight(2);
                table.AddColumn(heading == "name" ? column : column.NoWrap());
            }

            foreach (var row in rows)
            {
                table.AddRow(Cells(row).Select(cell => new Text(cell)));
            }

            page.Write(table);
            page.Blank();
        }

        page.Line(Origin);
        return page.ToString();
    }

    public string ToJson() => new JsonObject
    {
        ["catalog"] = new JsonObject { ["version"] = view.Catalog.Version, ["hash"] = view.Catalog.ContentHash },
        ["asOf"] = Words.Day(view.Date),
        ["credentials"] = new JsonArray([.. rows.Select(row => row.ToJson())]),
    }.ToJsonString(JsonText.Indented) + "\n";

    public string ToJsonLines() => string.Concat(rows.Select(row => row.ToJson().ToJsonString(JsonText.Line) + "\n"));

    public string ToMarkdown()
    {
        var text = new StringBuilder($"| {string.Join(" | ", Headings)} |\n|{string.Concat(Headings.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Cells(row).Select(MarkdownText.Escaped))} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n_{MarkdownText.Escaped(Origin)}_\n").ToString();
    }

    private static string[] Cells(CredentialRow row) => [row.Id, row.Name, row.Body, row.Level, row.Status, Words.Of(row.Recommendable)];
}
