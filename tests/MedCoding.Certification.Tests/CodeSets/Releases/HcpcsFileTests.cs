using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class HcpcsFileTests
{
    [SharedCodeSetsTheory]
    [InlineData("hcpcs/HCPC17_CONTR_ANWEB.txt.gz", 6_155, 343)]
    [InlineData("hcpcs/HCPC2019_CONTR_ANWEB.txt.gz", 6_440, 360)]
    public void Every_code_and_modifier_of_a_contractor_file_is_read_and_written(string path, int codes, int modifiers) =>
        Hold([.. OfficialLayout.HcpcsRecords(ReleaseFile.Lines(path))], codes, modifiers);

    [SharedCodeSetsFact]
    public void Every_code_and_modifier_of_the_workbook_is_read_and_written() => Hold(
        [.. Workbook.Rows("hcpcs/anweb_2020_10.xlsx")
            .Where(row => row.GetValueOrDefault("C") is "3" or "7")
            .Select(row => (row["A"].Trim(' '), row["C"] == "7"))],
        codes: 6_825,
        modifiers: 371);

    [SharedCodeSetsFact]
    public void Just_the_letters_that_codes_begin_with_have_a_meaning()
    {
        var used = Workbook.Rows("hcpcs/anweb_2020_10.xlsx")
            .Where(row => row.GetValueOrDefault("C") == "3")
            .Select(row => HcpcsCode.Parse(row["A"]).Letter)
            .Distinct()
            .Order();
        var meant = Enumerable.Range('A', 26).Select(letter => (char)letter)
            .Where(letter => HcpcsCode.TryParse($"{letter}0001", out var code) && code.LetterMeaning is not null);

        Assert.Equal(used, meant);
        Assert.Null(HcpcsCode.Parse("F0001").LetterMeaning);
        Assert.Null(HcpcsCode.Parse("N0001").LetterMeaning);
    }

    private static void Hold((string Code, bool IsModifier)[] records, int codes, int modifiers)
    {
        var procedures = records.Where(record => !record.IsModifier).Select(record => record.Code).ToArray();
        var additions = records.Where(record => record.IsModifier).Select(record => record.Code).ToArray();

        Assert.Equal(codes, procedures.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(modifiers, additions.Distinct(StringComparer.Ordinal).Count());
        ReleaseLaws.Hold<HcpcsCode>(procedures);
        ReleaseLaws.Hold<CodeModifier>(additions);
        Assert.DoesNotContain(procedures, text => CptCode.TryParse(text, out _));
        Assert.DoesNotContain(procedures, text => HcpcsCode.Parse(text).LetterMeaning is null);

        // A code with a modifier of the same file prints as both.
        Assert.All(additions, modifier => Assert.Equal($"{procedures[0]}:{modifier}", ModifiedCode.Parse($"{procedures[0]}:{modifier}").ToString()));
        Assert.Equal([ModifierForm.PhysicalStatus, ModifierForm.LevelII], additions.Select(text => CodeModifier.Parse(text).Form).Distinct().Order());
        Assert.Equal(6, additions.Count(text => CodeModifier.Parse(text).Form == ModifierForm.PhysicalStatus));
    }
}
