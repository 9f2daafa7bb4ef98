using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>The mean of a benchmark in means of one certain method with the same parameters: a second ratio beside that to the baseline.</summary>
/// <param name="name">The heading.</param>
/// <param name="method">The method.</param>
internal sealed class RatioColumn(string name, string method) : IColumn
{
    public string Id => $"{nameof(RatioColumn)}.{method}";

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => int.MaxValue;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"Mean / mean of {method}";

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(IsReference);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var parameters = benchmarkCase.Parameters.ValueInfo;
        var reference = summary.BenchmarksCases.FirstOrDefault(other => IsReference(other) && other.Parameters.ValueInfo == parameters && other.Job.Id == benchmarkCase.Job.Id);
        return reference is not null && Mean(summary, reference) is > 0 and var unit && Mean(summary, benchmarkCase) is { } mean
            ? (mean / unit).ToString(mean < unit * 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture)
            : "?";
    }

    private bool IsReference(BenchmarkCase benchmarkCase) => benchmarkCase.Descriptor.WorkloadMethod.Name == method;

    private static double? Mean(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Mean;
}
