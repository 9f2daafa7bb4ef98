using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>The files of the shipped catalog as they stand in the checkout: the library keeps its embedded copy to itself.</summary>
internal static class SeedFiles
{
    public static CatalogFile[] Read()
    {
        var root = Checkout.Root();
        return [.. Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("seeds/schema/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new CatalogFile(file.Name, File.ReadAllBytes(file.Path)))];
    }
}
