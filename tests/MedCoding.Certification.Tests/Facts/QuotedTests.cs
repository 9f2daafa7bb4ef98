using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class QuotedTests
{
    [Property]
    public bool A_quotation_is_short_and_stays_on_its_line(string? text) => StaysOnItsLine(Quoted.Short(text));

    [Fact]
    public void Hostile_texts_are_quoted_harmlessly()
    {
        Assert.All(HostileTexts.All, text => Assert.True(StaysOnItsLine(Quoted.Short(text))));
        Assert.Equal("null", Quoted.Short(null));
    }

    [Theory]
    [InlineData("S72.001A", "S72.001A")]
    [InlineData("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890")]
    [InlineData("12345678901234567890123456789012345678901", "1234567890123456789012345678901234567890…")]
    [InlineData("a\nb\u2028c\u202ed", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("123456789012345678901234567890123456789😀", "123456789012345678901234567890123456789…")]
    public void At_most_forty_characters_are_shown(string text, string shown) => Assert.Equal(shown, Quoted.Short(text));

    private static bool StaysOnItsLine(string quoted) =>
        quoted.Length <= 41
        && quoted.EnumerateRunes().All(rune => System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate))
        && !quoted.Where((c, index) => char.IsSurrogate(c) && !char.IsSurrogatePair(quoted, char.IsHighSurrogate(c) ? index : Math.Max(0, index - 1))).Any();
}
