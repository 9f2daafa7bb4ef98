namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>Where the sources are: BenchmarkDotNet builds and runs its programs some folders below this project's own output.</summary>
internal static class Checkout
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MedCoding.Certification.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds the solution.");
    }
}
