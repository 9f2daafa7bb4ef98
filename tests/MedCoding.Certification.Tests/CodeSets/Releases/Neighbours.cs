using System.Diagnostics.CodeAnalysis;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>Texts that no release can hold, made from a code by the slips that are common to all sets.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Seeded, so that a failure comes again.")]
internal static class Neighbours
{
    private const string Blanks = " \t\n";
    private const string Signs = "\0!#$%&'()*+,/;<=>?@[\\]^`{|}~\u007f";

    // Zero to nine of Arabic, Devanagari, Thai and mathematics stand in a row each; the last ones take two UTF-16 units.
    private static readonly int[] ForeignZeros = [0xFF10, 0x0660, 0x0966, 0x0E50, 0x1D7CE];

    /// <summary>Slips in a code that has no separators at all.</summary>
    public static IEnumerable<Neighbour> OfPlain(string code, Random random)
    {
        foreach (var neighbour in OfAny(code, random))
        {
            yield return neighbour;
        }

        yield return new(code[..^1], code.Length == 1 ? CodeFaultKind.Empty : CodeFaultKind.TooShort, code.Length - 1);
        yield return new(code + '0', CodeFaultKind.TooLong, code.Length);
        var at = random.Next(code.Length + 1);
        yield return new(code.Insert(at, "."), CodeFaultKind.DotMisplaced, at);
        yield return new(code.Insert(at, "-"), CodeFaultKind.CharacterNotAllowed, at);
        yield return new(code.Insert(at, Any(Blanks, random)), CodeFaultKind.Blank, at);
    }

    /// <summary>Slips that hold for every code: a wrong character from elsewhere, blanks at the ends.</summary>
    public static IEnumerable<Neighbour> OfAny(string code, Random random)
    {
        yield return new("", CodeFaultKind.Empty, 0);
        yield return new(Any(Blanks, random) + code, CodeFaultKind.Blank, 0);
        yield return new(code + Any(Blanks, random), CodeFaultKind.Blank, code.Length);
        var at = random.Next(code.Length);
        yield return new(Replaced(code, at, Any(Signs, random)), CodeFaultKind.CharacterNotAllowed, at);
        yield return new(Replaced(code, at, "\u00a0"), CodeFaultKind.NotAscii, at);
        yield return new(Replaced(code, at, ((char)(code[at] + 0xFEE0)).ToString()), CodeFaultKind.NotAscii, at);
        yield return new(Replaced(code, at, char.ConvertFromUtf32(ForeignZeros[random.Next(ForeignZeros.Length)] + random.Next(10))), CodeFaultKind.NotAscii, at);
        // Cyrillic, Greek, combining and half of a pair: what looks like a letter, hides on one, or is none.
        yield return new(Replaced(code, at, Any("АВСЕНІОРТХΑΒΕΖΗΙΚΜΝΟΡΤΧ\u0301\u212a\ufffd", random)), CodeFaultKind.NotAscii, at);
    }

    /// <summary>Letters at one of the places where a digit must stand.</summary>
    public static IEnumerable<Neighbour> OfDigits(string code, Range places, Random random)
    {
        var (from, count) = places.GetOffsetAndLength(code.Length);
        var at = from + random.Next(count);
        yield return new(Replaced(code, at, Any("Oo", random)), CodeFaultKind.LetterOForZero, at);
        yield return new(Replaced(code, at, Any("Iil", random)), CodeFaultKind.LetterIForOne, at);
        yield return new(Replaced(code, at, Any("ABCDEFGHJKLMNPQRSTUVWYZabcdefghjkmnpqrstuvwyz", random)), CodeFaultKind.DigitExpected, at);
    }

    public static string Replaced(string code, int at, string by) => code.Remove(at, 1).Insert(at, by);

    public static string Any(string characters, Random random) => characters[random.Next(characters.Length)].ToString();
}
