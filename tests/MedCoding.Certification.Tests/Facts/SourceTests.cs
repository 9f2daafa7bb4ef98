using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class SourceTests
{
    private static readonly SourceId Id = SourceId.Parse("bls-ooh");
    private static readonly Uri Address = new("https://www.bls.gov/ooh/");

    [Fact]
    public void A_source_keeps_what_it_is_made_of()
    {
        var source = new Source(Id, "BLS", "Outlook", Address, SourceKind.Government, Observation.InYear(2026));

        Assert.Equal((Id, "BLS", "Outlook", Address), (source.Id, source.Publisher, source.Title, source.Address));
        Assert.Equal((SourceKind.Government, Observation.InYear(2026)), (source.Kind, source.AsOf));
        Assert.Equal("BLS: Outlook", source.ToString());
        Assert.Null(new Source(Id, "BLS", "Outlook", null, SourceKind.Government, default).Address);
    }

    [Fact]
    public void What_is_default_or_blank_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Source(default, "BLS", "Outlook", Address, SourceKind.Government, default));
        Assert.Throws<ArgumentException>(() => new Source(Id, " ", "Outlook", Address, SourceKind.Government, default));
        Assert.Throws<ArgumentNullException>(() => new Source(Id, null!, "Outlook", Address, SourceKind.Government, default));
        Assert.Throws<ArgumentException>(() => new Source(Id, "BLS", "", Address, SourceKind.Government, default));
        Assert.ThrowsAny<ArgumentException>(() => new Source(Id, "BLS", "Outlook", Address, (SourceKind)99, default));
    }

    [Theory]
    [InlineData("/ooh")]
    [InlineData("ftp://www.bls.gov/ooh/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:somebody@bls.gov")]
    public void An_address_is_an_absolute_http_address(string address)
    {
        var uri = new Uri(address, UriKind.RelativeOrAbsolute);

        Assert.Throws<ArgumentException>(() => new Source(Id, "BLS", "Outlook", uri, SourceKind.Government, default));
    }
}
