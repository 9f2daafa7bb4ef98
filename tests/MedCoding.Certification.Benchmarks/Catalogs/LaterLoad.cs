using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>A load in a process that has loaded many: the steady state.</summary>
public class LaterLoad : CatalogLoad
{
    [GlobalSetup]
    public void Prepare()
    {
        ReadFiles();
        if (CertificationCatalog.Load(Files).ContentHash != CertificationCatalog.Shipped.ContentHash)
        {
            throw new InvalidOperationException("The seeds of the checkout are not those that the library was built with: build again.");
        }
    }
}
