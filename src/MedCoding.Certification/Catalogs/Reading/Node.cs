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
internal readonly struct Node(JsonElement element, Layer layer, JsonPlace place, FaultLog log, Beneath? beneath = null)
{
    public JsonElement Element { get; } = element;

    public Layer Layer { get; } = layer;

    public JsonPlace Place { get; } = place;

    public FaultLog Log { get; } = log;

    /// <summary>What it lies over, where it is a value of an overlay that says something else than what lies beneath.</summary>
    public Beneath? Beneath { get; } = beneath;

    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    public Node Member(string name, JsonElement value) => new(value, Layer, Place.Member(name), Log);

    /// <summary>The same value, lying over another one.</summary>
    public Node Over(Node beneath, string path, params string[] keys) => new(Element, Layer, Place, Log, new Beneath(beneath, path, keys));

    /// <summary>Reads the value and, where it replaces others, those too: a fault of an overlay is one even when another overlay lies over it.</summary>
    public T Read<T>(NodeReader<T> reader)
    {
        var value = reader(this);
        if (Beneath is { IsRead: false })
        {
            ReadReplaced(reader);
        }

        return value;
    }

    /// <summary>Reads what the value replaces, for its faults alone. The catalog's own values were sound when it was loaded.</summary>
    public void ReadReplaced<T>(NodeReader<T> reader)
    {
        if (Replace() is { } replaced)
        {
            if (replaced.IsNull)
            {
                replaced.ReadReplaced(reader);
            }
            else if (replaced.Layer.IsOverlay)
            {
                _ = replaced.Read(reader);
            }
        }
    }

    /// <summary>What the value replaces or, with values over time, goes before; the log remembers that it does.</summary>
    public Node? Replace()
    {
        if (Beneath is not { } beneath)
        {
            return null;
        }

        beneath.IsRead = true;
        Log.Override(beneath.Path, Layer, beneath.Node);
        return beneath.Node;
    }

    public T Fault<T>(string message)
    {
        Log.Add(Layer.File, Place, message);
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

    /// <summary>The names of the overlays that it comes from, in their order with commas between them; <see langword="null"/> for the catalog's own.</summary>
    public string? Origins()
    {
        if (Beneath is null)
        {
            return Layer.Origin;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (Node? layer = this; layer is { } one; layer = one.Beneath?.Node)
        {
            if (one.Layer.Origin is { } name)
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>A member by which entries of a list are told apart; <see langword="null"/> when it is none.</summary>
    public string? KeyText(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => Member(name, value).Characters(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    /// <summary>The entries of an array, unread.</summary>
    public List<Node> Entries()
    {
        var entries = new List<Node>();
        foreach (var element in Element.EnumerateArray())
        {
            entries.Add(new Node(element, Layer, Place.Item(entries.Count), Log));
        }

        return entries;
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
            items.Add(reader(new Node(element, Layer, Place.Item(items.Count), Log)));
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
