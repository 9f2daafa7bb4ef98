using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>Names the first fault from the left; only ever asked about texts that were refused.</summary>
internal static class PlaceFaults
{
    private const int SeventhPlace = 6;
    private const int DentalLength = 5;

    /// <summary>The first fault from the left of a text that a grammar refused, and the places that were read until there.</summary>
    public static CodeFault First<TChar>(ReadOnlySpan<TChar> text, ReadOnlySpan<ulong> places, int dot, CodeShape shape, out ulong packed)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var place = 0;
        packed = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var character = uint.CreateTruncating(text[at]);
            var symbol = Symbols.Of(character);
            if (place < places.Length && Symbols.Allow(places[place], symbol))
            {
                packed |= Packed.FromLeft(symbol, ++place);
            }
            else if (character != '.' || dot == 0 || at != dot || at == text.Length - 1)
            {
                return new(KindOf(text, at, places, place, dot, shape), at, shape);
            }
        }

        return new(text.IsEmpty ? CodeFaultKind.Empty : CodeFaultKind.TooShort, text.Length, shape);
    }

    /// <summary>What is wrong with a character that is no ASCII letter or digit.</summary>
    public static CodeFaultKind OfForeign(uint character) => character switch
    {
        ' ' or (>= '\t' and <= '\r') => CodeFaultKind.Blank,
        >= 128 => CodeFaultKind.NotAscii,
        '.' => CodeFaultKind.DotMisplaced,
        _ => CodeFaultKind.CharacterNotAllowed,
    };

    private static CodeFaultKind KindOf<TChar>(ReadOnlySpan<TChar> text, int at, ReadOnlySpan<ulong> places, int place, int dot, CodeShape shape)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var character = uint.CreateTruncating(text[at]);
        var symbol = Symbols.Of(character);
        if (symbol == 0)
        {
            return shape == CodeShape.Icd10Cm && LeavesPlacesEmpty(text, at, place, dot) ? CodeFaultKind.SeventhCharacterWithoutPlaceholder : OfForeign(character);
        }

        if (place >= places.Length)
        {
            return CodeFaultKind.TooLong;
        }

        var allowed = places[place];
        if (symbol == 'O' && (allowed & 1) != 0)
        {
            return CodeFaultKind.LetterOForZero;
        }

        // The small l too, which looks like a one in most typefaces; the capital L does not.
        if ((symbol == 'I' || character == 'l') && (allowed & 2) != 0)
        {
            return CodeFaultKind.LetterIForOne;
        }

        return (shape, symbol) switch
        {
            (CodeShape.Icd10Cm, 'X') when place == SeventhPlace => CodeFaultKind.PlaceholderAsSeventhCharacter,
            (CodeShape.Hcpcs, 'D') when place == 0 && IsDental(text) => CodeFaultKind.OtherCodeSet,
            (CodeShape.Revenue, 'X') when place == places.Length - 1 && at == text.Length - 1 => CodeFaultKind.CategoryNotCode,
            (_, < 'A') => CodeFaultKind.LetterExpected,
            _ => (allowed & Symbols.Letters) == 0 ? CodeFaultKind.DigitExpected : CodeFaultKind.LetterNotUsed,
        };
    }

    // A word that begins with D is not.
    private static bool IsDental<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        foreach (var character in text[1..])
        {
            if (uint.CreateTruncating(character) is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length == DentalLength;
    }

    // "W22.01 A", "T36.0--A": the 7th character stands behind a gap that the placeholder X should fill. A digit there is more likely the rest of a code: "E11. 9".
    private static bool LeavesPlacesEmpty<TChar>(ReadOnlySpan<TChar> text, int at, int place, int dot)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var gap = at;
        while (gap < text.Length && uint.CreateTruncating(text[gap]) is ' ' or '-' or '_')
        {
            gap++;
        }

        return place >= dot && place < SeventhPlace && gap > at && gap == text.Length - 1 && Symbols.Of(uint.CreateTruncating(text[gap])) >= 'A';
    }
}
