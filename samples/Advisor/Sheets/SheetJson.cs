using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

internal static class SheetJson
{
    public static string Render(Sheet sheet, CatalogView view)
    {
        var json = new JsonObject { ["kind"] = sheet.Kind, ["id"] = sheet.Id, ["name"] = sheet.Name };
        sheet.Row?.AddTo(json);
        AddOrigin(json, view);
        json["sections"] = Array(sheet.Sections, section => new JsonObject { ["heading"] = section.Heading, ["facts"] = Array(section.Rows, Fact) });
        json["sources"] = Sources(sheet.Sources);
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    public static void AddOrigin(JsonObject json, CatalogView view)
    {
        var catalog = new JsonObject { ["version"] = view.Catalog.Version, ["hash"] = view.Catalog.ContentHash };
        if (!view.Catalog.Overlays.IsEmpty)
        {
            catalog["overlays"] = Array(view.Catalog.Overlays, overlay => JsonValue.Create(overlay));
        }

        json["catalog"] = catalog;
        json["asOf"] = Words.Day(view.Date);
    }

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> json) => new([.. items.Select(json)]);

    public static JsonArray Sources(IEnumerable<Source> sources) => Array(sources, source =>
    {
        var json = new JsonObject
        {
            ["id"] = source.Id.ToString(),
            ["publisher"] = source.Publisher,
            ["title"] = source.Title,
            ["kind"] = Words.Kebab(source.Kind),
            ["asOf"] = source.AsOf.ToString(),
            ["address"] = source.Address?.AbsoluteUri,
        };
        if (source.Origin is { } origin)
        {
            json["origin"] = origin;
        }

        return json;
    });

    // What is known of one value, without the value's own label.
    public static void AddValue(JsonObject fact, SheetRow row)
    {
        fact["value"] = row.Value;
        if (row.Standing is not null)
        {
            fact["standing"] = row.Standing;
        }

        if (row.Evidence is { } evidence)
        {
            fact["asOf"] = evidence.AsOf.ToString();
            fact["confidence"] = Words.Of(evidence.Confidence);
            fact["sources"] = Array(evidence.Sources, source => JsonValue.Create(source.ToString()));
            if (evidence.Note is { } note)
            {
                fact["note"] = note;
            }

            if (evidence.Origin is { } origin)
            {
                fact["origin"] = origin;
            }
        }

        if (!row.Conflicts.IsEmpty)
        {
            fact["conflicts"] = Array(row.Conflicts, conflict => new JsonObject
            {
                ["value"] = conflict.Value,
                ["asOf"] = conflict.AsOf.ToString(),
                ["source"] = conflict.Source.ToString(),
                ["why"] = conflict.Why,
            });
        }
    }

    private static JsonObject Fact(SheetRow row)
    {
        var fact = new JsonObject { ["what"] = row.Label };
        AddValue(fact, row);
        return fact;
    }
}
