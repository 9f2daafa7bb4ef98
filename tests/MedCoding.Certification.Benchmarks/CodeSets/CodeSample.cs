using System.Text;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Texts to be read, as many and in the same order in both encodings.</summary>
/// <remarks>Shuffled, once and always alike: claims do not come in the order of a release, which lets a processor foresee the length of every next code.</remarks>
public sealed class CodeSample
{
    /// <summary>How many texts there are: the diagnoses of fiscal year 2026.</summary>
    public const int Count = 74_719;

    private const int Seed = 2026;

    private readonly string _origin;

    private CodeSample(string origin, string[] texts)
    {
        if (texts.Length != Count)
        {
            throw new InvalidDataException($"{origin} has {texts.Length} codes, not {Count}.");
        }

        _origin = origin;
        Texts = texts;
        Utf8Texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
    }

    internal string[] Texts { get; }

    internal byte[][] Utf8Texts { get; }

    /// <summary>The diagnoses of fiscal year 2026, or texts of their lengths where the release is not at hand.</summary>
    internal static CodeSample Diagnoses() => ReleaseFiles.Diagnoses() is { } real ? Of("FY2026", real) : Of("made up", MadeUpCodes.Diagnoses(Count, Seed));

    /// <summary>As many of the procedures of fiscal year 2026, or made-up ones.</summary>
    internal static CodeSample Procedures() => ReleaseFiles.Procedures() is { } real ? Of("FY2026", real) : Of("made up", MadeUpCodes.Procedures(Count, Seed));

    /// <summary>The same texts, each changed.</summary>
    internal CodeSample Select(string what, Func<string, string> change) => new($"{_origin}, {what}", [.. Texts.Select(change)]);

    /// <summary>The same texts as a release has them: one length foretells the next.</summary>
    internal CodeSample InOrder() => new($"{_origin}, in order", [.. Texts.Order(StringComparer.Ordinal).Select(text => new string(text.AsSpan()))]);

    internal static string Dotted(string code) => code.Length > 3 ? code.Insert(3, ".") : code;

    /// <summary>What the table says of the data.</summary>
    public override string ToString() => _origin;

    // Copied in their new order, so that neighbours in the array are neighbours in memory for either encoding.
    private static CodeSample Of(string origin, string[] codes)
    {
#pragma warning disable CA5394 // Not a secret; .NET keeps the sequence of a seed.
        new Random(Seed).Shuffle(codes);
#pragma warning restore CA5394
        return new(origin, [.. codes.Take(Count).Select(code => new string(code.AsSpan()))]);
    }
}
