using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

/// <summary>The door for texts that people and spreadsheets have touched.</summary>
public sealed class NormalizeExamples
{
    [Theory]
    [InlineData("S72.001A", "S72.001A", "")]
    [InlineData("s72.001a", "S72.001A", "CaseChanged")]
    [InlineData("W22.01xA", "W22.01XA", "CaseChanged")]
    [InlineData("S72001A", "S72.001A", "SeparatorsPlaced")]
    [InlineData("s72001a", "S72.001A", "CaseChanged SeparatorsPlaced")]
    [InlineData(" S72.001A ", "S72.001A", "BlanksRemoved")]
    [InlineData("\tS72.001A\r\n", "S72.001A", "BlanksRemoved")]
    [InlineData("S72 . 001 A", "S72.001A", "BlanksRemoved")]
    [InlineData("S72.001A\u00a0", "S72.001A", "BlanksRemoved")]
    [InlineData("\u3000S72.001A", "S72.001A", "BlanksRemoved")]
    [InlineData("\ufeffS72.001A", "S72.001A", "BlanksRemoved")]
    [InlineData("S72\u200b.001A", "S72.001A", "BlanksRemoved")]
    [InlineData("Ｓ７２．００１Ａ", "S72.001A", "WidthNarrowed")]
    [InlineData("ｓ７２　００１ａ", "S72.001A", "BlanksRemoved WidthNarrowed CaseChanged SeparatorsPlaced")]
    [InlineData("I10.", "I10", "SeparatorsPlaced")]
    [InlineData("I10 .", "I10", "BlanksRemoved SeparatorsPlaced")]
    [InlineData("E11.9.", "E11.9", "SeparatorsPlaced")]
    [InlineData("i10", "I10", "CaseChanged")]
    public void A_diagnosis_is_read_and_the_repairs_are_told(string text, string canonical, string repairs) => Reads<Icd10CmCode>(text, canonical, repairs);

    [Theory]
    [InlineData("00777310502", "00777-3105-02", "SeparatorsPlaced")]
    [InlineData("0777-3105-02", "0777-3105-02", "")]
    [InlineData("0777 - 3105 - 02", "0777-3105-02", "BlanksRemoved")]
    [InlineData("０７７７－３１０５－０２", "0777-3105-02", "WidthNarrowed")]
    [InlineData("0777-3105-02.", "0777-3105-02", "SeparatorsPlaced")]
    public void A_drug_is_read_and_the_repairs_are_told(string text, string canonical, string repairs) => Reads<NdcCode>(text, canonical, repairs);

    [Fact]
    public void Codes_of_other_sets_are_read_and_the_repairs_are_told()
    {
        Reads<Icd10PcsCode>(" 0dtj4zz", "0DTJ4ZZ", "BlanksRemoved CaseChanged");
        Reads<CptCode>("９９２１３", "99213", "WidthNarrowed");
        Reads<CptCode>("99213.", "99213", "SeparatorsPlaced");
        Reads<HcpcsCode>("j0120", "J0120", "CaseChanged");
        Reads<CodeModifier>(" lt", "LT", "BlanksRemoved CaseChanged");
        Reads<MsDrg>("064\n", "064", "BlanksRemoved");
        Reads<PlaceOfServiceCode>("11 ", "11", "BlanksRemoved");
        Reads<RevenueCode>("０450", "0450", "WidthNarrowed");
        Reads<ModifiedCode>("j0120 : jw : 59", "J0120:JW:59", "BlanksRemoved CaseChanged");
        Reads<ModifiedCode>("99213：25", "99213:25", "WidthNarrowed");
        Reads<MedicalCode>("ICD10CM|s72001a", "icd10cm|S72.001A", "CaseChanged SeparatorsPlaced");
        Reads<MedicalCode>("icd10cm | S72.001A", "icd10cm|S72.001A", "BlanksRemoved");
    }

    // What no rule tells is left to people: behind a gap that the placeholder should fill, another code would come out.
    [Theory]
    [InlineData("W22.01 A")]
    [InlineData("T07 A")]
    [InlineData(" W22 . 01  A.")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ufeff")]
    [InlineData(".")]
    [InlineData("S72..001A")]
    [InlineData("S72.001A..")]
    [InlineData("S7.2001A")]
    [InlineData("S72.OO1A")]
    [InlineData("S72,001A")]
    [InlineData("S72.001XA1")]
    [InlineData("S72.001X X")]
    [InlineData("٣72.001A")]
    [InlineData("S72.00١A")]
    [InlineData("S72.001Á")]
    [InlineData("S72.001A\0")]
    [InlineData("S72.001A; S72.002A")]
    public void What_is_no_code_in_any_spelling_is_refused(string text)
    {
        Assert.False(Icd10CmCode.TryNormalize(text, out var code, out var repairs));
        Assert.Equal(default, code);
        Assert.False(repairs.IsDefault);
        Assert.Empty(repairs);
        Assert.False(Icd10CmCode.TryNormalize(Encoding.UTF8.GetBytes(text), out _, out repairs));
        Assert.Empty(repairs);
    }

    [Fact]
    public void Ten_digits_of_a_drug_stay_ambiguous() => Assert.False(NdcCode.TryNormalize(" 1234567890 ", out _, out _));

    private static void Reads<TCode>(string text, string canonical, string repairs)
        where TCode : struct, ICode<TCode>
    {
        Assert.True(TCode.TryNormalize(text, out var code, out var changed));
        Assert.Equal(canonical, code.ToString());
        Assert.Equal(repairs, string.Join(' ', changed));

        Assert.True(TCode.TryNormalize(Encoding.UTF8.GetBytes(text), out var fromUtf8, out changed));
        Assert.Equal(code, fromUtf8);
        Assert.Equal(repairs, string.Join(' ', changed));
    }
}
