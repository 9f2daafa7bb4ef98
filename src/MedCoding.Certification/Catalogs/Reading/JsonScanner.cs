using System.Buffers;
using System.Text.Json;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Makes the rows of a JSON text that has nothing wrong with it. It may refuse a text, and the framework's reader then tells why; what it accepts, that reader accepts too.</summary>
/// <remarks>It knows that the whole text lies in memory and is valid UTF-8, which makes it twice as fast as a reader that is handed any piece of any stream.</remarks>
internal ref struct JsonScanner(ReadOnlySpan<byte> json, JsonRows rows)
{
    private const int HexDigits = 4;

    // What ends the plain part of a text: quote, backslash, and control characters, which have to be escaped.
    private static readonly SearchValues<byte> EndOfPlain = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(control => (byte)control)]);

    private static readonly SearchValues<byte> Hex = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;

    /// <summary>Adds the rows of the one value that the text holds; whatever stands around it is blank.</summary>
    public bool TryScan() => ScanValue(0) && Peek() == 0 && _at == _json.Length;

    // The next byte that is no blank, or 0 at the end.
    private byte Peek()
    {
        while ((uint)_at < (uint)_json.Length)
        {
            var next = _json[_at];
            if (next > ' ')
            {
                return next;
            }

            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return 0;
            }

            // A third of the bytes of seeds indents lines.
            var spaces = next == '\n' ? _json[(_at + 1)..].IndexOfAnyExcept((byte)' ') : 0;
            _at = spaces < 0 ? _json.Length : _at + 1 + spaces;
        }

        return 0;
    }

    private bool ScanValue(int depth) => Peek() switch
    {
        (byte)'"' => ScanText(JsonTokenType.String),
        (byte)'{' => ScanObject(depth),
        (byte)'[' => ScanArray(depth),
        (byte)'t' => ScanWord("true"u8, JsonTokenType.True),
        (byte)'f' => ScanWord("false"u8, JsonTokenType.False),
        (byte)'n' => ScanWord("null"u8, JsonTokenType.Null),
        _ => ScanNumber(),
    };

    private bool ScanObject(int depth)
    {
        var row = Open(JsonTokenType.StartObject);
        if (depth == JsonText.MaxDepth)
        {
            return false;
        }

        if (Peek() == '}')
        {
            return Close(row, 0);
        }

        for (var members = 1; Peek() == '"' && ScanText(JsonTokenType.PropertyName) && Peek() == ':'; members++)
        {
            _at++;
            if (!ScanValue(depth + 1))
            {
                return false;
            }

            switch (Peek())
            {
                case (byte)',':
                    _at++;
                    break;
                case (byte)'}':
                    return Close(row, members);
                default:
                    return false;
            }
        }

        return false;
    }

    private bool ScanArray(int depth)
    {
        var row = Open(JsonTokenType.StartArray);
        if (depth == JsonText.MaxDepth)
        {
            return false;
        }

        if (Peek() == ']')
        {
            return Close(row, 0);
        }

        for (var entries = 1; ScanValue(depth + 1); entries++)
        {
            switch (Peek())
            {
                case (byte)',':
                    _at++;
                    break;
                case (byte)']':
                    return Close(row, entries);
                default:
                    return false;
            }
        }

        return false;
    }

    private int Open(JsonTokenType kind)
    {
        _at++;
        rows.Add(new JsonRow(kind, 0, 0, isEscaped: false));
        return rows.Count - 1;
    }

    private bool Close(int row, int length)
    {
        _at++;
        rows[row] = new JsonRow(rows[row].Kind, rows.Count, length, isEscaped: false);
        return true;
    }

    private bool ScanText(JsonTokenType kind)
    {
        var start = _at + 1;
        var escaped = false;
        for (var end = start; ;)
        {
            var plain = _json[end..].IndexOfAny(EndOfPlain);
            if (plain < 0 || _json[end + plain] < ' ')
            {
                return false;
            }

            end += plain;
            if (_json[end] == '"')
            {
                _at = end + 1;
                return Add(start, end, kind, escaped);
            }

            escaped = true;
            var length = EscapeLength(_json[end..]);
            if (length == 0)
            {
                return false;
            }

            end += length;
        }
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) => escape switch
    {
        [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
        [_, (byte)'u', .. var digits] when digits.Length >= HexDigits && !digits[..HexDigits].ContainsAnyExcept(Hex) => 2 + HexDigits,
        _ => 0,
    };

    private bool ScanWord(ReadOnlySpan<byte> word, JsonTokenType kind)
    {
        var start = _at;
        _at += word.Length;
        return _json[start..].StartsWith(word) && Add(start, _at, kind, escaped: false);
    }

    private bool ScanNumber()
    {
        var start = _at;
        Skip('-');
        var whole = SkipDigits();
        if (whole == 0 || (whole > 1 && _json[_at - whole] == '0') || (Skip('.') && SkipDigits() == 0))
        {
            return false;
        }

        if (Skip('e') || Skip('E'))
        {
            _ = Skip('+') || Skip('-');
            if (SkipDigits() == 0)
            {
                return false;
            }
        }

        return Add(start, _at, JsonTokenType.Number, escaped: false);
    }

    private bool Skip(char symbol)
    {
        var stands = _at < _json.Length && _json[_at] == symbol;
        _at += stands ? 1 : 0;
        return stands;
    }

    private int SkipDigits()
    {
        var start = _at;
        while (_at < _json.Length && char.IsAsciiDigit((char)_json[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    private readonly bool Add(int start, int end, JsonTokenType kind, bool escaped)
    {
        rows.Add(new JsonRow(kind, start, end - start, escaped));
        return true;
    }
}
