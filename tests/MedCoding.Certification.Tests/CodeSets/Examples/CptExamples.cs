using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class CptExamples
{
    [Theory]
    [InlineData("99213", CptCategory.CategoryI)]
    [InlineData("3074F", CptCategory.CategoryII)]
    [InlineData("0075T", CptCategory.CategoryIII)]
    [InlineData("0001U", CptCategory.ProprietaryLaboratoryAnalysis)]
    [InlineData("0001M", CptCategory.AdministrativeMultianalyteAssay)]
    [InlineData("0001A", CptCategory.VaccineAdministration)]
    [InlineData("1234X", CptCategory.Unknown)]
    public void The_last_character_tells_the_category(string text, CptCategory category)
    {
        var code = CptCode.Parse(text);

        Assert.Equal(category, code.Category);
        Assert.Equal(category == CptCategory.CategoryI, code.Section is not null);
        Assert.Equal(category == CptCategory.CategoryI ? ["number"] : ["number", "category letter"], code.Parts.Select(part => part.Name));
        Assert.Equal(code, CptCode.Parse(string.Concat(text.Select(char.ToLowerInvariant))));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("00099", null)]
    [InlineData("00100", CptSection.Anesthesia)]
    [InlineData("01999", CptSection.Anesthesia)]
    [InlineData("02000", null)]
    [InlineData("10003", null)]
    [InlineData("10004", CptSection.Surgery)]
    [InlineData("69990", CptSection.Surgery)]
    [InlineData("69991", null)]
    [InlineData("70009", null)]
    [InlineData("70010", CptSection.Radiology)]
    [InlineData("79999", CptSection.Radiology)]
    [InlineData("80046", null)]
    [InlineData("80047", CptSection.PathologyAndLaboratory)]
    [InlineData("89398", CptSection.PathologyAndLaboratory)]
    [InlineData("89399", null)]
    [InlineData("90280", null)]
    [InlineData("90281", CptSection.Medicine)]
    [InlineData("99099", CptSection.Medicine)]
    [InlineData("99100", CptSection.Anesthesia)]
    [InlineData("99140", CptSection.Anesthesia)]
    [InlineData("99141", CptSection.Medicine)]
    [InlineData("99200", CptSection.Medicine)]
    [InlineData("99201", null)]
    [InlineData("99202", CptSection.EvaluationAndManagement)]
    [InlineData("99499", CptSection.EvaluationAndManagement)]
    [InlineData("99500", CptSection.Medicine)]
    [InlineData("99607", CptSection.Medicine)]
    [InlineData("99608", null)]
    [InlineData("99999", null)]
    public void The_range_tells_the_section(string text, CptSection? section) => Assert.Equal(section, CptCode.Parse(text).Section);

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Throws<InvalidOperationException>(() => default(CptCode).Category);
        Assert.Throws<InvalidOperationException>(() => default(CptCode).Section);
        Assert.Empty(default(CptCode).Parts);
        Assert.Equal("", default(CptCode).ToString());
    }
}
