using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads one value. A value that cannot be read is reported and comes back as the default: nothing is built of it, because building stops at faults.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="node">Where the value stands.</param>
internal delegate T NodeReader<out T>(Node node);

/// <summary>A JSON value with its place and the log that takes what is wrong with it.</summary>
internal readonly struct Node(JsonElement element, string file, JsonPlace place, FaultLog log)
{
    public JsonElement Element { get; } = element;

    public string File { get; } = file;

    public JsonPlace Place { get; } = place;

    public FaultLog Log { get; } = log;

    public Node Member(string name, JsonElement value) => new(value, File, Place.Member(name), Log);

    public T Fault<T>(string message)
    {
        Log.Add(File, Place, message);
        return default!;
    }

    public T Expected<T>(string what) => Fault<T>($"{Shown()} stands where {what} is expected.");

    public string Text()
    {
        if (Element.ValueKind != JsonValueKind.String)
        {
            return Expected<string>("a text");
        }

        return Characters() is not { } text ? Fault<string>("A text holds half a surrogate pair, which is no character.")
            : string.IsNullOrWhiteSpace(text) ? Fault<string>("A blank text stands where words are expected.")
            : text != text.Trim() ? Fault<string>($"The text '{Quoted.Short(text)}' begins or ends with a blank.")
            : text;
    }

    public bool Bool() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Expected<bool>("true or false"),
    };

    public int Int(int min, int max) =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) && number >= min && number <= max
            ? number
            : Expected<int>(string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"));

    public decimal Decimal(decimal min, decimal max) =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetDecimal(out var number) && number >= min && number <= max
            ? number
            : Expected<decimal>(string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"));

    public Money Money() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetDecimal(out var dollars) && dollars is >= 0 and <= 10_000_000 && Facts.Money.TryFromDollars(dollars, out var money)
            ? money
            : Expected<Money>("an amount of US dollars from 0 to 10,000,000 with at most two decimals (425 or 126.99)");

    public DateOnly Date() =>
        Element.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(Characters(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1900 and <= 2200
            ? date
            : Expected<DateOnly>("a day of the years 1900 to 2200 (2026-11-22)");

    /// <summary>A text that one of the library's own readers understands; what it says of a bad one becomes the fault.</summary>
    public T Parsed<T>(Func<string, T> parse)
    {
        if (Text() is not { } text)
        {
            return default!;
        }

        try
        {
            return parse(text);
        }
        catch (FormatException e)
        {
            return Fault<T>(e.Message);
        }
    }

    public Uri Address() =>
        Text() is not { } text ? null!
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : Fault<Uri>($"'{Quoted.Short(text)}' is no absolute http address (https://www.bls.gov/ooh/).");

    /// <summary>One of an enumeration's values, by its table of texts.</summary>
    public T OneOf<T>(IReadOnlyList<(string Text, T Value)> texts)
    {
        if (Text() is not { } text)
        {
            return default!;
        }

        foreach (var (known, value) in texts)
        {
            if (known == text)
            {
                return value;
            }
        }

        return Fault<T>($"'{Quoted.Short(text)}' is none of {string.Join(", ", texts.Select(pair => pair.Text))}.");
    }

    /// <summary>The entries of an array.</summary>
    public ImmutableArray<T> Items<T>(NodeReader<T> reader)
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            _ = Expected<object>("an array");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(Element.GetArrayLength());
        foreach (var element in Element.EnumerateArray())
        {
            items.Add(reader(new Node(element, File, Place.Item(items.Count), Log)));
        }

        return items.DrainToImmutable();
    }

    public ImmutableArray<T> NonEmptyItems<T>(NodeReader<T> reader)
    {
        if (Element.ValueKind == JsonValueKind.Array && Element.GetArrayLength() == 0)
        {
            _ = Expected<object>("at least one entry");
        }

        return Items(reader);
    }

    // Null for an escaped half of a surrogate pair, which JSON can write and a text cannot hold.
    private string? Characters()
    {
        try
        {
            return Element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string Shown() => Element.ValueKind switch
    {
        JsonValueKind.Object => "An object",
        JsonValueKind.Array => Element.GetArrayLength() == 0 ? "An empty array" : "An array",
        JsonValueKind.Null => "null",
        _ => $"'{Quoted.Short(RawText())}'",
    };

    private string RawText() => Element.GetRawText().Trim('"');
}
