using BenchmarkDotNet.Reports;

namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>All summaries of a run as one Markdown table, in the form in which tests/RESULTS.md keeps it.</summary>
internal static class ResultsTable
{
    private const string Input = "Profile, codes or text";

    private static readonly string[] Columns = ["Method", Input, "Mean", "Error", "Ratio", "Dot products", "Allocated"];

    public static void Write(TextWriter output, IReadOnlyCollection<Summary> summaries)
    {
        output.WriteLine();
        output.WriteLine($"| Benchmark | {string.Join(" | ", Columns.Skip(1))} |");
        output.WriteLine($"|---|---|{string.Concat(Columns.Skip(2).Select(_ => "---:|"))}");
        foreach (var summary in summaries)
        {
            for (var row = 0; row < summary.Table.FullContent.Length; row++)
            {
                var cells = Columns.Select(column => Cell(summary.Table, column, row)).ToArray();
                cells[0] = $"{summary.BenchmarksCases[0].Descriptor.Type.Name}.{cells[0]}";
                output.WriteLine($"| {string.Join(" | ", cells)} |");
            }
        }
    }

    // A summary has only the columns that apply to it.
    private static string Cell(SummaryTable table, string column, int row) =>
        Array.Find(table.Columns, candidate => candidate.Header == column || (column == Input && candidate.Header is "Profile" or "Codes" or "Typed"))?.Content[row] ?? "";
}
