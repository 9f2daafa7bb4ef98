using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>What a code prints as and what a touched text becomes, told a second time and as plainly as can be, with texts instead of words.</summary>
internal static class CodeModels
{
    /// <summary>The text of format G that stands for a text which is a code of the type.</summary>
    public static string Canonical(Type type, string text)
    {
        var upper = CodePatterns.Upper(text);
        if (type == typeof(MedicalCode))
        {
            var (set, code) = Divided(text);
            return $"{set.Tag}|{Canonical(set.Type, code)}";
        }

        return type == typeof(Icd10CmCode) ? WithDot(upper.Replace(".", "", StringComparison.Ordinal))
            : type == typeof(NdcCode) ? WithHyphens(text)
            : upper;
    }

    /// <summary>The text of format C that stands for a text which is a code of the type.</summary>
    public static string Compact(Type type, string text)
    {
        if (type == typeof(MedicalCode))
        {
            var (set, code) = Divided(text);
            return $"{set.Tag}|{Compact(set.Type, code)}";
        }

        var canonical = Canonical(type, text);
        return type == typeof(Icd10CmCode) ? canonical.Replace(".", "", StringComparison.Ordinal)
            : type == typeof(NdcCode) ? Widened(canonical)
            : canonical;
    }

    /// <summary>The canonical text without its set and its separators, as the parts of the code make it up.</summary>
    public static string Bare(string canonical) => string.Concat(canonical[(canonical.IndexOf('|', StringComparison.Ordinal) + 1)..].Where(char.IsAsciiLetterOrDigit));

    /// <summary>What a touched text becomes, and by which repairs; <see langword="null"/> when it is no code.</summary>
    public static (string Canonical, CodeRepair[] Repairs)? Normalized(Type type, string text)
    {
        // Half of a pair stands for no character that could be taken away or narrowed.
        if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) != text)
        {
            return null;
        }

        var repairs = new SortedSet<CodeRepair>();
        var visible = string.Concat(text.Where(character => !IsBlank(character)));
        var plain = string.Concat(visible.Select(character => character is >= '！' and <= '～' ? character.ToString().Normalize(NormalizationForm.FormKC) : character.ToString()));
        var undotted = plain.EndsWith('.') ? plain[..^1] : plain;
        if (!CodePatterns.Fits(type, undotted))
        {
            return null;
        }

        var canonical = Canonical(type, undotted);
        if (HidesAnEmptyPlace(text, canonical))
        {
            return null;
        }

        Note(repairs, CodeRepair.BlanksRemoved, visible != text);
        Note(repairs, CodeRepair.WidthNarrowed, plain != visible);
        Note(repairs, CodeRepair.CaseChanged, Letters(undotted) != Letters(canonical));
        Note(repairs, CodeRepair.SeparatorsPlaced, CodePatterns.Upper(plain) != CodePatterns.Upper(canonical));
        return (canonical, [.. repairs]);
    }

    // Blanks before a letter that ends the text stand for the placeholder, when the code is a diagnosis that is not filled up to its 7th place.
    private static bool HidesAnEmptyPlace(string text, string canonical)
    {
        var code = canonical.StartsWith("icd10cm|", StringComparison.Ordinal) ? canonical[8..] : canonical;
        var visible = text.TrimEnd([.. text.Where(IsBlank), '.', '．']);
        return CodePatterns.Fits(typeof(Icd10CmCode), code) && Bare(code).Length is > 3 and < 7 && char.IsAsciiLetter(code[^1]) && IsBlank(visible[^2]);
    }

    private static void Note(SortedSet<CodeRepair> repairs, CodeRepair repair, bool needed)
    {
        if (needed)
        {
            repairs.Add(repair);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff';

    private static ((string Tag, Type Type) Set, string Code) Divided(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var tag = text[..bar];
        return (CodePatterns.Sets.Single(set => set.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)), text[(bar + 1)..]);
    }

    private static string WithDot(string code) => code.Length > 3 ? code.Insert(3, ".") : code;

    private static string WithHyphens(string code) => code.Contains('-', StringComparison.Ordinal)
        ? code
        : code.Insert(code.Length - 2, "-").Insert(code.Length - 6, "-");

    // Each segment filled up to 6-4-2; five digits of a labeler are enough for HIPAA.
    private static string Widened(string canonical)
    {
        var segments = canonical.Split('-');
        var wide = segments[0].PadLeft(6, '0') + segments[1].PadLeft(4, '0') + segments[2].PadLeft(2, '0');
        return wide[0] == '0' ? wide[1..] : wide;
    }
}
