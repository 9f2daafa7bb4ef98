namespace MedCoding.CodeCheck.Tests;

public sealed class LenientTests
{
    [Theory]
    [InlineData("E11.9", "icd10cm", "E11.9", "")]
    [InlineData("e119", "icd10cm", "E11.9", "Repaired: case changed, separators placed.")]
    [InlineData(" E11.9\t", "icd10cm", "E11.9", "Repaired: blanks removed.")]
    [InlineData("E11.9.", "icd10cm", "E11.9", "Repaired: separators placed.")]
    [InlineData("Ｅ１１.9", "icd10cm", "E11.9", "Repaired: width narrowed.")]
    [InlineData("99213 : 25", "cpt", "99213:25", "Repaired: blanks removed.")]
    [InlineData("99213：25", "cpt", "99213:25", "Repaired: width narrowed.")]
    [InlineData("j0120:jw", "hcpcs", "J0120:JW", "Repaired: case changed.")]
    [InlineData("00777310502", "ndc", "00777-3105-02", "Repaired: separators placed.")]
    [InlineData("11\u00A0", "modifier,pos", "11,11", "More than one code fits. Repaired: blanks removed.")]
    [InlineData("j0120", "hcpcs,icd10cm", "J0120,J01.20", "More than one code fits. Repaired: case changed, separators placed.")]
    [InlineData("0777310502", "ndc", "0777-3105-02,07773-105-02,07773-1050-2", "More than one code fits.")]
    [InlineData(" 0777310502 ", "ndc", "0777-3105-02,07773-105-02,07773-1050-2", "More than one code fits. Repaired: blanks removed.")]
    public void What_was_repaired_is_named(string text, string sets, string canonical, string reason)
    {
        var line = Assert.Single(Answer.To(text, "--lenient").Read());
        Assert.Equal((sets, canonical, reason), (line.Sets, line.Canonical, line.Reason));
    }

    [Theory]
    [InlineData("icd10cm", " e119", "valid", "E11.9")]
    [InlineData("hcpcs", " e119", "invalid", "")]
    [InlineData("ndc", " 0777310502 ", "ambiguous", "0777-3105-02,07773-105-02,07773-1050-2")]
    [InlineData("pos", " 0777310502 ", "invalid", "")]
    [InlineData("procedure", " 99213 ", "valid", "99213")]
    public void One_set_is_repaired_for_itself(string set, string text, string verdict, string canonical)
    {
        var line = Assert.Single(Answer.To(text, "--lenient", "--code-set", set).Read());
        Assert.Equal((verdict, canonical), (line.Verdict, line.Canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("icd10cm|E11.9")]
    [InlineData("E11,9")]
    [InlineData("diabetes")]
    public void What_is_no_code_stays_invalid(string text)
    {
        var line = Assert.Single(Answer.To(text + "\n", "--lenient").Read());
        Assert.Equal("invalid", line.Verdict);
        Assert.Equal(Assert.Single(Answer.To(text + "\n").Read()).Reason, line.Reason);
    }
}
