using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes a report as JSON: the data, and beside each finding its sentence. Members always stand in the same order.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, RecommendationReport report)
    {
        var explanation = report.Explain();
        writer.WriteStartObject();
        WriteOrigin(writer, report.View);
        writer.WritePropertyName("profile");
        report.Profile.WriteTo(writer);
        WriteWeights(writer, report.Options.Weights);
        writer.WriteString("answer", explanation.Answer);
        writer.WriteStartArray("recommendations");
        foreach (var one in explanation.Recommendations)
        {
            WriteRecommendation(writer, one, null);
        }

        writer.WriteEndArray();
        WriteSetAsides(writer, "held", report.Held);
        WriteSetAsides(writer, "supersededByHeld", report.SupersededByHeld);
        WriteSetAsides(writer, "retired", report.Retired);
        WriteSetAsides(writer, "outside", report.Outside);
        WriteSetAsides(writer, "unsuitable", report.Unsuitable);
        WriteSetAsides(writer, "unjudged", report.Unjudged);
        WriteAnswers(writer, "uncovered", report.Uncovered);
        WriteAnswers(writer, "unknownToCatalog", report.UnknownToCatalog);
        WriteTexts(writer, "notes", explanation.Notes);
        writer.WriteStartArray("sources");
        foreach (var source in explanation.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("id", source.Id.ToString());
            writer.WriteString("publisher", source.Publisher);
            writer.WriteString("title", source.Title);
            writer.WriteString("address", source.Address?.AbsoluteUri);
            writer.WriteString("asOf", source.AsOf.ToString());
            WriteOverlay(writer, source.Origin);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One recommendation; with its report's origin when it has to stand alone in a line.</summary>
    public static void WriteRecommendation(Utf8JsonWriter writer, ExplainedRecommendation explained, RecommendationReport? standsAloneFrom)
    {
        var one = explained.Recommendation;
        writer.WriteStartObject();
        writer.WriteNumber("rank", one.Rank);
        writer.WriteString("credential", one.Credential.Id.ToString());
        writer.WriteString("name", one.Credential.Name);
        writer.WriteString("issuingBody", one.Credential.IssuingBody.ToString());
        writer.WriteNumber("score", one.Score);
        writer.WriteString("standing", OpennessText(one.Openness));
        writer.WriteString("standingText", explained.Openness);
        WriteTexts(writer, "dependsOn", [.. one.DependsOn.Select(demand => demand.ToString())]);
        WriteTexts(writer, "missing", [.. one.Missing.Select(step => step.Demand.ToString())]);
        WriteTexts(writer, "marks", [.. one.Marks.Select(mark => mark.Designation.Id.ToString())]);
        WriteTexts(writer, "beforeYouDecide", explained.Missing);
        writer.WriteStartArray("findings");
        foreach (var (finding, why) in one.Findings.Zip(explained.Why))
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", Camel(finding.Criterion.ToString()));
            writer.WriteString("verdict", Camel(finding.Verdict.ToString()));
            writer.WriteNumber("points", finding.Points);
            if (finding.Weight != CriterionWeights.Usual)
            {
                writer.WriteNumber("scalePoints", finding.ScalePoints);
                writer.WriteNumber("weight", WeightText.Decimal(finding.Weight));
            }

            writer.WriteString("text", why.Text);
            writer.WriteStartArray("facts");
            foreach (var fact in finding.Facts)
            {
                WriteFact(writer, fact);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("cost");
        WriteCost(writer, one.Cost);
        writer.WriteStartObject("upkeep");
        writer.WriteNumber("years", Upkeep.Years);
        WriteRenewal(writer, one.Upkeep.Renewal);
        writer.WritePropertyName("cost");
        WriteCost(writer, one.Upkeep.Cost);
        writer.WriteEndObject();
        writer.WriteString("certainty", explained.Certainty);
        if (standsAloneFrom is not null)
        {
            WriteOrigin(writer, standsAloneFrom.View);
        }

        writer.WriteEndObject();
    }

    public static void WriteOrigin(Utf8JsonWriter writer, CatalogView view)
    {
        writer.WriteStartObject("catalog");
        writer.WriteString("version", view.Catalog.Version);
        writer.WriteString("hash", view.Catalog.ContentHash);
        if (!view.Catalog.Overlays.IsEmpty)
        {
            WriteTexts(writer, "overlays", view.Catalog.Overlays);
        }

        writer.WriteEndObject();
        writer.WriteString("asOf", DayText.Of(view.Date));
    }

    private static void WriteWeights(Utf8JsonWriter writer, CriterionWeights weights)
    {
        if (weights.Stated.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("weights");
        foreach (var criterion in weights.Stated)
        {
            writer.WriteNumber(WeightText.Of(criterion), WeightText.Decimal(weights.Get(criterion) ?? CriterionWeights.Usual));
        }

        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, FactRead fact)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Camel(fact.Kind.ToString()));
        writer.WriteNumber("number", fact.Number);
        if (fact.Subject is not null)
        {
            writer.WriteString("subject", fact.Subject);
        }

        WriteEvidence(writer, fact.Evidence);
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
            WriteEvidence(writer, item.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "notIncluded", cost.NotIncluded);
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
        WriteNumber(writer, "ceus", renewal.Value.Ceus);
        WriteNumber(writer, "specificCeus", renewal.Value.SpecificCeus);
        writer.WriteStartArray("parts");
        foreach (var part in renewal.Value.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", part.Kind);
            writer.WriteNumber("ceus", part.Ceus);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteEvidence(writer, renewal.Evidence);
        writer.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence? evidence)
    {
        if (evidence is not null)
        {
            writer.WriteString("asOf", evidence.AsOf.ToString());
            writer.WriteString("confidence", ConfidenceText.Of(evidence.Confidence));
            WriteTexts(writer, "sources", [.. evidence.Sources.Select(source => source.ToString())]);
            WriteOverlay(writer, evidence.Origin);
        }
    }

    // What the catalog itself says has no origin to be told.
    private static void WriteOverlay(Utf8JsonWriter writer, string? origin)
    {
        if (origin is not null)
        {
            writer.WriteString("origin", origin);
        }
    }

    private static void WriteSetAsides(Utf8JsonWriter writer, string name, ImmutableArray<SetAside> asides)
    {
        writer.WriteStartArray(name);
        foreach (var one in asides)
        {
            writer.WriteStartObject();
            writer.WriteString("credential", one.Credential.Id.ToString());
            WriteAnswers(writer, "answers", one.Answers);
            WriteTexts(writer, "others", [.. one.Others.Select(other => other.ToString())]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAnswers(Utf8JsonWriter writer, string name, ImmutableArray<ProfileAnswer> answers)
    {
        writer.WriteStartArray(name);
        foreach (var answer in answers)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Camel(answer.Kind.ToString()));
            writer.WriteString("id", answer.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static string OpennessText(Openness openness) => openness switch
    {
        Openness.OpenNow => "open-now",
        Openness.OpenIf => "open-if",
        _ => "not-yet",
    };

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
