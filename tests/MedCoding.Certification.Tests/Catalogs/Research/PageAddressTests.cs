namespace MedCoding.Certification.Tests.Catalogs.Research;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("https://www.aapc.com/certification/cpc", "https://aapc.com/certification/cpc/", true)]
    [InlineData("https://www.aapc.com/certification/cpc", "https://www.aapc.com/certification/cic", false)]
    [InlineData("https://open-exam-prep.com/", "https://open-exam-prep.com/blog/cpc", true)]
    [InlineData("https://open-exam-prep.com/", "https://cpcoexam.com/", false)]
    [InlineData("https://ilovemedicalcoding.com/?p=25131", "https://ilovemedicalcoding.com/?p=1", false)]
    [InlineData("https://blogs.example/ (copy of an article)", "https://blogs.example/", true)]
    [InlineData("https://help.example/aapc (article 9368644)", "https://help.example/aapc/articles/9368644-cic", true)]
    [InlineData("https://help.example/aapc (article 9368644)", "https://help.example/aapc/articles/8168460-books", false)]
    [InlineData("public repository file, address not kept (2026)", null, true)]
    [InlineData("public repository file, address not kept (2026)", "https://www.aapc.com/", false)]
    [InlineData("https://www.aapc.com/", null, false)]
    public void Two_addresses_lead_to_one_page_when_host_and_path_agree(string research, string? seeds, bool same) =>
        Assert.Equal(same, PageAddress.Same(research, seeds));
}
