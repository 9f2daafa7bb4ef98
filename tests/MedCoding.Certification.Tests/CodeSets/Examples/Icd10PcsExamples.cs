using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class Icd10PcsExamples
{
    [Theory]
    [InlineData("0DTJ4ZZ", Icd10PcsSection.MedicalAndSurgical, "section 0, body system D, operation T, body part J, approach 4, device Z, qualifier Z")]
    [InlineData("10E0XZZ", Icd10PcsSection.Obstetrics, "section 1, body system 0, operation E, body part 0, approach X, device Z, qualifier Z")]
    [InlineData("30233N1", Icd10PcsSection.Administration, "section 3, body system 0, operation 2, body system / region 3, approach 3, substance N, qualifier 1")]
    [InlineData("4A023N7", Icd10PcsSection.MeasurementAndMonitoring, "section 4, body system A, operation 0, body system 2, approach 3, function / device N, qualifier 7")]
    [InlineData("5A1955Z", Icd10PcsSection.ExtracorporealOrSystemicAssistanceAndPerformance, "section 5, body system A, operation 1, body system 9, duration 5, function 5, qualifier Z")]
    [InlineData("B2111ZZ", Icd10PcsSection.Imaging, "section B, body system 2, type 1, body part 1, contrast 1, qualifier Z, qualifier Z")]
    [InlineData("D0Y37ZZ", Icd10PcsSection.RadiationTherapy, "section D, body system 0, modality Y, treatment site 3, modality qualifier 7, isotope Z, qualifier Z")]
    [InlineData("F07Z9ZZ", Icd10PcsSection.PhysicalRehabilitationAndDiagnosticAudiology, "section F, section qualifier 0, type 7, body system / region Z, type qualifier 9, equipment Z, qualifier Z")]
    [InlineData("GZB4ZZZ", Icd10PcsSection.MentalHealth, "section G, body system Z, type B, qualifier 4, qualifier Z, qualifier Z, qualifier Z")]
    [InlineData("HZ2ZZZZ", Icd10PcsSection.SubstanceAbuseTreatment, "section H, body system Z, type 2, qualifier Z, qualifier Z, qualifier Z, qualifier Z")]
    [InlineData("XW033E5", Icd10PcsSection.NewTechnology, "section X, body system W, operation 0, body part 3, approach 3, device / substance / technology E, qualifier 5")]
    public void Each_character_has_the_name_that_the_section_gives_it(string text, Icd10PcsSection section, string parts)
    {
        var code = Icd10PcsCode.Parse(text);

        Assert.Equal(section, code.Section);
        Assert.Equal(text[0], section.Character());
        Assert.Equal(parts, string.Join(", ", code.Parts));
        Assert.Equal(text[..3], code.Table.ToString());
        Assert.Equal(section, code.Table.Section);
        Assert.Equal(code.Parts[..3].AsEnumerable(), code.Table.Parts);
        Assert.Equal(text, string.Concat(Enumerable.Range(1, 7).Select(code.ValueAt)));
        Assert.Equal(text, code.ToString("C"));
        Assert.Equal(code, Icd10PcsCode.Parse(string.Concat(text.Select(char.ToLowerInvariant))));
    }

    [Fact]
    public void There_are_17_sections_with_seven_axes_each()
    {
        Assert.Equal("0123456789BCDFGHX", string.Concat(Enum.GetValues<Icd10PcsSection>().Select(section => section.Character())));
        Assert.All(Enum.GetValues<Icd10PcsSection>(), section => Assert.Equal(7, section.Axes().Length));
        Assert.All(Enum.GetValues<Icd10PcsSection>(), section => Assert.Equal("section", section.Axes()[0]));
        Assert.Equal("Substance Abuse Treatment", Icd10PcsSection.SubstanceAbuseTreatment.Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Icd10PcsSection)17).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Icd10PcsSection)(-1)).Character());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Icd10PcsSection)17).Axes());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void A_place_is_one_of_seven(int place) => Assert.Throws<ArgumentOutOfRangeException>(() => Icd10PcsCode.Parse("0DTJ4ZZ").ValueAt(place));

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Throws<InvalidOperationException>(() => default(Icd10PcsCode).Section);
        Assert.Throws<InvalidOperationException>(() => default(Icd10PcsTable).Section);
        Assert.Throws<InvalidOperationException>(() => default(Icd10PcsCode).ValueAt(1));
        Assert.Equal(default, default(Icd10PcsCode).Table);
        Assert.Empty(default(Icd10PcsCode).Parts);
        Assert.Empty(default(Icd10PcsTable).Parts);
        Assert.Equal("", default(Icd10PcsTable).ToString());
    }
}
