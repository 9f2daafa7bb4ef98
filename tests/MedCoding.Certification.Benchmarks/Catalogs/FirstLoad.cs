using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>The first load in a fresh process: what a program pays at its start, compilation at run time included.</summary>
/// <remarks>The benchmark's own host has run by then, so parts of the base library are warm for both.</remarks>
[FirstCall]
public class FirstLoad : CatalogLoad
{
    // Nothing but the files: whatever else ran here would run no longer for the first time when it is measured.
    [GlobalSetup]
    public void Prepare() => ReadFiles();
}
