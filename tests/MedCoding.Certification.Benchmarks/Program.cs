using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using MedCoding.Certification.Benchmarks.Recommendations;
using MedCoding.Certification.Benchmarks.Running;
using Perfolizer.Horology;
using Perfolizer.Metrology;

// One unit of time and one of size throughout, so that rows can be compared by eye.
IConfig config = DefaultConfig.Instance
    .AddColumn(new RatioColumn("Dot products", nameof(OneRecommendation.Dot_product)))
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Microsecond).WithSizeUnit(SizeUnit.KB))
    .WithOptions(ConfigOptions.DisableLogFile);

// Fifteen iterations of a quarter of a second: enough to see a change of some percent, and short enough to run all in a few minutes. A default job would win against
// the command line's, so it is left away when that names one.
if (!args.Any(arg => arg is "-j" or "--job"))
{
    config = config.AddJob(Job.Default.WithWarmupCount(3).WithIterationTime(TimeInterval.FromMilliseconds(250)).WithIterationCount(15));
}

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(OneRecommendation).Assembly).Run(args, config)];
ResultsTable.Write(Console.Out, summaries);

// BenchmarkDotNet itself succeeds whatever becomes of a benchmark.
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
