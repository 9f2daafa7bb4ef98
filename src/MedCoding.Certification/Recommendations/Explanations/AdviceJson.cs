using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes the advice that concerns somebody as JSON, with what it rests on.</summary>
internal static class AdviceJson
{
    public static void Write(Utf8JsonWriter writer, RecommendationReport report)
    {
        writer.WriteStartArray("experienceFirst");
        foreach (var advice in report.ExperienceFirst)
        {
            writer.WriteStartObject();
            writer.WriteString("id", advice.Id);
            writer.WriteString("text", advice.Text);
            WriteEvidence(writer, advice.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("disagreements");
        foreach (var disagreement in report.Disagreements)
        {
            writer.WriteStartObject();
            writer.WriteString("id", disagreement.Id);
            writer.WriteString("question", disagreement.Question);
            writer.WriteStartArray("sides");
            foreach (var side in disagreement.Sides)
            {
                writer.WriteStartObject();
                PartJson.WriteTexts(writer, "credentials", [.. side.Credentials.Select(credential => credential.ToString())]);
                writer.WriteString("text", side.Text);
                WriteEvidence(writer, side.Evidence);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Of advice the note tells what of it follows from the page and what does not.
    private static void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        PartJson.WriteEvidence(writer, evidence);
        if (evidence.Note is { } note)
        {
            writer.WriteString("note", note);
        }
    }
}
