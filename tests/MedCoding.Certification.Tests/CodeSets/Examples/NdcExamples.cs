using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class NdcExamples
{
    [Theory]
    [InlineData("0777-3105-02", NdcForm.FourFourTwo, "00777-3105-02", "000777-3105-02")]
    [InlineData("12345-678-90", NdcForm.FiveThreeTwo, "12345-0678-90", "012345-0678-90")]
    [InlineData("12345-6789-0", NdcForm.FiveFourOne, "12345-6789-00", "012345-6789-00")]
    [InlineData("12345-6789-01", NdcForm.FiveFourTwo, "12345-6789-01", "012345-6789-01")]
    [InlineData("123456-789-01", NdcForm.SixThreeTwo, null, "123456-0789-01")]
    [InlineData("123456-7890-1", NdcForm.SixFourOne, null, "123456-7890-01")]
    [InlineData("123456-7890-12", NdcForm.SixFourTwo, null, "123456-7890-12")]
    [InlineData("012345-789-01", NdcForm.SixThreeTwo, "12345-0789-01", "012345-0789-01")]
    [InlineData("000777-3105-02", NdcForm.SixFourTwo, "00777-3105-02", "000777-3105-02")]
    public void A_code_is_brought_to_the_forms_of_claims(string text, NdcForm form, string? hipaa, string twelve)
    {
        var code = NdcCode.Parse(text);

        Assert.Equal(form, code.Form);
        Assert.Equal(text, code.ToString());
        Assert.Equal(text, string.Join('-', code.Labeler, code.Product, code.Package));
        Assert.Equal([new CodePart("labeler", code.Labeler), new CodePart("product", code.Product), new CodePart("package", code.Package)], code.Parts.AsEnumerable());
        Assert.Equal(hipaa, code.ToHipaa()?.ToString());
        Assert.Equal(twelve, code.ToTwelveDigits().ToString());
        Assert.Equal((hipaa ?? twelve).Replace("-", "", StringComparison.Ordinal), code.ToString("C"));
        Assert.Equal(code.ToHipaa() ?? code.ToTwelveDigits(), NdcCode.Parse(code.ToString("C")));
        Assert.Equal(NdcForm.SixFourTwo, code.ToTwelveDigits().Form);
    }

    [Theory]
    [InlineData("00777310502", "00777-3105-02", NdcForm.FiveFourTwo)]
    [InlineData("000777310502", "000777-3105-02", NdcForm.SixFourTwo)]
    public void Eleven_and_twelve_digits_need_no_hyphens(string text, string hyphenated, NdcForm form)
    {
        Assert.Equal(hyphenated, NdcCode.Parse(text).ToString());
        Assert.Equal(form, NdcCode.Parse(text).Form);
        Assert.Equal([NdcCode.Parse(text)], NdcCode.Candidates(text).AsEnumerable());
    }

    [Fact]
    public void Ten_digits_without_hyphens_may_be_three_codes()
    {
        Assert.Equal(["1234-5678-90", "12345-678-90", "12345-6789-0"], NdcCode.Candidates("1234567890").Select(code => code.ToString()));
        Assert.Equal(["01234567890", "12345067890", "12345678900"], NdcCode.Candidates("1234567890").Select(code => code.ToString("C")));
        Assert.Equal(["0000-0000-00", "00000-000-00", "00000-0000-0"], NdcCode.Candidates("0000000000").Select(code => code.ToString()));
        Assert.False(NdcCode.TryParse("1234567890", out _));
        Assert.Empty(NdcCode.Candidates("123456789"));
        Assert.Empty(NdcCode.Candidates(""));
        Assert.Throws<ArgumentNullException>(() => NdcCode.Candidates(null!));
    }

    [Fact]
    public void Two_forms_of_one_code_are_two_values()
    {
        var (assigned, claimed) = (NdcCode.Parse("0777-3105-02"), NdcCode.Parse("00777-3105-02"));

        Assert.NotEqual(assigned, claimed);
        Assert.Equal(claimed, assigned.ToHipaa());
        Assert.Equal(assigned.ToTwelveDigits(), claimed.ToTwelveDigits());
    }

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).Form);
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).Labeler);
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).Product);
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).Package);
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).ToHipaa());
        Assert.Throws<InvalidOperationException>(() => default(NdcCode).ToTwelveDigits());
        Assert.Empty(default(NdcCode).Parts);
        Assert.Equal("", default(NdcCode).ToString("C"));
    }
}
