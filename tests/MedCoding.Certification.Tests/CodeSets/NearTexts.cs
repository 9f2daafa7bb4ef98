using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>Generators of texts that people, spreadsheets and attackers make of codes.</summary>
internal static class NearTexts
{
    // Digits and letters that grammars treat apart, separators, blanks, wide and foreign digits, letters that fold to ASCII, halves of pairs.
    private static readonly ImmutableArray<string> Pieces =
    [
        "0", "1", "2", "9", "A", "D", "I", "O", "P", "X", "Z", "i", "l", "o", "x", ".", "-", ":", "|", "_", ",", "+", "/", "@", "[", "`", "{",
        " ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "\u0085", "\u200b", "\ufeff", "\0", "\u001f", "\u007f", "\u00ad", "\u180e",
        "０", "９", "Ａ", "ｚ", "．", "－", "｜", "：", "！", "～", "\uff5f", "\uff00", "é", "e\u0301", "٣", "²", "Ⅷ", "\u212a", "ı", "İ", "ſ", "–", "−", "𝟗", "😀", "\ud800", "\udc00",
        "CPT", "ndc|", "icd10cm|", "000", "XX",
    ];

    private static readonly Gen<Func<string, string>> Changes =
        from place in Gen.Choose(0, 40)
        from piece in Gen.Frequency((3, Gen.Elements(Pieces.AsEnumerable())), (1, Gen.Choose(0, 127).Select(code => ((char)code).ToString())))
        from change in Gen.Frequency<Func<string, int, string, string>>(
            (4, Gen.Constant<Func<string, int, string, string>>((text, at, inserted) => text.Insert(at % (text.Length + 1), inserted))),
            (4, Gen.Constant<Func<string, int, string, string>>((text, at, other) => Replaced(text, at, other))),
            (3, Gen.Constant<Func<string, int, string, string>>((text, at, _) => Replaced(text, at, ""))),
            (2, Gen.Constant<Func<string, int, string, string>>(Swapped)),
            (2, Gen.Constant<Func<string, int, string, string>>((text, _, _) => string.Concat(text.Select(char.ToLowerInvariant)))),
            (1, Gen.Constant<Func<string, int, string, string>>((text, at, _) => text.Length == 0 ? text : Replaced(text, at, char.ToLowerInvariant(text[at % text.Length]).ToString()))),
            (1, Gen.Constant<Func<string, int, string, string>>((text, _, _) => text.ToUpperInvariant())),
            (2, Gen.Constant<Func<string, int, string, string>>((text, _, _) => string.Concat(text.Select(Wide)))),
            (1, Gen.Constant<Func<string, int, string, string>>((text, at, _) => text.Length == 0 ? text : Replaced(text, at, Wide(text[at % text.Length]).ToString()))),
            (1, Gen.Constant<Func<string, int, string, string>>((text, _, _) => string.Join(' ', text.AsEnumerable()))),
            (1, Gen.Constant<Func<string, int, string, string>>((text, _, _) => $"  {text}\r\n")),
            (2, Gen.Constant<Func<string, int, string, string>>((text, _, _) => $"{text}.")),
            (1, Gen.Constant<Func<string, int, string, string>>((text, at, _) => text[..(at % (text.Length + 1))])),
            (2, Gen.Constant<Func<string, int, string, string>>((text, _, _) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)))))
        select (Func<string, string>)(text => change(text, place, piece));

    /// <summary>The texts themselves, texts a few changes away from them, and some that have nothing to do with them.</summary>
    public static Gen<string> Of(Gen<string> codes) => Gen.Frequency(
        (3, codes),
        (8, from code in codes
            from count in Gen.Choose(1, 3)
            from changes in Changes.ArrayOf(count)
            select changes.Aggregate(code, (text, change) => change(text))),
        (1, CodeTexts.OfAny),
        (1, from count in Gen.Choose(0, 40) from pieces in Gen.Elements(Pieces.AsEnumerable()).ArrayOf(count) select string.Concat(pieces)));

    /// <summary>Every text with a character less.</summary>
    public static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(index => text.Remove(index, 1));

    private static string Replaced(string text, int at, string other) =>
        text.Length == 0 ? other : text.Remove(at % text.Length, 1).Insert(at % text.Length, other);

    private static string Swapped(string text, int at, string other)
    {
        if (text.Length < 2)
        {
            return other;
        }

        var first = at % (text.Length - 1);
        return text.Remove(first, 1).Insert(first + 1, text[first].ToString());
    }

    private static char Wide(char character) => character is > ' ' and < '\u007f' ? (char)(character + 0xFEE0) : character;
}
