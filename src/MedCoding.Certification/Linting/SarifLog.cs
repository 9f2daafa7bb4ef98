using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Linting.Rules;

namespace MedCoding.Certification.Linting;

/// <summary>Writes a report in the Static Analysis Results Interchange Format 2.1.0 of OASIS.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(LintReport report, Func<string, string> uriOfFile) => WrittenJson.File(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        Tool(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var finding in report.Findings.Concat(report.Suppressed))
        {
            Result(writer, finding, uriOfFile);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Tool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "MedCoding.Certification");
        writer.WriteStartArray("rules");
        foreach (var rule in CatalogLinter.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            writer.WriteString("name", rule.Name);
            Text(writer, "shortDescription", rule.Summary);
            Text(writer, "help", rule.Fix);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LintJson.SeverityText(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter writer, LintFinding finding, Func<string, string> uriOfFile)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Code);
        writer.WriteNumber("ruleIndex", CatalogLinter.Rules.IndexOf(finding.Rule));
        writer.WriteString("level", LintJson.SeverityText(finding.Rule.Severity));
        Text(writer, "message", $"{finding.Message} {finding.Fix}");
        writer.WriteStartArray("locations");
        writer.WriteStartObject();

        // What is found in all files together stands in none of them.
        if (finding.File != FaultLog.Whole)
        {
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", uriOfFile(finding.File));
            writer.WriteEndObject();
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", finding.Line);
            writer.WriteNumber("startColumn", finding.Column);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", finding.Path.Length > 0 ? finding.Path : finding.JsonPath);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();

        // Without the line, which every edit above it moves: a code host knows the finding again by it.
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("ruleAndPath/v1", finding.Path.Length > 0 ? $"{finding.Rule.Code}:{finding.Path}" : $"{finding.Rule.Code}:{finding.File}:{finding.JsonPath}");
        writer.WriteEndObject();
        if (finding.Suppression is { } suppression)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "inSource");
            writer.WriteString("justification", $"{suppression.Reason} (until {DayText.Of(suppression.Until)})");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
