using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes one recommendation as JSON: its standing, its findings, what it costs and what it takes to keep it.</summary>
internal static class RecommendationJson
{
    /// <summary>One recommendation; with its report's origin when it has to stand alone in a line.</summary>
    public static void Write(Utf8JsonWriter writer, ExplainedRecommendation explained, RecommendationReport? standsAloneFrom)
    {
        var one = explained.Recommendation;
        writer.WriteStartObject();
        writer.WriteNumber("rank", one.Rank);
        writer.WriteString("credential", one.Credential.Id.ToString());
        writer.WriteString("name", one.Credential.Name);
        writer.WriteString("issuingBody", one.Credential.IssuingBody.ToString());
        writer.WriteNumber("score", one.Score);
        writer.WriteString("standing", ReportJson.OpennessText(one.Openness));
        writer.WriteString("standingText", explained.Openness);
        PartJson.WriteTexts(writer, "dependsOn", [.. one.DependsOn.Select(demand => demand.ToString())]);
        PartJson.WriteTexts(writer, "missing", [.. one.Missing.Select(step => step.Demand.ToString())]);
        PartJson.WriteTexts(writer, "marks", [.. one.Marks.Select(mark => mark.Designation.Id.ToString())]);
        PartJson.WriteTexts(writer, "beforeYouDecide", explained.Missing);
        WriteFindings(writer, one, explained.Why);
        WriteCosts(writer, one.Cost, one.Upkeep);
        writer.WriteString("certainty", explained.Certainty);
        if (standsAloneFrom is not null)
        {
            PartJson.WriteOrigin(writer, standsAloneFrom.View);
        }

        writer.WriteEndObject();
    }

    public static void WriteFindings(Utf8JsonWriter writer, Recommendation one, ImmutableArray<ExplainedFinding> words)
    {
        writer.WriteStartArray("findings");
        foreach (var (finding, why) in one.Findings.Zip(words))
        {
            WriteFinding(writer, finding, why.Text);
        }

        writer.WriteEndArray();
    }

    public static void WriteFinding(Utf8JsonWriter writer, Finding finding, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", ReportJson.Camel(finding.Criterion.ToString()));
        writer.WriteString("verdict", ReportJson.Camel(finding.Verdict.ToString()));
        writer.WriteNumber("points", finding.Points);
        if (finding.Weight != CriterionWeights.Usual)
        {
            writer.WriteNumber("scalePoints", finding.ScalePoints);
            writer.WriteNumber("weight", WeightText.Decimal(finding.Weight));
        }

        writer.WriteString("text", text);
        PartJson.WriteFacts(writer, finding.Facts);
        writer.WriteEndObject();
    }

    public static void WriteCosts(Utf8JsonWriter writer, CostEstimate cost, Upkeep upkeep)
    {
        writer.WritePropertyName("cost");
        WriteCost(writer, cost);
        writer.WriteStartObject("upkeep");
        writer.WriteNumber("years", Upkeep.Years);
        WriteRenewal(writer, upkeep.Renewal);
        writer.WritePropertyName("cost");
        WriteCost(writer, upkeep.Cost);
        writer.WriteEndObject();
    }

    public static void WriteCost(Utf8JsonWriter writer, CostEstimate cost)
    {
        writer.WriteStartObject();
        if (cost.Total is { } total)
        {
            writer.WriteNumber("totalUsd", total.Dollars);
        }
        else
        {
            writer.WriteNull("totalUsd");
        }

        writer.WriteStartArray("items");
        foreach (var item in cost.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("name", item.Name);
            writer.WriteNumber("usd", item.Amount.Dollars);
            PartJson.WriteEvidence(writer, item.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        PartJson.WriteTexts(writer, "notIncluded", cost.NotIncluded);
        writer.WriteEndObject();
    }

    private static void WriteRenewal(Utf8JsonWriter writer, Fact<RenewalPolicy>? renewal)
    {
        if (renewal is null)
        {
            writer.WriteNull("renewal");
            return;
        }

        writer.WriteStartObject("renewal");
        writer.WriteString("cycle", renewal.Value.Cycle.ToString());
        writer.WriteString("by", RenewalText.Kebab(renewal.Value.Method));
        PartJson.WriteNumber(writer, "ceus", renewal.Value.Ceus);
        PartJson.WriteNumber(writer, "specificCeus", renewal.Value.SpecificCeus);
        writer.WriteStartArray("parts");
        foreach (var part in renewal.Value.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", part.Kind);
            writer.WriteNumber("ceus", part.Ceus);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        PartJson.WriteEvidence(writer, renewal.Evidence);
        writer.WriteEndObject();
    }
}
