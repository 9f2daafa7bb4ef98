using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>A grammar in which each place allows its own symbols: the one kernel of all codes but the NDC, for UTF-16 and UTF-8 alike.</summary>
internal sealed class PlaceGrammar
{
    private const int FirstPlaceBit = 8;

    private readonly ImmutableArray<ulong> _places;
    private readonly int _most;

    // For each ASCII character the symbol that it is, in the lower byte, and from the ninth bit on whether each place allows it.
    private readonly ushort[] _table = new ushort[128];

    /// <summary>A grammar of what each place allows.</summary>
    /// <param name="shape">What is read, for the sentence of a fault.</param>
    /// <param name="places">What each place allows (<see cref="Symbols"/>), seven places at most.</param>
    public PlaceGrammar(CodeShape shape, params ReadOnlySpan<ulong> places)
    {
        Shape = shape;
        _places = [.. places];
        _most = places.Length;
        for (var character = 0u; character < _table.Length; character++)
        {
            var symbol = Symbols.Of(character);
            for (var place = 0; symbol != 0 && place < places.Length; place++)
            {
                _table[character] |= (ushort)(symbol | (Symbols.Allow(places[place], symbol) ? 1u << (FirstPlaceBit + place) : 0));
            }
        }
    }

    /// <summary>What is read.</summary>
    public CodeShape Shape { get; }

    /// <summary>What each place allows.</summary>
    public ReadOnlySpan<ulong> Places => _places.AsSpan();

    /// <summary>Reads a text and packs it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="least">The fewest characters that make a code.</param>
    /// <param name="dot">The place before which a dot may stand, if a character follows it; 0 where none may.</param>
    /// <returns>The word (<see cref="Packed"/>), or 0 when the text is refused; <see cref="PlaceFaults"/> tells why.</returns>
    // Inlined, because the length and the dot are constants to whoever calls.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read<TChar>(ReadOnlySpan<TChar> text, int least, int dot)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        // Nothing here can overflow: at most seven symbols are shifted in.
        unchecked
        {
            var dots = dot > 0 && text.Length > dot + 1 && text[dot] == TChar.CreateTruncating('.') ? 1 : 0;
            var count = text.Length - dots;
            if (count < least || count > _most)
            {
                return 0;
            }

            // No character is branched on, so that the processor looks at several at once; which one was wrong is worked out only when one was.
            var table = _table;
            var word = 0UL;
            var allowed = ~0u;
            for (var at = 0; at < dot; at++)
            {
                var entry = EntryOf(table, text[at]);
                word = word << 8 | (byte)entry;
                allowed &= entry >> (FirstPlaceBit + at);
            }

            var tail = text[(dot + dots)..];
            for (var at = 0; at < tail.Length; at++)
            {
                var entry = EntryOf(table, tail[at]);
                word = word << 8 | (byte)entry;
                allowed &= entry >> (FirstPlaceBit + dot + at);
            }

            return (allowed & 1) != 0 ? Packed.FromLeft(word, count) : 0;
        }
    }

    // Nothing, for a character that is not ASCII.
    private static uint EntryOf<TChar>(ushort[] table, TChar character)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        uint.CreateTruncating(character) is var index && index < (uint)table.Length ? table[index] : 0u;
}
