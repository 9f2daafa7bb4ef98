using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>The files of the shipped catalog as they stand in the checkout: the library keeps its embedded copy to itself.</summary>
internal static class SeedFiles
{
    public static CatalogFile[] Read()
    {
        var root = Root();
        return [.. Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("seeds/schema/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new CatalogFile(file.Name, File.ReadAllBytes(file.Path)))];
    }

    // BenchmarkDotNet builds and runs its programs some folders below this project's own output.
    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MedCoding.Certification.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds the solution and with it the seeds.");
    }
}
