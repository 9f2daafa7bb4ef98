using System.Text;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Output;

// A report as data or as a document.
internal static class ReportText
{
    public static string Json(RecommendationReport report) => Encoding.UTF8.GetString(report.ToUtf8Json(indented: true)) + "\n";

    public static string JsonLines(RecommendationReport report) =>
        string.Concat(report.ToUtf8JsonLines().Select(line => Encoding.UTF8.GetString(line) + "\n"));
}
