using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The files as the agencies publish them, read where they lie; zips and gzips are not unpacked to disk.</summary>
internal static class ReleaseFile
{
    /// <summary>The lines of a text, of a gzipped one, or of the one entry of a zip whose name ends so.</summary>
    public static List<string> Lines(string path, string entry = "") => Read(path, entry, stream =>
    {
        // The older files of CMS are in the code page of Windows; of what is read here nothing lies outside ASCII.
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    });

    public static XDocument Xml(string path, string entry = "") => Read(path, entry, XDocument.Load);

    /// <summary>The names of the texts in a zip, without their folders.</summary>
    public static string[] Texts(string path)
    {
        using var archive = ZipFile.OpenRead(PathOf(path));
        return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(entry => entry.Name)];
    }

    private static T Read<T>(string path, string entry, Func<Stream, T> read)
    {
        using var file = File.OpenRead(PathOf(path));
        if (entry.Length > 0)
        {
            using var archive = new ZipArchive(file);
            using var content = archive.Entries.Single(found => found.FullName.EndsWith(entry, StringComparison.Ordinal)).Open();
            return read(content);
        }

        if (path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var content = new GZipStream(file, CompressionMode.Decompress);
            return read(content);
        }

        return read(file);
    }

    private static string PathOf(string path) => Repository.PathOf("..", "shared", "codesets", path);
}
