using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using Spectre.Console;

namespace MedCoding.Advisor.Finding;

// What a text found, the nearest first, and only the first of it.
internal sealed class MatchList
{
    private static readonly string[] Headings = ["kind", "id", "name", "found by", "standing"];

    private readonly ImmutableArray<MatchRow> _rows;
    private readonly string _text;
    private readonly int _found;
    private readonly CatalogView _view;

    public MatchList(string text, int top, CatalogView view)
    {
        var found = view.Catalog.Find(text);
        _text = text;
        _found = found.Length;
        _view = view;
        _rows = [.. found.Take(top).Select(match => MatchRow.Of(match, view))];
    }

    public bool IsEmpty => _rows.IsEmpty;

    private string Origin => $"{Words.Count(_found, "thing")} found{(_found > _rows.Length ? $", of which the first {Words.Number(_rows.Length)} are shown" : "")}, "
        + $"as of {Words.Day(_view.Date)}, {Words.Of(_view.Catalog)}.";

    public string ToTable(Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        if (!IsEmpty)
        {
            var table = new Table().Border(TableBorder.None);
            foreach (var heading in Headings)
            {
                var column = new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))).PadLeft(0).PadRight(2);
                // Names and former names are the long ones.
                table.AddColumn(heading is "name" or "found by" ? column : column.NoWrap());
            }

            foreach (var row in _rows)
            {
                table.AddRow(row.Cells().Select(cell => new Text(cell)));
            }

            page.Write(table);
            page.Blank();
        }

        page.Line(Origin);
        return page.ToString();
    }

    public string ToJson()
    {
        var json = new JsonObject { ["text"] = _text };
        SheetJson.AddOrigin(json, _view);
        json["found"] = _found;
        json["matches"] = SheetJson.Array(_rows, row => row.ToJson());
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder($"| {string.Join(" | ", Headings)} |\n|{string.Concat(Headings.Select(_ => "---|"))}\n");
        foreach (var row in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Cells().Select(MarkdownText.Escaped))} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n_{MarkdownText.Escaped(Origin)}_\n").ToString();
    }
}
