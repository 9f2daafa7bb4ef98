using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>Every grammar once more, as an expression over texts in capital letters: what the hand-written kernels are compared with, and where to look a grammar up.</summary>
internal static class CodePatterns
{
    // Any letter but O behind the first place, no letters at both the second and the third, a dot only with something behind it, never an X as the 7th character.
    private const string Diagnosis = @"[A-Z](?:[0-9][0-9A-NP-Z]|[A-NP-Z][0-9])(?:\.?(?:[0-9A-NP-Z]{1,3}|[0-9A-NP-Z]{3}[0-9A-NP-WYZ]))?";
    private const string Table = "[0-9BCDFGHX][0-9A-HJ-NP-Z]{2}";
    private const string Procedure = Table + "[0-9A-HJ-NP-Z]{4}";
    private const string Cpt = "[0-9]{4}[0-9A-HJ-NP-Z]";
    private const string Hcpcs = "[A-CE-HJ-NP-V][0-9]{4}";
    private const string Modifier = "(?:[A-Z][0-9A-Z]|[0-9][0-9P])";
    private const string Group = "(?!000)[0-9]{3}";
    private const string Place = "[0-9]{2}";
    private const string Revenue = "[0-9]{4}";
    private const string Drug = "(?:[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{3}-[0-9]{2}|[0-9]{6}-[0-9]{4}-[0-9]{1,2}|[0-9]{11,12})";

    /// <summary>The sets by their tags, in the order of the tags.</summary>
    public static ImmutableArray<(string Tag, Type Type)> Sets { get; } =
    [
        ("cpt", typeof(CptCode)),
        ("hcpcs", typeof(HcpcsCode)),
        ("icd10cm", typeof(Icd10CmCode)),
        ("icd10pcs", typeof(Icd10PcsCode)),
        ("modifier", typeof(CodeModifier)),
        ("msdrg", typeof(MsDrg)),
        ("ndc", typeof(NdcCode)),
        ("pos", typeof(PlaceOfServiceCode)),
        ("revenue", typeof(RevenueCode)),
    ];

    private static readonly ImmutableDictionary<Type, string> Single = new Dictionary<Type, string>
    {
        [typeof(Icd10CmCode)] = Diagnosis,
        [typeof(Icd10PcsCode)] = Procedure,
        [typeof(Icd10PcsTable)] = Table,
        [typeof(CptCode)] = Cpt,
        [typeof(HcpcsCode)] = Hcpcs,
        [typeof(CodeModifier)] = Modifier,
        [typeof(MsDrg)] = Group,
        [typeof(PlaceOfServiceCode)] = Place,
        [typeof(RevenueCode)] = Revenue,
        [typeof(NdcCode)] = Drug,
        [typeof(ModifiedCode)] = $"(?:{Cpt}|{Hcpcs})(?::{Modifier}){{0,4}}",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<Type, Regex> Whole = Single
        .Add(typeof(MedicalCode), string.Join('|', Sets.Select(set => $@"{set.Tag.ToUpperInvariant()}\|(?:{Single[set.Type]})")))
        .ToImmutableDictionary(entry => entry.Key, entry => new Regex($@"\A(?:{entry.Value})\z", RegexOptions.CultureInvariant));

    /// <summary>The types that have a pattern.</summary>
    public static IEnumerable<Type> Types => Whole.Keys;

    /// <summary>Whether a text is a code of a type, letters in either case.</summary>
    public static bool Fits(Type type, string text) => Whole[type].IsMatch(Upper(text));

    /// <summary>The text with its ASCII letters as capitals and nothing else touched: expressions that ignore case take the Kelvin sign for a K.</summary>
    public static string Upper(string text) => string.Concat(text.Select(character => char.IsAsciiLetterLower(character) ? (char)(character - 32) : character));
}
