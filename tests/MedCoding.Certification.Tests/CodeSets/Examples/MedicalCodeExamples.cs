using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class MedicalCodeExamples
{
    [Theory]
    [InlineData("cpt|99213", CodeKind.Cpt)]
    [InlineData("hcpcs|J0120", CodeKind.Hcpcs)]
    [InlineData("icd10cm|S72.001A", CodeKind.Icd10Cm)]
    [InlineData("icd10pcs|0DTJ4ZZ", CodeKind.Icd10Pcs)]
    [InlineData("modifier|25", CodeKind.Modifier)]
    [InlineData("msdrg|470", CodeKind.MsDrg)]
    [InlineData("ndc|0777-3105-02", CodeKind.Ndc)]
    [InlineData("pos|11", CodeKind.PlaceOfService)]
    [InlineData("revenue|0450", CodeKind.Revenue)]
    public void A_code_stands_behind_its_set(string text, CodeKind kind)
    {
        var code = MedicalCode.Parse(text);

        Assert.Equal(kind, code.Kind);
        Assert.Equal(text, code.ToString());
        Assert.Equal(text[(text.IndexOf('|', StringComparison.Ordinal) + 1)..], code.Text);
        Assert.True(MedicalCode.TryParse(kind, code.Text, out var again, out var fault));
        Assert.Equal(code, again);
        Assert.Equal(default, fault);
        Assert.NotEmpty(code.Parts);
        Assert.Contains(code, MedicalCode.Candidates(code.Text));

        // As what it is, and as nothing else.
        object?[] typed = [code.Cpt, code.Hcpcs, code.Icd10Cm, code.Icd10Pcs, code.Modifier, code.MsDrg, code.Ndc, code.PlaceOfService, code.Revenue];
        Assert.Equal(code.Text, typed[(int)kind]!.ToString());
        Assert.Single(typed, found => found is not null);
    }

    [Fact]
    public void A_pattern_takes_a_code_apart()
    {
        static string Told(MedicalCode code) => code switch
        {
            { Icd10Cm: { } diagnosis } => $"diagnosis in {diagnosis.Category}",
            { Icd10Pcs: { } procedure } => procedure.Section.Name(),
            { Cpt.Section: CptSection.EvaluationAndManagement } => "visit",
            { MsDrg: { } group } when group == MsDrg.Ungroupable => "cannot be grouped",
            { Kind: { } kind } => kind.Tag(),
            _ => "nothing",
        };

        Assert.Equal("diagnosis in S72", Told(MedicalCode.Parse("icd10cm|S72.001A")));
        Assert.Equal("Medical and Surgical", Told(Icd10PcsCode.Parse("0DTJ4ZZ").ToMedicalCode()));
        Assert.Equal("visit", Told(CptCode.Parse("99213").ToMedicalCode()));
        Assert.Equal("cpt", Told(CptCode.Parse("3074F").ToMedicalCode()));
        Assert.Equal("cannot be grouped", Told(MsDrg.Ungroupable.ToMedicalCode()));
        Assert.Equal("nothing", Told(default));
    }

    [Theory]
    [InlineData("J0120", "hcpcs|J0120 icd10cm|J01.20")]
    [InlineData("99213", "cpt|99213")]
    [InlineData("S72.001A", "icd10cm|S72.001A")]
    [InlineData("E119", "icd10cm|E11.9")]
    [InlineData("0DTJ4ZZ", "icd10pcs|0DTJ4ZZ")]
    [InlineData("B2111ZZ", "icd10cm|B21.11ZZ icd10pcs|B2111ZZ")]
    [InlineData("0450", "revenue|0450")]
    [InlineData("470", "msdrg|470")]
    [InlineData("25", "modifier|25 pos|25")]
    [InlineData("lt", "modifier|LT")]
    [InlineData("1234567890", "ndc|1234-5678-90 ndc|12345-678-90 ndc|12345-6789-0")]
    [InlineData("00777310502", "ndc|00777-3105-02")]
    [InlineData("D0120", "icd10cm|D01.20")]
    [InlineData("99213:25", "")]
    [InlineData("icd10cm|S72.001A", "")]
    [InlineData("hello", "")]
    [InlineData("", "")]
    public void Candidates_are_the_codes_of_all_sets_that_fit(string text, string candidates) =>
        Assert.Equal(candidates, string.Join(' ', MedicalCode.Candidates(text)));

    [Theory]
    [InlineData("ICD10CM|s72001a", "icd10cm|S72.001A", "icd10cm|S72001A")]
    [InlineData("NDC|0777-3105-02", "ndc|0777-3105-02", "ndc|00777310502")]
    public void The_set_is_read_in_either_case_and_the_code_in_either_form(string text, string display, string compact)
    {
        Assert.Equal(display, MedicalCode.Parse(text).ToString());
        Assert.Equal(compact, MedicalCode.Parse(text).ToString("C"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    public void A_number_that_is_no_set_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CodeKind)number).Tag());
        Assert.Throws<ArgumentOutOfRangeException>(() => MedicalCode.TryParse((CodeKind)number, "25", out _, out _));
    }

    [Fact]
    public void A_default_holds_no_code()
    {
        Assert.Null(default(MedicalCode).Kind);
        Assert.Equal("", default(MedicalCode).Text);
        Assert.Empty(default(MedicalCode).Parts);
        Assert.Null(default(MedicalCode).Icd10Cm);
        Assert.Equal(default, default(Icd10CmCode).ToMedicalCode());
    }
}
