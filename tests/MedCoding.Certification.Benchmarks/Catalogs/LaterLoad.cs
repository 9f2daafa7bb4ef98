using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>A load in a process that has loaded many: the steady state.</summary>
public class LaterLoad : CatalogLoad
{
    // Until the runtime has compiled all of it for good, in the background, which the warm-up of a benchmark is too short for.
    private const int LoadsBefore = 500;

    [GlobalSetup]
    public void Prepare()
    {
        ReadFiles();
        for (var load = 0; load < LoadsBefore; load++)
        {
            _ = CertificationCatalog.Load(Files);
        }

        if (CertificationCatalog.Load(Files).ContentHash != CertificationCatalog.Shipped.ContentHash)
        {
            throw new InvalidOperationException("The seeds of the checkout are not those that the library was built with: build again.");
        }
    }
}
