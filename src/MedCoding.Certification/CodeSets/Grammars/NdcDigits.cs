using System.Globalization;
using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>An NDC in one word: four bits a character, from the top of 56; 0 behind the end, 1 for a hyphen, 2 to 11 for the digits. The order of the words is that of the
/// texts, since a hyphen stands before the digits in ASCII.</summary>
internal static class NdcDigits
{
    private const int Places = 14;
    private const uint Hyphen = 1;
    private const uint Zero = 2;

    public static ulong Pack(ulong digits, NdcSegments segments)
    {
        var packed = 0UL;
        var place = 0;
        for (var index = 0; index < segments.Total; index++)
        {
            if (index == segments.Labeler || index == segments.Labeler + segments.Product)
            {
                packed = With(packed, place++, Hyphen);
            }

            packed = With(packed, place++, Zero + Digit(digits, segments.Total, index));
        }

        return packed;
    }

    public static NdcSegments SegmentsOf(ulong packed)
    {
        Span<int> lengths = [0, 0, 0];
        var segment = 0;
        for (var place = 0; At(packed, place) is var symbol and not 0; place++)
        {
            if (symbol == Hyphen)
            {
                segment++;
            }
            else
            {
                lengths[segment]++;
            }
        }

        return new(lengths[0], lengths[1], lengths[2]);
    }

    /// <summary>The digits alone, as one number.</summary>
    public static ulong DigitsOf(ulong packed)
    {
        var digits = 0UL;
        for (var place = 0; At(packed, place) is var symbol and not 0; place++)
        {
            digits = symbol == Hyphen ? digits : (10 * digits) + symbol - Zero;
        }

        return digits;
    }

    /// <summary>A digit of a number that is written with <paramref name="total"/> of them.</summary>
    public static uint Digit(ulong digits, int total, int index)
    {
        for (var behind = total - 1 - index; behind > 0; behind--)
        {
            digits /= 10;
        }

        return (uint)(digits % 10);
    }

    /// <summary>The digits with zeros before each segment up to 6-4-2.</summary>
    public static ulong Widen(ulong digits, NdcSegments segments)
    {
        var package = PowerOfTen(segments.Package);
        var product = PowerOfTen(segments.Product);
        return (((digits / package / product) * PowerOfTen(4)) + (digits / package % product)) * PowerOfTen(2) + (digits % package);
    }

    /// <summary>Some of the digits as a text.</summary>
    public static string Text(ulong digits, int total, int from, int count)
    {
        var number = digits / PowerOfTen(total - from - count) % PowerOfTen(count);
        return number.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static int Write<TChar>(ulong packed, Span<TChar> destination, bool hyphens)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var written = 0;
        for (var place = 0; At(packed, place) is var symbol and not 0; place++)
        {
            if (symbol != Hyphen)
            {
                destination[written++] = TChar.CreateTruncating('0' + symbol - Zero);
            }
            else if (hyphens)
            {
                destination[written++] = TChar.CreateTruncating('-');
            }
        }

        return written;
    }

    private static uint At(ulong packed, int place) => place < Places ? (uint)(packed >> (4 * (Places - 1 - place)) & 0xF) : 0;

    private static ulong With(ulong packed, int place, uint symbol) => packed | (ulong)symbol << (4 * (Places - 1 - place));

    private static ulong PowerOfTen(int exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
