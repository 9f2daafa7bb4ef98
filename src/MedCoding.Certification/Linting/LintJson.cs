using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Linting.Rules;

namespace MedCoding.Certification.Linting;

/// <summary>Writes a report as JSON.</summary>
internal static class LintJson
{
    public static string Of(LintReport report) => WrittenJson.File(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", DayText.Of(report.Date));
        writer.WriteStartObject("count");
        foreach (var severity in Enum.GetValues<LintSeverity>().OrderDescending())
        {
            writer.WriteNumber(SeverityText(severity), report.Findings.Count(finding => finding.Rule.Severity == severity));
        }

        writer.WriteNumber("suppressed", report.Suppressed.Length);
        writer.WriteEndObject();
        Write(writer, "findings", report.Findings);
        Write(writer, "suppressed", report.Suppressed);
        writer.WriteEndObject();
    });

    public static string SeverityText(LintSeverity severity) => severity switch
    {
        LintSeverity.Error => "error",
        LintSeverity.Warning => "warning",
        _ => "note",
    };

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<LintFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule.Code);
            writer.WriteString("name", finding.Rule.Name);
            writer.WriteString("severity", SeverityText(finding.Rule.Severity));
            writer.WriteString("path", finding.Path);
            writer.WriteString("file", finding.File);
            writer.WriteString("jsonPath", finding.JsonPath);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteString("fix", finding.Fix);
            if (finding.Suppression is { } suppression)
            {
                writer.WriteString("reason", suppression.Reason);
                writer.WriteString("until", DayText.Of(suppression.Until));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
