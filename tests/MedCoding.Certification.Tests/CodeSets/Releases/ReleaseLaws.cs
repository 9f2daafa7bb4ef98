using System.Globalization;
using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>What holds for every code of every release: it is read and written in both encodings and both forms, and stands in the order of its text.</summary>
internal static class ReleaseLaws
{
    // A hash without a fault lets one pair in about a hundred thousand codes meet; a poor one thousands.
    private const double MostCollisions = 0.0005;

    /// <summary>Asserts the laws for codes in the form of the files.</summary>
    /// <param name="texts">The codes as a file has them.</param>
    /// <param name="display">The form that people read; the same text when left out.</param>
    public static void Hold<TCode>(IEnumerable<string> texts, Func<string, string>? display = null)
        where TCode : struct, ICode<TCode>
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.DoesNotContain(distinct, text => !RoundTrips<TCode>(text, display is null ? text : display(text)));

        var codes = Array.ConvertAll(distinct, text => TCode.Parse(text, CultureInfo.InvariantCulture));
        Assert.Empty(codes.Skip(1).Where((code, index) => !(codes[index] < code) || codes[index].CompareTo(code) >= 0).Take(10));
        Assert.InRange(codes.Length - codes.Select(code => code.GetHashCode()).Distinct().Count(), 0, 1 + (int)(codes.Length * MostCollisions));
    }

    private static bool RoundTrips<TCode>(string compact, string display)
        where TCode : struct, ICode<TCode>
    {
        if (!TCode.TryParse(compact, out var code, out var fault) || fault != default)
        {
            return false;
        }

        return Reads(compact, code)
            && Reads(display, code)
            && Reads(string.Concat(compact.Select(char.ToLowerInvariant)), code)
            && code.ToString() == display
            && Writes(code, "C", compact)
            && Writes(code, "G", display)
            && Writes(code, "", display)
            && string.Concat(code.Parts.Select(part => part.Text)) == compact;
    }

    private static bool Reads<TCode>(string text, TCode expected)
        where TCode : struct, ICode<TCode> =>
        TCode.TryParse(text, out var code, out _)
            && code.Equals(expected)
            && code.GetHashCode() == expected.GetHashCode()
            && TCode.TryParse(Encoding.UTF8.GetBytes(text), out var fromUtf8, out _)
            && fromUtf8.Equals(expected)
            && TCode.TryNormalize(text, out var normal, out _)
            && normal.Equals(expected);

    private static bool Writes<TCode>(TCode code, string format, string expected)
        where TCode : struct, ICode<TCode>
    {
        Span<char> text = stackalloc char[TCode.MaxLength];
        Span<byte> utf8 = stackalloc byte[TCode.MaxLength];
        return code.TryFormat(text, out var written, format, null)
            && text[..written].SequenceEqual(expected)
            && code.TryFormat(utf8, out var bytes, format, null)
            && Encoding.UTF8.GetString(utf8[..bytes]) == expected
            && code.TryFormat(text[..expected.Length], out _, format, null)
            && !code.TryFormat(text[..(expected.Length - 1)], out var none, format, null)
            && none == 0
            && !code.TryFormat(utf8[..(expected.Length - 1)], out none, format, null)
            && none == 0
            && code.ToString(format, null) == expected;
    }
}
