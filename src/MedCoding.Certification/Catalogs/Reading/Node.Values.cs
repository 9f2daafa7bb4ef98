using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <content>Single values, and what is said of a wrong one.</content>
internal readonly partial struct Node
{
    private const int DayLength = 10;

    /// <summary>A number, or a text without its quotes, as it is written.</summary>
    public ReadOnlySpan<byte> Written => text.Written(row);

    /// <summary>The characters of a text, whatever they are; <see langword="null"/> where half of a surrogate pair is escaped.</summary>
    public string? Characters => text.Characters(row);

    private bool IsPlainText => Kind == JsonTokenType.String && !text.IsEscaped(row);

    public T Fault<T>(string message)
    {
        Log.Add(Layer.File, Path, message);
        return default!;
    }

    public T Expected<T>(string what) => Fault<T>($"{Shown()} stands where {what} is expected.");

    public string Text()
    {
        if (IsPlainText && Written is [> (byte)' ' and < 0x7F, .., > (byte)' ' and < 0x7F] or [> (byte)' ' and < 0x7F])
        {
            return Log.Words.Read(Written);
        }

        if (Kind != JsonTokenType.String)
        {
            return Expected<string>("a text");
        }

        return text.Characters(row) is not { } characters ? Fault<string>("A text holds half a surrogate pair, which is no character.")
            : string.IsNullOrWhiteSpace(characters) ? Fault<string>("A blank text stands where words are expected.")
            : characters != characters.Trim() ? Fault<string>($"The text '{Quoted.Short(characters)}' begins or ends with a blank.")
            : characters;
    }

    public bool Bool() => Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Expected<bool>("true or false"),
    };

    public int Int(int min, int max) =>
        Kind == JsonTokenType.Number && Utf8Parser.TryParse(Written, out int number, out var read) && read == Written.Length && number >= min && number <= max
            ? number
            : Expected<int>(string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"));

    public decimal Decimal(decimal min, decimal max) =>
        TryGetDecimal(out var number) && number >= min && number <= max
            ? number
            : Expected<decimal>(string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"));

    public Money Money() =>
        TryGetDecimal(out var dollars) && dollars is >= 0 and <= 10_000_000 && Facts.Money.TryFromDollars(dollars, out var money)
            ? money
            : Expected<Money>("an amount of US dollars from 0 to 10,000,000 with at most two decimals (425 or 126.99)");

    public DateOnly Date()
    {
        Span<char> day = stackalloc char[DayLength];
        return IsPlainText && Written.Length == DayLength && Ascii.ToUtf16(Written, day, out _) == System.Buffers.OperationStatus.Done
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2200
                ? date
                : Expected<DateOnly>("a day of the years 1900 to 2200 (2026-11-22)");
    }

    /// <summary>A text that one of the library's own readers understands; what it says of a bad one becomes the fault.</summary>
    public T Parsed<T>(Func<string, T> parse)
    {
        if (Text() is not { } characters)
        {
            return default!;
        }

        try
        {
            return parse(characters);
        }
        catch (FormatException e)
        {
            return Fault<T>(e.Message);
        }
    }

    /// <summary>Finds what is known of the text, unless it is none or written with escapes.</summary>
    public bool TryFind<T>(TextTable<T> known, out T value)
    {
        value = default!;
        return IsPlainText && known.TryGet(Written, out value);
    }

    /// <summary>Adds what is known of the text from now on.</summary>
    public void Remember<T>(TextTable<T> known, string characters, T value) => known.Add(Written, characters, value);

    /// <summary>The text, unless it is none or written with escapes; nothing else of it is checked.</summary>
    public string? PlainText() => IsPlainText ? text.Characters(row) : null;

    /// <summary>The same for texts that stand in a catalog again and again: each is understood once.</summary>
    public T Parsed<T>(Func<string, T> parse, TextTable<T> known)
    {
        if (TryFind(known, out var value))
        {
            return value;
        }

        var faultsBefore = Log.Count;
        var parsed = Parsed(parse);
        if (Log.Count == faultsBefore && IsPlainText)
        {
            Remember(known, text.Characters(row)!, parsed);
        }

        return parsed;
    }

    public Uri Address() =>
        Text() is not { } characters ? null!
        : Uri.TryCreate(characters, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : Fault<Uri>($"'{Quoted.Short(characters)}' is no absolute http address (https://www.bls.gov/ooh/).");

    /// <summary>One of an enumeration's values, by its table of texts.</summary>
    public T OneOf<T>((string Text, T Value)[] texts)
    {
        if (IsPlainText)
        {
            var written = Written;
            foreach (ref readonly var known in texts.AsSpan())
            {
                if (known.Text.Length == written.Length && Ascii.Equals(written, known.Text))
                {
                    return known.Value;
                }
            }
        }

        return OneOfEscaped(texts);
    }

    // Written with escapes, a text may be known all the same.
    private T OneOfEscaped<T>((string Text, T Value)[] texts)
    {
        if (Text() is not { } characters)
        {
            return default!;
        }

        var index = Array.FindIndex(texts, known => known.Text == characters);
        return index >= 0 ? texts[index].Value : Fault<T>($"'{Quoted.Short(characters)}' is none of {string.Join(", ", texts.Select(pair => pair.Text))}.");
    }

    public bool TryGetDecimal(out decimal number)
    {
        number = 0;
        return Kind == JsonTokenType.Number
            && Utf8Parser.TryParse(Written, out number, out var read, Written.IndexOfAny((byte)'e', (byte)'E') >= 0 ? 'e' : default)
            && read == Written.Length;
    }

    private string Shown() => Kind switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => Count == 0 ? "An empty array" : "An array",
        JsonTokenType.Null => "null",
        _ => $"'{Quoted.Short(Encoding.UTF8.GetString(Written).Trim('"'))}'",
    };
}
