using System.Text.Json;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes what comes between two ranked credentials as JSON. Members always stand in the same order.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter writer, RecommendationComparison comparison)
    {
        var words = comparison.Explain();
        writer.WriteStartObject();
        PartJson.WriteAsked(writer, comparison.Report);
        writer.WriteString("answer", words.Answer);
        writer.WriteString("decided", ReportJson.Camel(comparison.Decided.ToString()));
        writer.WriteString("leader", comparison.Leader.Credential.Id.ToString());
        WriteSide(writer, "first", comparison.First);
        WriteSide(writer, "second", comparison.Second);
        writer.WriteNumber("points", comparison.Points);
        writer.WriteStartArray("differences");
        foreach (var difference in comparison.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", ReportJson.Camel(difference.Criterion.ToString()));
            writer.WriteNumber("points", difference.Points);
            WriteFinding(writer, "first", difference.First, comparison);
            WriteFinding(writer, "second", difference.Second, comparison);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        PartJson.WriteSources(writer, words.Sources);
        writer.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, Recommendation one)
    {
        writer.WriteStartObject(name);
        writer.WriteString("credential", one.Credential.Id.ToString());
        writer.WriteNumber("rank", one.Rank);
        writer.WriteNumber("score", one.Score);
        writer.WriteString("standing", ReportJson.OpennessText(one.Openness));
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, string name, Finding? finding, RecommendationComparison comparison)
    {
        writer.WritePropertyName(name);
        if (finding is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            RecommendationJson.WriteFinding(writer, finding, finding.Describe(comparison.Report.View.Catalog));
        }
    }
}
