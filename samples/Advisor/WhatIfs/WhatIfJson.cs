using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.WhatIfs;

// The numbers stand in the units of a profile: months, dollars, hours, weeks and the texts of education.
internal static class WhatIfJson
{
    private const decimal CentsInDollar = 100;

    public static string Render(RecommendationReport report)
    {
        var whatIf = report.WhatIf();
        var json = new JsonObject();
        SheetJson.AddOrigin(json, report.View);
        json["first"] = whatIf.Certainty.Leader?.ToString();
        json["missing"] = SheetJson.Array(whatIf.UnmetDemands, unmet => Missing(unmet, report));
        json["properties"] = SheetJson.Array(whatIf.Properties, leeway => Property(leeway, report));
        json["weights"] = SheetJson.Array(whatIf.Weights, Weight);
        json["draws"] = LeaderShare.AllDraws;
        json["shares"] = SheetJson.Array(whatIf.Shares, share => new JsonObject { ["credential"] = share.Credential.ToString(), ["draws"] = share.Draws });
        json["certainty"] = Certainty(whatIf.Certainty, report);
        return json.ToJsonString(JsonText.Indented) + "\n";
    }

    private static JsonObject Missing(UnmetDemand unmet, RecommendationReport report) => new()
    {
        ["credential"] = unmet.Credential.ToString(),
        ["demand"] = unmet.Demand.ToString(),
        ["outcome"] = Words.Kebab(unmet.Outcome),
        ["missing"] = unmet.Missing,
        ["byHolding"] = SheetJson.Array(unmet.ByHolding, id => JsonValue.Create(id.ToString())),
        ["eligibility"] = Words.Kebab(unmet.Whole),
        ["eligibilityThen"] = Words.Kebab(unmet.WholeThen),
        ["text"] = unmet.Describe(report.View.Catalog),
    };

    private static JsonObject Property(PropertyLeeway leeway, RecommendationReport report)
    {
        var json = new JsonObject
        {
            ["property"] = Words.Kebab(leeway.Property),
            ["area"] = leeway.Area?.ToString(),
            ["stated"] = leeway.Stated is { } stated ? Value(leeway.Property, stated) : null,
        };
        AddChange(json, "up", leeway.Up, value => Value(leeway.Property, value));
        AddChange(json, "down", leeway.Down, value => Value(leeway.Property, value));
        json["text"] = leeway.Describe(report.View.Catalog);
        return json;
    }

    private static JsonObject Weight(WeightLeeway leeway)
    {
        var json = new JsonObject { ["criterion"] = Words.Kebab(leeway.Criterion), ["weight"] = Hundredths(leeway.Weight) };
        AddChange(json, "up", leeway.Up, Hundredths);
        AddChange(json, "down", leeway.Down, Hundredths);
        json["text"] = leeway.Describe();
        return json;
    }

    private static JsonObject Certainty(FirstPlaceCertainty certainty, RecommendationReport report) => new()
    {
        ["unchanged"] = certainty.IsUnchanged,
        ["firstWithoutUnsure"] = certainty.LeaderWithoutUnsure?.ToString(),
        ["doubts"] = SheetJson.Array(certainty.Doubts, doubt => new JsonObject
        {
            ["kind"] = Words.Kebab(doubt.Kind),
            ["credential"] = doubt.Credential.ToString(),
            ["criteria"] = SheetJson.Array(doubt.Criteria, criterion => JsonValue.Create(Words.Kebab(criterion))),
            ["firstAtLeast"] = doubt.LeaderAtLeast?.ToString(),
            ["firstAtMost"] = doubt.LeaderAtMost?.ToString(),
            ["text"] = doubt.Describe(report.View.Catalog),
        }),
        ["openness"] = SheetJson.Array(certainty.Openness, doubt => new JsonObject
        {
            ["kind"] = Words.Kebab(doubt.Kind),
            ["credential"] = doubt.Credential.ToString(),
            ["notYet"] = doubt.IsNotYet,
            ["firstOtherwise"] = doubt.LeaderOtherwise.ToString(),
            ["text"] = doubt.Describe(),
        }),
        ["texts"] = SheetJson.Array(certainty.Describe(report.View.Catalog), text => JsonValue.Create(text)),
    };

    private static void AddChange(JsonObject json, string name, LeaderChange? change, Func<long, JsonValue> value)
    {
        if (change is { } known)
        {
            json[name] = new JsonObject { ["value"] = value(known.Value), ["first"] = known.Leader.ToString() };
        }
    }

    private static JsonValue Value(ProfileProperty property, long value) => property switch
    {
        ProfileProperty.Budget => JsonValue.Create(value / CentsInDollar),
        ProfileProperty.Education or ProfileProperty.HimDegree => JsonValue.Create(Words.Kebab((EducationLevel)value)),
        _ => JsonValue.Create(value),
    };

    private static JsonValue Hundredths(long weight) => JsonValue.Create((decimal)weight / CriterionWeights.Usual);
}
