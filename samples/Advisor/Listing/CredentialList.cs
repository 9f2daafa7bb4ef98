using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using Spectre.Console;

namespace MedCoding.Advisor.Listing;

internal sealed class CredentialList(CredentialQuery query, CatalogView view)
{
    private readonly ImmutableArray<ListedCredential> _rows = query.Over(view);

    private string Origin => $"{Words.Count(_rows.Length, "credential")} as of {Words.Day(view.Date)}, {Words.Of(view.Catalog)}.";

    private string[] Headings =>
    [
        "credential", "name", "body", "level", "status", "ranked",
        .. query.Settings.IsEmpty ? Array.Empty<string>() : ["setting"],
        .. query.Roles.IsEmpty ? Array.Empty<string>() : ["role"],
        .. view.Catalog.Overlays.IsEmpty ? Array.Empty<string>() : ["from"],
    ];

    public string ToTable(Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        if (!_rows.IsEmpty)
        {
            var table = new Table().Border(TableBorder.None);
            foreach (var heading in Headings)
            {
                var column = new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))).PadLeft(0).PadRight(2);
                // Names and fits are the long ones.
                table.AddColumn(heading is "name" or "setting" or "role" ? column : column.NoWrap());
            }

            foreach (var row in _rows)
            {
                table.AddRow(Cells(row).Select(cell => new Text(cell)));
            }

            page.Write(table);
            page.Blank();
        }

        page.Line(Origin);
        return page.ToString();
    }

    public string ToJson()
    {
        var json = new JsonObject();
        SheetJson.AddOrigin(json, view);
        json["credentials"] = SheetJson.Array(_rows, row => row.ToJson());
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    public string ToJsonLines() => string.Concat(_rows.Select(row => row.ToJson().ToJsonString(JsonText.Line) + "\n"));

    public string ToMarkdown()
    {
        var text = new StringBuilder($"| {string.Join(" | ", Headings)} |\n|{string.Concat(Headings.Select(_ => "---|"))}\n");
        foreach (var row in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Cells(row).Select(MarkdownText.Escaped))} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n_{MarkdownText.Escaped(Origin)}_\n").ToString();
    }

    private string[] Cells(ListedCredential listed) =>
    [
        listed.Row.Id, listed.Row.Name, listed.Row.IssuingBody, listed.Row.Level, listed.Row.Status, Words.Of(listed.Row.Recommendable),
        .. query.Settings.IsEmpty ? Array.Empty<string>() : [Fits(listed.Settings, query.Settings.Length)],
        .. query.Roles.IsEmpty ? Array.Empty<string>() : [Fits(listed.Roles, query.Roles.Length)],
        .. view.Catalog.Overlays.IsEmpty ? Array.Empty<string>() : [listed.Row.Origin ?? "the catalog"],
    ];

    // Where only one thing was asked for, it need not be said of what.
    private static string Fits(ImmutableArray<FoundFit> fits, int asked) =>
        string.Join(", ", fits.Select(fit => asked == 1 ? $"{fit}" : $"{fit.Asked}: {fit}"));
}
