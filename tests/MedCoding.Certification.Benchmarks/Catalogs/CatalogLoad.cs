using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>Loading the shipped catalog from bytes in memory, against merely parsing the same bytes.</summary>
/// <remarks>The same: every byte goes once through <see cref="JsonDocument"/>. Not the same: the catalog is read into its types, every reference and every rule over the
/// whole is checked. What nobody asks for is left: the hash of the content and the table of what people type are made when they are first wanted.</remarks>
[MemoryDiagnoser]
public abstract class CatalogLoad
{
    private protected CatalogFile[] Files { get; private set; } = [];

    [Benchmark(Baseline = true)]
    public int JsonDocument_Parse()
    {
        var members = 0;
        foreach (var file in Files)
        {
            using var document = JsonDocument.Parse(file.Utf8Json);
            members += document.RootElement.GetPropertyCount();
        }

        return members;
    }

    [Benchmark]
    public CertificationCatalog CertificationCatalog_Load() => CertificationCatalog.Load(Files);

    private protected void ReadFiles() => Files = SeedFiles.Read();
}
