using System.Reflection;

namespace MedCoding.Certification.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Whether tests of committed files that follow from data or code write them instead of merely comparing.</summary>
    public static bool WritesGenerated { get; } = Environment.GetEnvironmentVariable("MEDCODING_WRITE_GENERATED") == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));
}
