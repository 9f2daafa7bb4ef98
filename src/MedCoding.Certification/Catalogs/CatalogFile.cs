using Ardalis.GuardClauses;

namespace MedCoding.Certification.Catalogs;

/// <summary>One JSON file of a catalog, as bytes: the library itself opens no files.</summary>
public sealed class CatalogFile
{
    /// <summary>Creates a file.</summary>
    /// <param name="name">Its name, by which faults are reported.</param>
    /// <param name="utf8Json">Its content.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public CatalogFile(string name, ReadOnlyMemory<byte> utf8Json)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Utf8Json = utf8Json;
    }

    /// <summary>Its name, by which faults are reported.</summary>
    public string Name { get; }

    /// <summary>Its content, UTF-8 with or without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }
}
