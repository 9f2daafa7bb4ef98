using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10PcsOrderFileTests
{
    [SharedCodeSetsTheory]
    [InlineData("icd10pcs/cms_2025_pr.zip", "icd10pcs_order_2025.txt", 79_856, 78_948)]
    [InlineData("icd10pcs/cms_2026_pr.zip", "icd10pcs_order_2026.txt", 80_029, 79_115)]
    [InlineData("icd10pcs/icd10pcs_2026_apr_order.zip", "icd10pcs_order_2026.txt", 80_110, 79_193)]
    public void The_rows_of_an_order_file_are_codes_and_tables_of_the_17_sections(string path, string entry, int rows, int codes)
    {
        var order = OfficialLayout.OrderRows(ReleaseFile.Lines(path, entry)).ToArray();
        var billable = order.Where(row => row.Billable).Select(row => row.Code).ToArray();
        var headers = order.Where(row => !row.Billable).Select(row => row.Code).ToArray();

        Assert.Equal(Enumerable.Range(1, rows), order.Select(row => row.Number));
        Assert.Equal(codes, billable.Length);
        ReleaseLaws.Hold<Icd10PcsCode>(billable);
        ReleaseLaws.Hold<Icd10PcsTable>(headers);
        Assert.Equal(Enum.GetValues<Icd10PcsSection>(), billable.Select(text => Icd10PcsCode.Parse(text).Section).Distinct().Order());
        Assert.Equal(headers.Select(Icd10PcsTable.Parse).Order(), billable.Select(text => Icd10PcsCode.Parse(text).Table).Distinct().Order());
    }

    [SharedCodeSetsTheory]
    [InlineData("icd10pcs/cms_2025_pr.zip", "order_addenda_2025.txt", 432, 3)]
    [InlineData("icd10pcs/cms_2026_pr.zip", "order_addenda_2026.txt", 183, 6)]
    [InlineData("icd10pcs/icd10pcs_2026_apr_order.zip", "order_addenda_2026.txt", 84, 3)]
    public void Every_code_and_table_of_an_order_addenda_is_read_and_written(string path, string entry, int codes, int tables)
    {
        var changed = OfficialLayout.Addenda(ReleaseFile.Lines(path, entry), hasFlag: false).ToLookup(code => code.Length);

        Assert.Equal(codes, changed[7].Count());
        Assert.Equal(tables, changed[3].Count());
        Assert.Equal(2, changed.Count);
        ReleaseLaws.Hold<Icd10PcsCode>(changed[7]);
        ReleaseLaws.Hold<Icd10PcsTable>(changed[3]);
    }
}
