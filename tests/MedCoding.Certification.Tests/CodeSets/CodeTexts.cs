using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>Generators of texts that are codes, in every spelling that is read.</summary>
internal static class CodeTexts
{
    private const string Digits = "0123456789";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Later = "0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";
    private const string Values = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Sections = "0123456789BCDFGHX";

    private static readonly Gen<string> Table = Places(Sections, Values, Values);
    private static readonly Gen<string> Cpt = Places(Digits, Digits, Digits, Digits, Digits + "AFMTUZ");
    private static readonly Gen<string> Hcpcs = Places("ABCEFGHJKLMNPQRSTUV", Digits, Digits, Digits, Digits);
    private static readonly Gen<string> Modifier = Gen.OneOf(Places(Digits, Digits + "P"), Places(Capitals, Later + "O"));

    private static readonly ImmutableDictionary<Type, Gen<string>> Single = new Dictionary<Type, Gen<string>>
    {
        [typeof(Icd10CmCode)] =
            from category in Gen.OneOf(Places(Capitals, Digits, Later), Places(Capitals, Later, Digits))
            from detail in Places(Later, Later, Later)
            from seventh in Places(Later.Replace("X", "", StringComparison.Ordinal))
            from length in Gen.Choose(0, 4)
            from dot in Gen.Elements("", ".")
            select length == 0 ? category : category + dot + (detail + seventh)[..length],
        [typeof(Icd10PcsCode)] = from table in Table from rest in Places(Values, Values, Values, Values) select table + rest,
        [typeof(Icd10PcsTable)] = Table,
        [typeof(CptCode)] = Cpt,
        [typeof(HcpcsCode)] = Hcpcs,
        [typeof(CodeModifier)] = Modifier,
        [typeof(MsDrg)] = Places(Digits, Digits, Digits).Where(number => number != "000"),
        [typeof(PlaceOfServiceCode)] = Places(Digits, Digits),
        [typeof(RevenueCode)] = Places(Digits, Digits, Digits, Digits),
        [typeof(NdcCode)] =
            from form in Gen.Elements("4-4-2", "5-3-2", "5-4-1", "5-4-2", "6-3-2", "6-4-1", "6-4-2", "11", "12")
            from segments in Gen.CollectToArray(form.Split('-'), length => Places([.. Enumerable.Repeat(Digits, int.Parse(length, null))]))
            select string.Join('-', segments),
        [typeof(ModifiedCode)] =
            from code in Gen.OneOf(Cpt, Hcpcs)
            from count in Gen.Choose(0, 4)
            from modifiers in Modifier.ArrayOf(count)
            select string.Join(':', [code, .. modifiers]),
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<Type, Gen<string>> All = Single.Add(
        typeof(MedicalCode),
        from set in Gen.Elements(CodePatterns.Sets.AsEnumerable())
        from code in Single[set.Type]
        select $"{set.Tag}|{code}");

    /// <summary>Texts that are codes of a type.</summary>
    public static Gen<string> Of(Type type) => All[type];

    /// <summary>Texts that are codes of some type.</summary>
    public static Gen<string> OfAny => Gen.OneOf(All.Values);

    // The first and the last symbol more often than the rest, so that codes share their beginnings and zeros lead.
    private static Gen<string> Places(params string[] symbols) => Gen
        .CollectToArray(symbols, set => Gen.Frequency((1, Gen.Constant(set[0])), (1, Gen.Constant(set[^1])), (3, Gen.Elements(set.ToCharArray()))))
        .Select(characters => new string(characters));
}
