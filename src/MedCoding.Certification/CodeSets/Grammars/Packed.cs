using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>
/// A short ASCII text in one word: the first character in the seventh byte from below, zeros behind the last. The order of the words is the order of the texts, and
/// what stands at a place is a shift away.
/// </summary>
internal static class Packed
{
    /// <summary>The most characters that a word holds.</summary>
    public const int Places = 7;

    private const int BitsOfFirst = 8 * (Places - 1);

    /// <summary>The character at a place, counted from nought; 0 behind the last.</summary>
    public static char At(ulong packed, int place) => unchecked((char)(packed >> (BitsOfFirst - (8 * place)) & 0xFF));

    /// <summary>Whether letters stand at a place and the next: in ASCII they have a bit that digits and nothing have not.</summary>
    public static bool AreLetters(ulong packed, int place) => (packed >> (BitsOfFirst - (8 * place)) & packed >> (BitsOfFirst - (8 * (place + 1))) & 0x40) != 0;

    public static int Length(ulong packed) => packed == 0 ? 0 : Places - (BitOperations.TrailingZeroCount(packed) / 8);

    /// <summary>The first characters alone.</summary>
    public static ulong First(ulong packed, int count) => packed & ulong.MaxValue << (8 * (Places - count));

    /// <summary>The word of characters that were shifted in from below, one after the other.</summary>
    public static ulong FromLeft(ulong characters, int count) => characters << unchecked(8 * (Places - count));

    /// <summary>Writes the characters, with a dot before place <paramref name="dot"/>, if it is not 0 and one stands there; the destination is long enough.</summary>
    public static int Write<TChar>(ulong packed, Span<TChar> destination, int dot = 0)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var written = 0;
        for (var place = 0; At(packed, place) is var character and not '\0'; place++)
        {
            if (place == dot && dot > 0)
            {
                destination[written++] = TChar.CreateTruncating('.');
            }

            destination[written++] = TChar.CreateTruncating(character);
        }

        return written;
    }

    /// <summary>Some characters as a text.</summary>
    public static string Text(ulong packed, int from, int count)
    {
        Span<char> text = stackalloc char[Places];
        var written = Write(packed, text);
        return text[Math.Min(from, written)..Math.Min(from + count, written)].ToString();
    }

    /// <summary>The number that some digits are.</summary>
    public static int Number(ulong packed, int from, int count)
    {
        var number = 0;
        for (var place = from; place < from + count; place++)
        {
            number = (10 * number) + (At(packed, place) - '0');
        }

        return number;
    }

    // Digits and letters differ in few bits, and the hash of a word by itself would fold its halves onto each other: multiplied by the golden ratio they spread.
    public static int Hash(ulong packed) => unchecked((int)((packed * 0x9E37_79B9_7F4A_7C15UL) >> 32));

    public static int Hash(UInt128 packed) => unchecked(Hash((ulong)packed) ^ (31 * Hash((ulong)(packed >> 64))));
}
