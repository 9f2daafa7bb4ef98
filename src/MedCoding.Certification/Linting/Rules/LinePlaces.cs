using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Lines and columns of bytes in files; a file is looked through when it is first asked about.</summary>
internal sealed class LinePlaces(IEnumerable<CatalogFile> files)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _contents = ByName(files);
    private readonly Dictionary<string, int[]> _starts = new(StringComparer.Ordinal);

    /// <summary>Line and column of a byte, both counted from 1, the column in UTF-16 characters as editors count it.</summary>
    public (int Line, int Column) Of(string file, int at)
    {
        if (!_starts.TryGetValue(file, out var starts))
        {
            _starts[file] = starts = StartsOf(ContentOf(file));
        }

        var index = Array.BinarySearch(starts, at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(ContentOf(file)[starts[line]..Math.Max(starts[line], at)]) + 1);
    }

    // Places are counted behind it.
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // An overlay may have the name of a file of the catalog, and lies over it.
    private static Dictionary<string, ReadOnlyMemory<byte>> ByName(IEnumerable<CatalogFile> files)
    {
        var byName = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byName[file.Name] = file.Utf8Json.Span.StartsWith(ByteOrderMark) ? file.Utf8Json[ByteOrderMark.Length..] : file.Utf8Json;
        }

        return byName;
    }

    private ReadOnlySpan<byte> ContentOf(string file) => _contents.GetValueOrDefault(file).Span;

    private static int[] StartsOf(ReadOnlySpan<byte> content)
    {
        var starts = new List<int> { 0 };
        for (var at = content.IndexOf((byte)'\n'); at >= 0;)
        {
            starts.Add(starts[^1] + at + 1);
            at = content[starts[^1]..].IndexOf((byte)'\n');
        }

        return [.. starts];
    }
}
