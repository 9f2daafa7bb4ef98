using System.Globalization;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Linting;
using Spectre.Console;

namespace MedCoding.Advisor.Checking;

// Findings for the eye, file by file, and their number at the end.
internal static class FindingPage
{
    private const int Indent = 2;

    private static readonly LintSeverity[] WorstFirst = [.. Enum.GetValues<LintSeverity>().OrderDescending()];

    public static string Render(LintReport report, bool showsAccepted, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        var shown = report.Findings.Concat(showsAccepted ? report.Suppressed : [])
            .OrderBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .GroupBy(finding => finding.File, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .ToArray();
        foreach (var file in shown)
        {
            page.Heading(file.Key);
            var grid = Page.Columns([.. Enumerable.Repeat(0, 3).Select(_ => new GridColumn().NoWrap().PadLeft(0).PadRight(Indent)), new GridColumn().PadLeft(0).PadRight(0)]);
            foreach (var finding in file)
            {
                grid.AddRow(
                    new Text(finding.Line.ToString(CultureInfo.InvariantCulture)),
                    new Text(Words.Of(finding.Rule.Severity)),
                    new Text(finding.Rule.Code),
                    new Text(string.Join('\n', Lines(finding))));
            }

            page.Write(grid, Indent);
        }

        if (shown.Length > 0)
        {
            page.Blank();
        }

        page.Line($"{Counts(report)}, as of {Words.Day(report.Date)}.");
        return page.ToString();
    }

    private static IEnumerable<string> Lines(LintFinding finding)
    {
        yield return finding.Path.Length > 0 ? finding.Path : finding.JsonPath;
        yield return finding.Message;
        yield return finding.Suppression is { } accepted ? $"Accepted until {Words.Day(accepted.Until)}: {accepted.Reason}" : $"Fix: {finding.Fix}";
    }

    private static string Counts(LintReport report)
    {
        string[] found =
        [
            .. WorstFirst
                .Select(severity => (Count: report.Findings.Count(finding => finding.Rule.Severity == severity), Severity: severity))
                .Where(one => one.Count > 0)
                .Select(one => Words.Count(one.Count, Words.Of(one.Severity))),
        ];
        var accepted = report.Suppressed.IsEmpty ? "" : $", {Words.Number(report.Suppressed.Length)} accepted with a reason";
        return (found.Length > 0 ? string.Join(", ", found) : "Nothing to mend") + accepted;
    }
}
