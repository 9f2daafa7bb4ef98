using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

public sealed class CodeFaultTests
{
    [Fact]
    public void A_set_that_is_not_known_is_told_with_those_that_are()
    {
        Assert.False(MedicalCode.TryParse("icd10|S72".AsSpan(), out _, out var fault));
        Assert.Equal((CodeFaultKind.CodeSetUnknown, 0), (fault.Kind, fault.Position));
        Assert.Equal(
            "'icd10|S72' is not a code with its set: it begins with none of cpt|, hcpcs|, icd10cm|, icd10pcs|, modifier|, msdrg|, ndc|, pos|, revenue| (icd10cm|S72.001A).",
            fault.Describe("icd10|S72"));
    }
}
