using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using Spectre.Console;

namespace MedCoding.Advisor.Upkeep;

// What to look up again, of some bodies only when some are named.
internal sealed class LookUpList
{
    private const int Indent = 2;
    private const string NoBody = "Of no issuing body";
    private const string NoAddress = "address not kept";

    private readonly CatalogView _view;
    private readonly CalendarPeriod _olderThan;
    private readonly ImmutableArray<UpkeepBody> _bodies;
    private readonly int _facts;

    public LookUpList(CatalogView view, CalendarPeriod olderThan, ImmutableArray<IssuingBody> bodies)
    {
        _view = view;
        _olderThan = olderThan;
        _bodies = [.. CatalogUpkeep.Of(view, olderThan).Bodies.Where(one => bodies.IsEmpty || (one.Body is not null && bodies.Contains(one.Body)))];
        _facts = _bodies.Sum(body => body.Pages.Sum(page => page.Facts.Length));
    }

    private string Summary => (_facts == 0 ? "Nothing to look up again" : $"{Words.Count(_facts, "fact")} to look up again")
        + $": last seen more than {Words.Of(_olderThan)} before {Words.Day(_view.Date)}, or undated. {Words.Of(_view.Catalog)}.";

    public string ToTable(Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        foreach (var body in _bodies)
        {
            page.Heading(NameOf(body));
            foreach (var source in body.Pages)
            {
                page.Line($"{source.Source}", Indent);
                page.Unwrapped(source.Source.Address?.AbsoluteUri ?? NoAddress, Indent);
                var grid = Page.Columns(new GridColumn().NoWrap().PadLeft(0).PadRight(Indent), new GridColumn().PadLeft(0).PadRight(0));
                foreach (var fact in source.Facts)
                {
                    grid.AddRow(new Text(SeenText(fact)), new Text($"{fact.Path}: {fact.ValueText}"));
                }

                page.Write(grid, Indent * 2);
            }
        }

        if (_facts > 0)
        {
            page.Blank();
        }

        page.Line(Summary);
        return page.ToString();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        foreach (var body in _bodies)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {MarkdownText.Escaped(NameOf(body))}\n\n");
            foreach (var page in body.Pages)
            {
                var address = page.Source.Address is { } known ? $"<{known.AbsoluteUri}>" : $"({NoAddress})";
                text.Append(CultureInfo.InvariantCulture, $"### {OneLine($"{page.Source}")} {address}\n\n");
                foreach (var fact in page.Facts)
                {
                    text.Append(CultureInfo.InvariantCulture, $"- [ ] {OneLine(fact.Path)}: {OneLine(fact.ValueText)} ({SeenText(fact)})\n");
                }

                text.Append('\n');
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"_{MarkdownText.Escaped(Summary)}_\n").ToString();
    }

    public string ToJson()
    {
        var json = new JsonObject();
        SheetJson.AddOrigin(json, _view);
        json["olderThan"] = _olderThan.ToString();
        json["count"] = _facts;
        json["bodies"] = SheetJson.Array(_bodies, body => new JsonObject
        {
            ["issuingBody"] = body.Body?.Id.ToString(),
            ["pages"] = SheetJson.Array(body.Pages, page => new JsonObject
            {
                ["source"] = page.Source.Id.ToString(),
                ["facts"] = SheetJson.Array(page.Facts, Fact),
            }),
        });
        json["sources"] = SheetJson.Sources(_bodies.SelectMany(body => body.Pages).Select(page => page.Source).DistinctBy(source => source.Id));
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    private static JsonObject Fact(CatalogFact fact) => new()
    {
        ["path"] = fact.Path,
        ["value"] = fact.ValueText,
        ["asOf"] = fact.Evidence!.AsOf.ToString(),
        ["confidence"] = Words.Of(fact.Evidence.Confidence),
        ["file"] = fact.File,
        ["jsonPath"] = fact.JsonPath,
    };

    private static string NameOf(UpkeepBody body) => body.Body?.Id.ToString() ?? NoBody;

    private static string SeenText(CatalogFact fact)
    {
        var seen = fact.Evidence!.AsOf;
        return $"{(seen.Precision == ObservationPrecision.Undated ? "" : "seen ")}{seen}, {Words.Of(fact.Evidence.Confidence)}";
    }

    private static string OneLine(string text) => MarkdownText.Escaped(text.ReplaceLineEndings(" "));
}
