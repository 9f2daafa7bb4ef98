using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MedCoding.Certification.Catalogs;

/// <summary>The hash by which a report tells which catalog answered.</summary>
internal static class CatalogHash
{
    /// <summary>The hash of a catalog; overlays count by their names and contents, and by their order only where it matters.</summary>
    public static string Of(IEnumerable<CatalogFile> files, IReadOnlyCollection<CatalogFile> overlays, bool orderMatters)
    {
        var own = OfFiles(files);
        if (overlays.Count == 0)
        {
            return own;
        }

        var hashes = overlays.Select(overlay => OfFiles([overlay]));
        return Hex(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', (orderMatters ? hashes : hashes.Order(StringComparer.Ordinal)).Prepend(own)))));
    }

    private static string OfFiles(IEnumerable<CatalogFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData([0]);
            var rest = file.Utf8Json.Span;
            for (var end = rest.IndexOf((byte)'\r'); end >= 0; end = rest.IndexOf((byte)'\r'))
            {
                hash.AppendData(rest[..end]);
                rest = rest[(end + 1)..];
            }

            hash.AppendData(rest);
            hash.AppendData([0]);
        }

        return Hex(hash.GetHashAndReset());
    }

    // Convert.ToHexStringLower is not there before .NET 9.
    private static string Hex(byte[] hash) => string.Concat(hash.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
}
