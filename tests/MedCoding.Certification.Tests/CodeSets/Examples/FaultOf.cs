using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

/// <summary>What the reader of a set says of a text; the sets by their tags, and the three types that are no set's by a word of their own.</summary>
internal static class FaultOf
{
    public static CodeFault Text(string set, string text) => set switch
    {
        "table" => Of<Icd10PcsTable>(text),
        "modified" => Of<ModifiedCode>(text),
        "any" => Of<MedicalCode>(text),
        "cpt" => Of<CptCode>(text),
        "hcpcs" => Of<HcpcsCode>(text),
        "icd10cm" => Of<Icd10CmCode>(text),
        "icd10pcs" => Of<Icd10PcsCode>(text),
        "modifier" => Of<CodeModifier>(text),
        "msdrg" => Of<MsDrg>(text),
        "ndc" => Of<NdcCode>(text),
        "pos" => Of<PlaceOfServiceCode>(text),
        "revenue" => Of<RevenueCode>(text),
        _ => throw new ArgumentOutOfRangeException(nameof(set), set, "No such set."),
    };

    // Both encodings say the same, and throw with the sentence.
    private static CodeFault Of<TCode>(string text)
        where TCode : struct, ICode<TCode>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.False(TCode.TryParse(text, out var code, out var fault));
        Assert.False(TCode.TryParse(utf8, out _, out var faultOfUtf8));
        Assert.Equal(default, code);
        Assert.Equal(fault, faultOfUtf8);
        Assert.Equal(fault.Describe(text), Assert.Throws<FormatException>(() => TCode.Parse(text, null)).Message);
        Assert.Equal(fault.Describe(utf8), Assert.Throws<FormatException>(() => TCode.Parse(utf8, null)).Message);
        return fault;
    }
}
