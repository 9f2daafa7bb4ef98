using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class HcpcsExamples
{
    [Theory]
    [InlineData("A0428", 'A', "ambulance and other transport, medical and surgical supplies, administrative items")]
    [InlineData("E0601", 'E', "durable medical equipment")]
    [InlineData("G0008", 'G', "procedures and professional services, temporary")]
    [InlineData("J0120", 'J', "drugs, most of them not taken by mouth, and chemotherapy")]
    [InlineData("U0001", 'U', "laboratory tests for COVID-19")]
    [InlineData("V2020", 'V', "vision, hearing and speech")]
    [InlineData("F0001", 'F', null)]
    [InlineData("N0001", 'N', null)]
    public void The_letter_tells_the_kind(string text, char letter, string? meaning)
    {
        var code = HcpcsCode.Parse(text);

        Assert.Equal(letter, code.Letter);
        Assert.Equal(meaning, code.LetterMeaning);
        Assert.Equal([new CodePart("letter", text[..1]), new CodePart("number", text[1..])], code.Parts.AsEnumerable());
        Assert.Equal(text, code.ToString());
        Assert.Equal(code, HcpcsCode.Parse(string.Concat(text.Select(char.ToLowerInvariant))));
    }

    [Fact]
    public void Nineteen_letters_and_no_others_begin_a_code()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).Where(letter => HcpcsCode.TryParse($"{letter}1234", out _));

        Assert.Equal("ABCEFGHJKLMNPQRSTUV", string.Concat(letters));
    }

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Throws<InvalidOperationException>(() => default(HcpcsCode).Letter);
        Assert.Throws<InvalidOperationException>(() => default(HcpcsCode).LetterMeaning);
        Assert.Empty(default(HcpcsCode).Parts);
    }
}
