using System.Text.Json;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes what a report says about one credential as JSON: the data, and beside each part its sentence. Members always stand in the same order.</summary>
internal static class CredentialJson
{
    public static void Write(Utf8JsonWriter writer, CredentialAnswer answer)
    {
        var words = answer.Explain();
        writer.WriteStartObject();
        PartJson.WriteAsked(writer, answer.Report);
        writer.WriteString("credential", answer.Credential.Id.ToString());
        writer.WriteString("name", answer.Credential.Name);
        writer.WriteString("issuingBody", answer.Credential.IssuingBody.ToString());
        writer.WriteString("place", ReportJson.Camel(answer.Place.ToString()));
        writer.WriteString("answer", words.Answer);
        if (answer.Recommendation is { } ranked)
        {
            writer.WriteNumber("rank", ranked.Rank);
            writer.WriteNumber("ranked", answer.Report.Ranked.Length);
            writer.WriteNumber("score", ranked.Score);
            writer.WriteString("standing", ReportJson.OpennessText(ranked.Openness));
            writer.WriteString("standingText", words.Openness);
            RecommendationJson.WriteFindings(writer, ranked, words.Why);
        }
        else
        {
            WriteReasons(writer, answer, words);
        }

        WriteAnswers(writer, answer, words);
        EligibilityJson.Write(writer, "eligibility", answer.Eligibility, answer.Report.View.Catalog);
        writer.WriteStartArray("marks");
        foreach (var (mark, text) in answer.Marks.Zip(words.Marks))
        {
            EligibilityJson.WriteMark(writer, mark, text, answer.Report.View.Catalog);
        }

        writer.WriteEndArray();
        RecommendationJson.WriteCosts(writer, answer.Cost, answer.Upkeep);
        PartJson.WriteSources(writer, words.Sources);
        writer.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter writer, CredentialAnswer answer, ExplainedCredential words)
    {
        writer.WriteStartArray("reasons");
        foreach (var (reason, text) in answer.Reasons.Zip(words.Reasons))
        {
            writer.WriteStartObject();
            writer.WriteString("place", ReportJson.Camel(reason.Place.ToString()));
            writer.WriteString("text", text);
            PartJson.WriteFacts(writer, reason.Facts);
            PartJson.WriteTexts(writer, "others", [.. reason.Others.Select(id => id.ToString())]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAnswers(Utf8JsonWriter writer, CredentialAnswer answer, ExplainedCredential words)
    {
        writer.WriteStartArray("answers");
        foreach (var (spoken, text) in answer.Answers.Zip(words.Answers))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", ReportJson.Camel(spoken.Said.Kind.ToString()));
            writer.WriteString("id", spoken.Said.Id);
            writer.WriteString("verdict", ReportJson.Camel(spoken.Verdict.ToString()));
            writer.WriteString("text", text);
            writer.WritePropertyName("fact");
            PartJson.WriteFact(writer, spoken.Fact);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
