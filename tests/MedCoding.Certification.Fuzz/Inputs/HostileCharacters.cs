namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>Characters that look like those of a code, count as digits or letters in Unicode, or break what reads them one by one.</summary>
internal static class HostileCharacters
{
    // Digits of other scripts at nought: Arabic-Indic, Devanagari, Thai, full-width; and mathematical bold, in two units.
    private const string OtherNoughts = "\u0660\u0966\u0E50\uFF10";

    // Marks that combine with what stands before; letters whose other case is ASCII (Kelvin sign, long s, dotted and dotless I); Greek and Cyrillic look-alikes; a ligature;
    // blanks and what is invisible; lone surrogates of either half; not characters at all.
    private const string Others = "\u0301\u0308\u20DD\uFE0F\u212A\u017F\u0130\u0131\u0391\u0410\u041E\u03BF\uFB01\u00A0\u2009\u3000\u200B\u200D\uFEFF\u202E\u2028\u0085\uD800\uDBFF\uDC00\uDFFF\uFFFE\uFFFF\uFFFD";

    private const string CodeAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabiloxz.-:| ";

    public static char Drawn(ref SeededNumbers numbers) => numbers.Below(8) switch
    {
        0 => (char)numbers.Below(' '),
        1 => (char)(0x7F + numbers.Below(0x21)),
        2 => FullWidth(Ascii(ref numbers)),
        3 => (char)(numbers.Pick<char>(OtherNoughts) + numbers.Below(10)),
        4 => AnyUnit(ref numbers),
        _ => numbers.Pick<char>(Others),
    };

    public static char OfCodes(ref SeededNumbers numbers) => numbers.Pick<char>(CodeAlphabet);

    public static char Ascii(ref SeededNumbers numbers) => (char)('!' + numbers.Below('~' - '!' + 1));

    public static char AnyUnit(ref SeededNumbers numbers) => (char)numbers.Below(char.MaxValue + 1);

    /// <summary>The wide form of what is ASCII and visible; anything else as it is.</summary>
    public static char FullWidth(char character) => character is >= '!' and <= '~' ? (char)(character - '!' + 0xFF01) : character;
}
