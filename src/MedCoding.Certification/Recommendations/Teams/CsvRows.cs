using System.Globalization;
using System.Text;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Reads the rows of a CSV as RFC 4180 has it: cells between commas, in quotes where they hold commas, quotes or line breaks, and two quotes for one.</summary>
/// <remarks>A row that cannot be read ends with its first line, whatever its quotes say: a quote that nobody closed must not swallow the rows below.</remarks>
internal sealed class CsvRows(string text)
{
    /// <summary>Of one cell; how far an open quote is followed.</summary>
    public const int LongestCell = 4096;

    private int _at;
    private int _line = 1;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The next row that says anything, or <see langword="null"/> at the end.</summary>
    public CsvRow? Next()
    {
        while (_at < text.Length)
        {
            var (start, line) = (_at, _line);
            var cells = new List<string>();
            var fault = ReadCells(cells);
            if (fault is not null)
            {
                (_at, _line) = (start, line);
                SkipLine();
                return new(line, [], fault);
            }

            if (cells.Exists(cell => cell.Length > 0))
            {
                return new(line, cells, null);
            }
        }

        return null;
    }

    private string? ReadCells(List<string> cells)
    {
        while (true)
        {
            SkipBlanks();
            var fault = _at < text.Length && text[_at] == '"' ? ReadQuoted(cells) : ReadBare(cells);
            if (fault is not null)
            {
                return fault;
            }

            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
                continue;
            }

            EndLine();
            return null;
        }
    }

    private string? ReadBare(List<string> cells)
    {
        var length = text.AsSpan(_at).IndexOfAny(",\"\r\n");
        var end = length < 0 ? text.Length : _at + length;
        if (end < text.Length && text[end] == '"')
        {
            return $"A quote stands within '{Quoted.Short(text[_at..end])}'; a cell with quotes begins and ends with one, and has two for each within.";
        }

        if (end < text.Length && text[end] == '\r' && !(end + 1 < text.Length && text[end + 1] == '\n'))
        {
            return "A carriage return stands by itself; a row ends with a line feed.";
        }

        var cell = text[_at..end].TrimEnd(' ', '\t');
        _at = end;
        return Add(cells, cell);
    }

    private string? ReadQuoted(List<string> cells)
    {
        var (cell, first) = (new StringBuilder(), _line);
        for (var at = _at + 1; ; at++)
        {
            if (at == text.Length || cell.Length > LongestCell)
            {
                return string.Create(CultureInfo.InvariantCulture, $"The quote before '{Quoted.Short(text[(_at + 1)..Math.Min(text.Length, _at + 1 + LongestCell)])}' is not closed within {LongestCell} characters.");
            }

            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                _line += text.AsSpan(_at, at - _at).Count('\n');
                _at = at + 1;
                break;
            }
        }

        SkipBlanks();
        if (_at == text.Length || text[_at] is ',' or '\n' || text.AsSpan(_at).StartsWith("\r\n", StringComparison.Ordinal))
        {
            return Add(cells, cell.ToString());
        }

        var behind = $"stands '{Quoted.Short(text[_at..Math.Min(text.Length, _at + LongestCell)])}', where a comma or the end of the row is expected";
        return _line == first
            ? $"Behind a closing quote {behind}."
            : string.Create(CultureInfo.InvariantCulture, $"The quote before '{Quoted.Short(cell.ToString())}' is not closed on its line; behind the next one, on line {_line}, {behind}.");
    }

    private static string? Add(List<string> cells, string cell)
    {
        cells.Add(cell);
        return cell.Length <= LongestCell ? null
            : string.Create(CultureInfo.InvariantCulture, $"A cell has {cell.Length} characters; at most {LongestCell} are read.");
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private void SkipLine()
    {
        var end = text.IndexOf('\n', _at);
        _at = end < 0 ? text.Length : end;
        EndLine();
    }

    private void EndLine()
    {
        if (_at < text.Length && text[_at] == '\r')
        {
            _at++;
        }

        if (_at < text.Length)
        {
            _at++;
            _line++;
        }
    }
}
