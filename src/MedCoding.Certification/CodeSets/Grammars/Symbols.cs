namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>Sets of digits and capital letters, one bit each, as the places of a grammar allow them.</summary>
internal static class Symbols
{
    public const ulong Digits = 0x3FF;
    public const ulong Letters = 0x3FF_FFFFUL << ('A' - '0');
    public const ulong Any = Digits | Letters;
    public const ulong I = 1UL << ('I' - '0');
    public const ulong O = 1UL << ('O' - '0');
    public const ulong X = 1UL << ('X' - '0');

    // A digit is itself, a letter its capital, whatever else nothing.
    private static ReadOnlySpan<byte> Canonical =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0\0ABCDEFGHIJKLMNOPQRSTUVWXYZ\0\0\0\0\0\0ABCDEFGHIJKLMNOPQRSTUVWXYZ\0\0\0\0\0"u8;

    /// <summary>The character as codes hold it, letters as capitals; 0 for what is neither an ASCII digit nor an ASCII letter.</summary>
    public static uint Of(uint character) => character < 128 ? Canonical[(int)character] : 0u;

    // The shift counts modulo 64: 0, which is no symbol, comes out as bit 16, which is no member of any set.
    public static bool Allow(ulong symbols, uint symbol) => (symbols >> unchecked((int)(symbol - '0')) & 1) != 0;
}
