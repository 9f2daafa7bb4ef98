using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Catalogs;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;

namespace MedCoding.Certification.Benchmarks.Linting;

/// <summary>A check of the shipped catalog from its files, against loading it. The mark is below 20.</summary>
[MemoryDiagnoser]
public class CatalogCheck
{
    // As with the later load: both are measured when the runtime has compiled them for good.
    private const int LoadsBefore = 1000;
    private const int ChecksBefore = 60;

    private static readonly DateOnly Day = new(2026, 11, 22);

    private CatalogFile[] _files = [];

    [GlobalSetup]
    public void Prepare()
    {
        _files = SeedFiles.Read();
        WarmUp.Once(nameof(CertificationCatalog_Load), LoadsBefore, () => CertificationCatalog_Load());
        WarmUp.Once(nameof(CatalogLinter_Check), ChecksBefore, () => CatalogLinter_Check());
    }

    [Benchmark(Baseline = true)]
    public CertificationCatalog CertificationCatalog_Load() => CertificationCatalog.Load(_files);

    [Benchmark]
    public int CatalogLinter_Check() => CatalogLinter.Check(_files, Day).Suppressed.Length;
}
