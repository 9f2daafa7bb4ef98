using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.Documentation;

/// <summary>The third example of the README, compiled; what stands between the markers has to be equal to it.</summary>
public sealed class ReadingCodes
{
    [Fact]
    public void Codes_are_read_taken_apart_and_told_what_is_wrong_with_them()
    {
        // <readme>
        var fracture = Icd10CmCode.Parse("s72001a");                         // prints as S72.001A; fracture.ToString("C") is S72001A
        var parts = Icd10PcsCode.Parse("0DTJ4ZZ").Parts;                     // section 0, body system D, operation T, body part J, approach 4, ...
        var visit = ModifiedCode.Parse("99213:25");                          // the CPT code 99213 with the modifier 25
        var billed = NdcCode.Parse("0777-3105-02").ToHipaa();                // 00777-3105-02
        var sets = MedicalCode.Candidates("J0120");                          // hcpcs|J0120 and icd10cm|J01.20: both shapes fit, none is guessed
        _ = Icd10CmCode.TryParse("S72.O01A", out _, out var fault);          // fault.Describe("S72.O01A"): character 5 is the letter O where the digit 0 belongs
        _ = Icd10CmCode.TryNormalize(" w22.01xA", out var bumped, out var made); // W22.01XA; made: BlanksRemoved, CaseChanged
        // </readme>
        Assert.Equal("S72.001A", fracture.ToString());
        Assert.Equal("S72001A", fracture.ToString("C"));
        Assert.Equal("section 0, body system D, operation T, body part J, approach 4, device Z, qualifier Z", string.Join(", ", parts));
        Assert.Equal(ModifiedCode.Of(CptCode.Parse("99213"), CodeModifier.Parse("25")), visit);
        Assert.Equal("00777-3105-02", billed.ToString());
        Assert.Equal("hcpcs|J0120 icd10cm|J01.20", string.Join(' ', sets));
        Assert.Equal("'S72.O01A' is not an ICD-10-CM code: character 5 is the letter O where the digit 0 belongs (S72.001A).", fault.Describe("S72.O01A"));
        Assert.Equal("W22.01XA", bumped.ToString());
        Assert.Equal([CodeRepair.BlanksRemoved, CodeRepair.CaseChanged], made.AsEnumerable());
    }
}
