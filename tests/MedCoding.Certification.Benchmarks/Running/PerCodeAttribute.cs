using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;
using Perfolizer.Metrology;

namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>Shows nanoseconds and bytes, the size of what is done to one code.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerCodeAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } =
        ManualConfig.CreateEmpty().WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Nanosecond).WithSizeUnit(SizeUnit.B).WithMaxParameterColumnWidth(40));
}
