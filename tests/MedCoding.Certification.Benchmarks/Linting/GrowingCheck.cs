using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;

namespace MedCoding.Certification.Benchmarks.Linting;

/// <summary>Checks of catalogs that grow: each has twice the credentials of the one before, and every credential is found fault with.</summary>
/// <remarks>By n log n, 10,000 credentials take 10.3 times as long as 1,250: 8 times the number, 1.29 times its logarithm. That is the mark.</remarks>
public class GrowingCheck
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly int[] Sizes = [1_250, 2_500, 5_000, 10_000];

    // Made up once for all benchmarks of a process.
    private static readonly Lazy<CatalogFile[][]> MadeUp = new(MakeUp);

    private CatalogFile[][] _catalogs = [];

    [GlobalSetup]
    public void Prepare() => _catalogs = MadeUp.Value;

    [Benchmark(Baseline = true)]
    public int Credentials_1250() => Check(0);

    [Benchmark]
    public int Credentials_2500() => Check(1);

    [Benchmark]
    public int Credentials_5000() => Check(2);

    [Benchmark]
    public int Credentials_10000() => Check(3);

    private static CatalogFile[][] MakeUp()
    {
        CatalogFile[][] catalogs = [.. Sizes.Select(LargeCatalog.Of)];
        return CatalogLinter.Check(catalogs[0], Day).Has(LintSeverity.Error)
            ? throw new InvalidOperationException("The catalog that is made up cannot be loaded.")
            : catalogs;
    }

    private int Check(int index) => CatalogLinter.Check(_catalogs[index], Day).Findings.Length;
}
