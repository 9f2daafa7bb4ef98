using FsCheck;
using FsCheck.Fluent;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>The generators of property tests over codes and over texts near them.</summary>
public static class CodeArbitraries
{
    public static Arbitrary<CodeText<TCode>> CodeText<TCode>()
        where TCode : struct, ICode<TCode> => Arb.From(
            NearTexts.Of(CodeTexts.Of(typeof(TCode))).Select(text => new CodeText<TCode>(text)),
            text => NearTexts.Shorter(text.Text).Select(shorter => new CodeText<TCode>(shorter)));

    public static Arbitrary<AnyCodeText> AnyCodeText() => Arb.From(
        NearTexts.Of(CodeTexts.OfAny).Select(text => new AnyCodeText(text)),
        text => NearTexts.Shorter(text.Text).Select(shorter => new AnyCodeText(shorter)));

    public static Arbitrary<Icd10CmCode> Icd10CmCode() => Arb.From(Codes<Icd10CmCode>());

    public static Arbitrary<Icd10PcsCode> Icd10PcsCode() => Arb.From(Codes<Icd10PcsCode>());

    public static Arbitrary<Icd10PcsTable> Icd10PcsTable() => Arb.From(Codes<Icd10PcsTable>());

    public static Arbitrary<CptCode> CptCode() => Arb.From(Codes<CptCode>());

    public static Arbitrary<HcpcsCode> HcpcsCode() => Arb.From(Codes<HcpcsCode>());

    public static Arbitrary<CodeModifier> CodeModifier() => Arb.From(Codes<CodeModifier>());

    public static Arbitrary<MsDrg> MsDrg() => Arb.From(Codes<MsDrg>());

    public static Arbitrary<PlaceOfServiceCode> PlaceOfServiceCode() => Arb.From(Codes<PlaceOfServiceCode>());

    public static Arbitrary<RevenueCode> RevenueCode() => Arb.From(Codes<RevenueCode>());

    public static Arbitrary<NdcCode> NdcCode() => Arb.From(Codes<NdcCode>());

    public static Arbitrary<ModifiedCode> ModifiedCode() => Arb.From(Codes<ModifiedCode>());

    public static Arbitrary<MedicalCode> MedicalCode() => Arb.From(Codes<MedicalCode>());

    // A generator and not an arbitrary, which would be taken for that of every type.
    private static Gen<TCode> Codes<TCode>()
        where TCode : struct, ICode<TCode> => CodeTexts.Of(typeof(TCode)).Select(text => TCode.Parse(text, null));
}
