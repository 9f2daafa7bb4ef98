using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Lines and columns of values in files; a file is looked through when it is first asked about.</summary>
internal sealed class LinePlaces(IEnumerable<CatalogFile> files)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _contents = ByName(files);
    private readonly Dictionary<string, (int[] Values, int[] Lines)> _starts = new(StringComparer.Ordinal);

    // Places are counted behind it.
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Line and column of a value, both counted from 1, the column in UTF-16 characters as editors count it.</summary>
    /// <param name="file">The file; one that there is not has one place only.</param>
    /// <param name="row">How many names and values stand before the value; of a file that is no JSON the place is told where it ceases to be.</param>
    public (int Line, int Column) Of(string file, int row)
    {
        if (!_starts.TryGetValue(file, out var starts))
        {
            _starts[file] = starts = (ValuesIn(ContentOf(file)), LinesIn(ContentOf(file)));
        }

        var at = row < starts.Values.Length ? starts.Values[row] : starts.Values[^1];
        var index = Array.BinarySearch(starts.Lines, at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(ContentOf(file)[starts.Lines[line]..at]) + 1);
    }

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

    private static int[] ValuesIn(ReadOnlySpan<byte> content)
    {
        var starts = new List<int>();
        try
        {
            var reader = new Utf8JsonReader(content);
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    starts.Add((int)reader.TokenStartIndex);
                }
            }
        }
        catch (JsonException e)
        {
            return [PlaceOf(content, (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0))];
        }

        return starts.Count == 0 ? [0] : [.. starts];
    }

    private static int PlaceOf(ReadOnlySpan<byte> content, int line, int byteInLine)
    {
        var lines = LinesIn(content);
        return Math.Clamp(lines[Math.Min(line, lines.Length - 1)] + byteInLine, 0, content.Length);
    }

    private static int[] LinesIn(ReadOnlySpan<byte> content)
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
