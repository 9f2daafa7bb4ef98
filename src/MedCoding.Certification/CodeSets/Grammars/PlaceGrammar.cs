using System.Numerics;
using System.Runtime.CompilerServices;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>The kernel of every grammar in which each place allows its own symbols, which are all but the NDC's; for UTF-16 and UTF-8 alike.</summary>
/// <remarks>A class for each type of code, and inlined where that is read: the table, the lengths and the dot are constants there, which makes it a third faster.</remarks>
internal static class PlaceGrammar<TPlaces>
    where TPlaces : struct, IPlaces
{
    private const int Ascii = 128;
    private const int Mask = Ascii - 1;
    private const int FirstPlaceBit = 8;

    private static readonly int Most = TPlaces.Allowed.Length;

    // For each ASCII character the symbol that it is, in the lower byte, and from the ninth bit on whether each place allows it.
    private static readonly ushort[] Table = [.. Enumerable.Range(0, Ascii).Select(character => EntryOf((uint)character))];

    /// <summary>The place before which the codes have their dot when people read them; 0 where they have none.</summary>
    public static int Dot => TPlaces.Dot;

    /// <summary>Reads a text and packs it.</summary>
    /// <param name="text">The whole text.</param>
    /// <returns>The word (<see cref="Packed"/>), or 0 when the text is refused; <see cref="PlaceFaults"/> tells why.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        // Nothing here can overflow: at most seven symbols are shifted in.
        unchecked
        {
            var dots = TPlaces.Dot > 0 && text.Length > TPlaces.Dot + 1 && text[TPlaces.Dot] == TChar.CreateTruncating('.') ? 1 : 0;
            var count = text.Length - dots;
            if (count < TPlaces.Least || count > Most)
            {
                return 0;
            }

            // Symbols are not branched on, so that the processor looks at several at once; which one was wrong is worked out only when one was.
            ReadOnlySpan<ushort> table = Table;
            var word = 0UL;
            var allowed = ~0u;
            var head = 0;
            // All but the codes of two characters have three at least: read without a loop, they cost less.
            if (TPlaces.Least >= 3)
            {
                var (one, two, three) = (uint.CreateTruncating(text[0]), uint.CreateTruncating(text[1]), uint.CreateTruncating(text[2]));
                if ((one | two | three) >= Ascii)
                {
                    return 0;
                }

                (one, two, three) = (table[(int)(one & Mask)], table[(int)(two & Mask)], table[(int)(three & Mask)]);
                word = (one & 0xFF) << 16 | (two & 0xFF) << 8 | (three & 0xFF);
                allowed = one >> FirstPlaceBit & two >> (FirstPlaceBit + 1) & three >> (FirstPlaceBit + 2);
                head = 3;
            }

            var tail = text[(head + dots)..];
            for (var at = 0; at < tail.Length; at++)
            {
                var character = uint.CreateTruncating(tail[at]);
                if (character >= Ascii)
                {
                    return 0;
                }

                uint entry = table[(int)character];
                word = word << 8 | (byte)entry;
                allowed &= entry >> (FirstPlaceBit + head + at);
            }

            // All of the word, or nothing of it.
            return Packed.FromLeft(word, count) & (0UL - (allowed & 1));
        }
    }

    /// <summary>What is wrong with a text that was refused, and the places that were read until there.</summary>
    public static CodeFault FaultOf<TChar>(ReadOnlySpan<TChar> text, out ulong packed)
        where TChar : unmanaged, IBinaryInteger<TChar> => PlaceFaults.First(text, TPlaces.Allowed.AsSpan(), TPlaces.Dot, TPlaces.Shape, out packed);

    private static ushort EntryOf(uint character)
    {
        var entry = Symbols.Of(character);
        for (var place = 0; entry != 0 && place < TPlaces.Allowed.Length; place++)
        {
            entry |= Symbols.Allow(TPlaces.Allowed[place], Symbols.Of(character)) ? 1u << (FirstPlaceBit + place) : 0;
        }

        return (ushort)entry;
    }
}
