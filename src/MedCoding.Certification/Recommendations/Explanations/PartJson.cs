using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What more than one JSON document writes: facts with their evidence, answers, sources, catalog and day.</summary>
internal static class PartJson
{
    /// <summary>What was asked: the catalog and the day, the profile and the weights.</summary>
    public static void WriteAsked(Utf8JsonWriter writer, RecommendationReport report)
    {
        WriteOrigin(writer, report.View);
        writer.WritePropertyName("profile");
        report.Profile.WriteTo(writer);
        WriteWeights(writer, report.Options.Weights);
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

    public static void WriteFact(Utf8JsonWriter writer, FactRead fact)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", ReportJson.Camel(fact.Kind.ToString()));
        writer.WriteNumber("number", fact.Number);
        if (fact.Subject is not null)
        {
            writer.WriteString("subject", fact.Subject);
        }

        WriteEvidence(writer, fact.Evidence);
        writer.WriteEndObject();
    }

    public static void WriteFacts(Utf8JsonWriter writer, IEnumerable<FactRead> facts)
    {
        writer.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            WriteFact(writer, fact);
        }

        writer.WriteEndArray();
    }

    public static void WriteEvidence(Utf8JsonWriter writer, Evidence? evidence)
    {
        if (evidence is not null)
        {
            writer.WriteString("asOf", evidence.AsOf.ToString());
            writer.WriteString("confidence", ConfidenceText.Of(evidence.Confidence));
            WriteTexts(writer, "sources", [.. evidence.Sources.Select(source => source.ToString())]);
            WriteOverlay(writer, evidence.Origin);
        }
    }

    public static void WriteAnswers(Utf8JsonWriter writer, string name, ImmutableArray<ProfileAnswer> answers)
    {
        writer.WriteStartArray(name);
        foreach (var answer in answers)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", ReportJson.Camel(answer.Kind.ToString()));
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

    public static void WriteSources(Utf8JsonWriter writer, ImmutableArray<Source> sources)
    {
        writer.WriteStartArray("sources");
        foreach (var source in sources)
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

    // What the catalog itself says has no origin to be told.
    private static void WriteOverlay(Utf8JsonWriter writer, string? origin)
    {
        if (origin is not null)
        {
            writer.WriteString("origin", origin);
        }
    }
}
