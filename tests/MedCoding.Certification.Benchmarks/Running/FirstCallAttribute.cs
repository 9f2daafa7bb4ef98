using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>Measures the first call in a fresh process, several processes long, whatever else the job says.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FirstCallAttribute() : JobMutatorConfigBaseAttribute(Job.Default
    .WithStrategy(RunStrategy.ColdStart)
    .WithLaunchCount(Processes)
    .WithWarmupCount(0)
    .WithIterationCount(1)
    .WithInvocationCount(1)
    .WithUnrollFactor(1))
{
    private const int Processes = 12;
}
