using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Writes judged demands and marks as JSON.</summary>
internal static class EligibilityJson
{
    public static void Write(Utf8JsonWriter writer, string name, JudgedDemand? demand, CertificationCatalog catalog)
    {
        if (demand is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteFact(writer, demand.Fact);
        writer.WriteString("known", ReportJson.Camel(demand.Standing.ToString()));
        WriteTree(writer, demand.Result, catalog);
        writer.WriteEndObject();
    }

    public static void WriteMark(Utf8JsonWriter writer, MarkOutlook mark, string text, CertificationCatalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteString("mark", mark.Designation.Id.ToString());
        writer.WriteString("text", text);
        writer.WriteBoolean("isCarried", mark.IsCarried);
        WriteDay(writer, "until", mark.Until);
        writer.WriteStartObject("unless");
        WriteFact(writer, mark.UnlessFact);
        WriteTree(writer, mark.Unless, catalog);
        writer.WriteEndObject();
        writer.WriteStartArray("removals");
        foreach (var removal in mark.Removals)
        {
            writer.WriteStartObject();
            WriteDay(writer, "on", removal.On);
            WriteDay(writer, "byTimeAlone", removal.ByTimeAlone);
            writer.WriteBoolean("isLatest", removal.IsLatest);
            PartJson.WriteTexts(writer, "undated", [.. removal.Undated.Select(step => step.Demand.ToString())]);
            WriteTree(writer, removal.Way, catalog);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (mark.RemovalFact is { } fact)
        {
            writer.WriteStartObject("removalFact");
            WriteFact(writer, fact);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, Fact<Requirement> fact)
    {
        PartJson.WriteEvidence(writer, fact.Evidence);
        WriteDay(writer, "from", fact.From);
        WriteDay(writer, "until", fact.Until);
    }

    private static void WriteTree(Utf8JsonWriter writer, RequirementResult result, CertificationCatalog catalog)
    {
        writer.WritePropertyName("tree");
        WriteNode(writer, result, isNeedless: false, catalog);
    }

    private static void WriteNode(Utf8JsonWriter writer, RequirementResult node, bool isNeedless, CertificationCatalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteString("operator", ReportJson.Camel(node.Operator.ToString()));
        writer.WriteString("demand", node.Expected.ToString());
        writer.WriteNumber("needed", node.Needed);
        PartJson.WriteNumber(writer, "found", node.Found);
        writer.WriteString("outcome", ReportJson.Camel(node.Outcome.ToString()));
        if (node.Members.IsEmpty)
        {
            writer.WriteString("text", DemandText.Leaf(node, isNeedless, catalog));
            if (node.Outcome == Outcome.NotMet)
            {
                writer.WriteString("smallestStep", DemandText.SmallestStep(node, catalog));
            }
        }
        else
        {
            writer.WriteStartArray("members");
            foreach (var member in node.Members)
            {
                WriteNode(writer, member, isNeedless || node.Outcome == Outcome.Met, catalog);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, DayText.Of(known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
