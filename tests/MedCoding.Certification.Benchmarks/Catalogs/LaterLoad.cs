using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>A load in a process that has loaded many: the steady state.</summary>
public class LaterLoad : CatalogLoad
{
    // A reader of so many types is compiled for good only after some hundred loads; the warm-up that does for smaller things would measure the compiler.
    private const int LoadsBefore = 1000;

    [GlobalSetup]
    public void Prepare()
    {
        ReadFiles();
        if (CertificationCatalog.Load(Files).ContentHash != CertificationCatalog.Shipped.ContentHash)
        {
            throw new InvalidOperationException("The seeds of the checkout are not those that the library was built with: build again.");
        }

        WarmUp.Once(nameof(JsonDocument_Parse), LoadsBefore, () => JsonDocument_Parse());
        WarmUp.Once(nameof(CertificationCatalog_Load), LoadsBefore, () => CertificationCatalog_Load());
    }
}
