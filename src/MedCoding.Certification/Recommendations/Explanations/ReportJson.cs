using System.Collections.Immutable;
using System.Text.Json;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes a report as JSON: the data, and beside each finding its sentence. Members always stand in the same order.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, RecommendationReport report)
    {
        var explanation = report.Explain();
        writer.WriteStartObject();
        PartJson.WriteAsked(writer, report);
        writer.WriteString("answer", explanation.Answer);
        writer.WriteStartArray("recommendations");
        foreach (var one in explanation.Recommendations)
        {
            RecommendationJson.Write(writer, one, null);
        }

        writer.WriteEndArray();
        WriteSetAsides(writer, "held", report.Held);
        WriteSetAsides(writer, "supersededByHeld", report.SupersededByHeld);
        WriteSetAsides(writer, "retired", report.Retired);
        WriteSetAsides(writer, "outside", report.Outside);
        WriteSetAsides(writer, "unsuitable", report.Unsuitable);
        WriteSetAsides(writer, "unjudged", report.Unjudged);
        PartJson.WriteAnswers(writer, "uncovered", report.Uncovered);
        PartJson.WriteAnswers(writer, "unknownToCatalog", report.UnknownToCatalog);
        WriteQuestion(writer, report.NextQuestion, explanation.NextQuestion);
        WriteFirstPlace(writer, report.WhatIf().Certainty, explanation.FirstPlace);
        AdviceJson.Write(writer, report);
        PartJson.WriteTexts(writer, "advice", explanation.Advice);
        PartJson.WriteTexts(writer, "notes", explanation.Notes);
        PartJson.WriteSources(writer, explanation.Sources);
        writer.WriteEndObject();
    }

    private static void WriteSetAsides(Utf8JsonWriter writer, string name, ImmutableArray<SetAside> asides)
    {
        writer.WriteStartArray(name);
        foreach (var one in asides)
        {
            writer.WriteStartObject();
            writer.WriteString("credential", one.Credential.Id.ToString());
            PartJson.WriteAnswers(writer, "answers", one.Answers);
            PartJson.WriteTexts(writer, "others", [.. one.Others.Select(other => other.ToString())]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, NextQuestion? question, string? text)
    {
        if (question is null)
        {
            writer.WriteNull("nextQuestion");
            return;
        }

        writer.WriteStartObject("nextQuestion");
        writer.WriteString("kind", Camel(question.Kind.ToString()));
        if (question.Area is { } area)
        {
            writer.WriteString("area", area.ToString());
        }

        if (question.Training is { } training)
        {
            writer.WriteString("training", training.ToString());
        }

        writer.WriteString("text", text);
        PartJson.WriteTexts(writer, "settles", [.. question.Settles.Select(id => id.ToString())]);
        PartJson.WriteTexts(writer, "touches", [.. question.Touches.Select(id => id.ToString())]);
        writer.WriteEndObject();
    }

    private static void WriteFirstPlace(Utf8JsonWriter writer, FirstPlaceCertainty certainty, ImmutableArray<string> texts)
    {
        writer.WriteStartObject("firstPlace");
        writer.WriteString("credential", certainty.Leader?.ToString());
        writer.WriteString("withoutUnsure", certainty.LeaderWithoutUnsure?.ToString());
        writer.WriteBoolean("isUnchanged", certainty.IsUnchanged);
        PartJson.WriteTexts(writer, "texts", texts);
        writer.WriteEndObject();
    }

    public static string OpennessText(Openness openness) => openness switch
    {
        Openness.OpenNow => "open-now",
        Openness.OpenIf => "open-if",
        _ => "not-yet",
    };

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
