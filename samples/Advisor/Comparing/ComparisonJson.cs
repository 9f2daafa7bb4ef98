using System.Text.Json.Nodes;
using MedCoding.Advisor.Listing;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;

namespace MedCoding.Advisor.Comparing;

// Every credential has the same facts in the same order; one that is not known has no values.
internal static class ComparisonJson
{
    public static string Render(Comparison comparison)
    {
        var json = new JsonObject();
        SheetJson.AddOrigin(json, comparison.View);
        json["credentials"] = SheetJson.Array(comparison.Credentials.Index(), one => Credential(comparison, one.Item, one.Index));
        json["sources"] = SheetJson.Sources(comparison.Sources);
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    private static JsonObject Credential(Comparison comparison, CredentialRow row, int index)
    {
        var json = new JsonObject();
        row.AddTo(json);
        json["facts"] = SheetJson.Array(ComparedFacts.All, fact => new JsonObject
        {
            ["what"] = fact.Label,
            ["values"] = SheetJson.Array(comparison.Values(fact, index), Value),
        });
        return json;
    }

    private static JsonObject Value(SheetRow row)
    {
        var value = new JsonObject();
        SheetJson.AddValue(value, row);
        return value;
    }
}
