using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>A strict JSON text as a table of its values in the order they stand, the outer before the inner. Names of members are rows too, each before its value.</summary>
/// <remarks>A catalog is read at the start of a program, so that this is faster than a document of the framework: it is read from where it lies, and a place is worked out
/// only when something is wrong there.</remarks>
internal sealed class JsonText
{
    public const int MaxBytes = 8 * 1024 * 1024;
    public const int MaxDepth = 32;

    private readonly ArraySegment<byte> _json;
    private readonly JsonRows _rows;
    private readonly int _first;
    private Dictionary<int, Beneath>? _beneath;

    private JsonText(ArraySegment<byte> json, Layer layer, FaultLog log, JsonRows rows)
    {
        _json = json;
        _rows = rows;
        _first = rows.Count;
        Layer = layer;
        Log = log;
    }

    public Layer Layer { get; }

    public FaultLog Log { get; }

    public Node Root => new(this, _first);

    /// <summary>Parses one document; the fault of a text that is none tells line and column.</summary>
    /// <param name="layer">The file.</param>
    /// <param name="utf8Json">Its content.</param>
    /// <param name="log">Takes the fault.</param>
    /// <param name="rows">Takes the rows, and is not given back while the text is read.</param>
    public static JsonText? Parse(Layer layer, ReadOnlyMemory<byte> utf8Json, FaultLog log, JsonRows rows)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        var content = utf8Json.Span.StartsWith(byteOrderMark) ? utf8Json[byteOrderMark.Length..] : utf8Json;
        if (content.Length > MaxBytes)
        {
            log.Add(layer.File, JsonPlace.Root, string.Create(CultureInfo.InvariantCulture, $"The file has {content.Length} bytes; at most {MaxBytes} are read."));
            return null;
        }

        if (!Utf8.IsValid(content.Span))
        {
            log.Add(layer.File, JsonPlace.Root, "The file is no valid UTF-8.");
            return null;
        }

        var text = new JsonText(MemoryMarshal.TryGetArray(content, out var lies) ? lies : new ArraySegment<byte>(content.ToArray()), layer, log, rows);
        if (new JsonScanner(text._json, rows).TryScan())
        {
            return text;
        }

        rows.Truncate(text._first);
        log.Add(layer.File, JsonPlace.Root, WhyNot(content.Span));
        return null;
    }

    public JsonTokenType Kind(int row) => _rows[row].Kind;

    /// <summary>How many members an object or entries an array has.</summary>
    public int Count(int row) => _rows[row].Length;

    /// <summary>The row behind a value and all that is in it.</summary>
    public int Next(int row) => _rows[row].Behind(row);

    /// <summary>Whether a name or text is written with escapes.</summary>
    public bool IsEscaped(int row) => _rows[row].IsEscaped;

    /// <summary>A number, or a name or text without its quotes, as it is written.</summary>
    public ReadOnlySpan<byte> Written(int row)
    {
        ref readonly var own = ref _rows[row];
        return _json.AsSpan(own.Start, own.Length);
    }

    /// <summary>The characters of a name or text; <see langword="null"/> where half of a surrogate pair is escaped, which JSON can write and a text cannot hold.</summary>
    public string? Characters(int row)
    {
        if (!IsEscaped(row))
        {
            return Encoding.UTF8.GetString(Written(row));
        }

        var quoted = new Utf8JsonReader(_json.AsSpan(_rows[row].Start - 1, _rows[row].Length + 2));
        quoted.Read();
        try
        {
            return quoted.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a name is the one that is asked for, which is ASCII.</summary>
    public bool IsNamed(int row, string name)
    {
        ref readonly var own = ref _rows[row];
        return own.IsEscaped ? Characters(row) == name : own.Length == name.Length && Ascii.Equals(_json.AsSpan(own.Start, own.Length), name);
    }

    public Beneath? Beneath(int row) => _beneath is null ? null : _beneath.GetValueOrDefault(row);

    public void Lay(int row, Beneath beneath) => (_beneath ??= [])[row] = beneath;

    private static string WhyNot(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.Read())
            {
            }

            throw new InvalidOperationException("The framework reads a text that was refused.");
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The file is no strict JSON of at most {MaxDepth} levels: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }
}
