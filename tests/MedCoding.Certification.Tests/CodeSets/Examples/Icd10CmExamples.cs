using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class Icd10CmExamples
{
    [Theory]
    [InlineData("S72.001A", "S72", "001", 'A', 0)]
    [InlineData("W22.01XA", "W22", "01X", 'A', 1)]
    [InlineData("T14.8XXD", "T14", "8XX", 'D', 2)]
    [InlineData("T36.0X1", "T36", "0X1", null, 1)]
    [InlineData("C44.1121", "C44", "112", '1', 0)]
    [InlineData("QA0.0101", "QA0", "010", '1', 0)]
    [InlineData("L98.A116", "L98", "A11", '6', 0)]
    [InlineData("E11.9", "E11", "9", null, 0)]
    [InlineData("C84.Z", "C84", "Z", null, 0)]
    [InlineData("Y93.I1", "Y93", "I1", null, 0)]
    [InlineData("O09.A0", "O09", "A0", null, 0)]
    public void A_code_has_a_category_and_what_stands_behind_it(string text, string category, string detail, char? seventh, int placeholders)
    {
        var code = Icd10CmCode.Parse(text);

        Assert.Equal(text, code.ToString());
        Assert.Equal(text.Remove(3, 1), code.ToString("C"));
        Assert.Equal(category, code.Category.ToString());
        Assert.Equal(detail, code.EtiologySiteSeverity);
        Assert.Equal(seventh, code.SeventhCharacter);
        Assert.Equal(placeholders, code.Placeholders);
        Assert.Equal(text.Length - 1, code.Length);
        Assert.False(code.IsCategory);
        Assert.True(code.Category.IsCategory);
        Assert.True(code.StartsWith(code.Category));
        Assert.False(code.Category.StartsWith(code));
    }

    [Theory]
    [InlineData("I10")]
    [InlineData("I5A")]
    [InlineData("QA0")]
    [InlineData("C4A")]
    [InlineData("Z3A")]
    [InlineData("U07")]
    public void A_category_is_a_code_of_its_own(string text)
    {
        var code = Icd10CmCode.Parse(text);

        Assert.True(code.IsCategory);
        Assert.Equal(code, code.Category);
        Assert.Equal("", code.EtiologySiteSeverity);
        Assert.Null(code.SeventhCharacter);
        Assert.Equal(3, code.Length);
        Assert.Equal([new CodePart("category", text)], code.Parts.AsEnumerable());
    }

    [Fact]
    public void Parts_are_named()
    {
        Assert.Equal(
            [new CodePart("category", "S72"), new CodePart("etiology, anatomic site, severity", "001"), new CodePart("7th character", "A")],
            Icd10CmCode.Parse("s72001a").Parts.AsEnumerable());
        Assert.Equal(["category E11", "etiology, anatomic site, severity 9"], Icd10CmCode.Parse("E11.9").Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void The_dot_may_be_there_or_not()
    {
        Assert.Equal(Icd10CmCode.Parse("S72.001A"), Icd10CmCode.Parse("S72001A"));
        Assert.Equal(Icd10CmCode.Parse("w22.01xa"), Icd10CmCode.Parse("W2201XA"));
    }

    [Fact]
    public void A_code_begins_with_each_of_its_beginnings_and_with_nothing()
    {
        var code = Icd10CmCode.Parse("S72.001A");

        Assert.All(["S72", "S72.0", "S72.00", "S72.001", "S72.001A"], text => Assert.True(code.StartsWith(Icd10CmCode.Parse(text))));
        Assert.True(code.StartsWith(default));
        Assert.True(default(Icd10CmCode).StartsWith(default));
        Assert.False(default(Icd10CmCode).StartsWith(code));
        Assert.False(code.StartsWith(Icd10CmCode.Parse("S72.002")));
        Assert.False(code.StartsWith(Icd10CmCode.Parse("S71")));
    }

    // The order of a release is another one, in which the rare letters of the third place stand elsewhere.
    [Fact]
    public void Codes_stand_in_the_order_of_their_texts()
    {
        string[] sorted = ["A00", "A00.0", "A00.9", "C43", "C44.1121", "C4A", "S72.001A", "S72.001B", "S72.002", "S73"];

        Assert.Equal(sorted, sorted.AsEnumerable().Reverse().Select(Icd10CmCode.Parse).Order().Select(code => code.ToString()));
    }

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Equal("", default(Icd10CmCode).ToString());
        Assert.Equal(default, default(Icd10CmCode).Category);
        Assert.Equal(0, default(Icd10CmCode).Length);
        Assert.Null(default(Icd10CmCode).SeventhCharacter);
        Assert.Empty(default(Icd10CmCode).Parts);
        Assert.False(default(Icd10CmCode).IsCategory);
    }
}
