using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

internal static class SheetJson
{
    public static string Render(Sheet sheet, CatalogView view)
    {
        var json = new JsonObject
        {
            ["kind"] = sheet.Kind,
            ["id"] = sheet.Id,
            ["name"] = sheet.Name,
            ["catalog"] = new JsonObject { ["version"] = view.Catalog.Version, ["hash"] = view.Catalog.ContentHash },
            ["asOf"] = Words.Day(view.Date),
            ["sections"] = Array(sheet.Sections, section => new JsonObject { ["heading"] = section.Heading, ["facts"] = Array(section.Rows, Fact) }),
            ["sources"] = Array(sheet.Sources, Source),
        };
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    private static JsonObject Fact(SheetRow row)
    {
        var fact = new JsonObject { ["what"] = row.Label, ["value"] = row.Value };
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

        return fact;
    }

    private static JsonObject Source(Source source) => new()
    {
        ["id"] = source.Id.ToString(),
        ["publisher"] = source.Publisher,
        ["title"] = source.Title,
        ["kind"] = Words.Kebab(source.Kind),
        ["asOf"] = source.AsOf.ToString(),
        ["address"] = source.Address?.AbsoluteUri,
    };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> json) => new([.. items.Select(json)]);
}
