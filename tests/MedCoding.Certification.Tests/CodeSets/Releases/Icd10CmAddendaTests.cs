using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10CmAddendaTests
{
    [SharedCodeSetsTheory]
    [InlineData("icd10cm/cms_2017_dx.zip", "icd10cm_order_addenda_2017.txt", 3_877)]
    [InlineData("icd10cm/cms_2018_dx.zip", "icd10cm_order_addenda_2018.txt", 1_149)]
    [InlineData("icd10cm/cms_2019_dx.zip", "icd10cm_order_addenda_2019.txt", 763)]
    [InlineData("icd10cm/cms_2020_dx.zip", "icd10cm_order_addenda_2020.txt", 435)]
    [InlineData("icd10cm/cms_2021_dx.zip", "icd10cm_order_addenda_2021.txt", 829)]
    [InlineData("icd10cm/cdc_2022_oct_code_descriptions.zip", "icd10cm-order-addenda-2022.txt", 298)]
    [InlineData("icd10cm/cms_2022_dx.zip", "icd10cm_order_addenda_2022.txt", 8)]
    [InlineData("icd10cm/cms_2024_dx.zip", "icd10cm_order_addenda_2024.txt", 0)]
    [InlineData("icd10cm/cms_2026_dx.zip", "icd10cm_order_addenda_2026.txt", 748)]
    [InlineData("icd10cm/icd10cm_order_addenda_2017.txt.gz", "", 3_877)]
    [InlineData("icd10cm/icd10cm_order_addenda_2018.txt.gz", "", 1_149)]
    [InlineData("icd10cm/icd10cm_order_addenda_2019.txt.gz", "", 763)]
    [InlineData("icd10cm/icd10cm_order_addenda_2022.txt.gz", "", 8)]
    [InlineData("icd10cm/icd10cm_order_addenda_2026.txt.gz", "", 748)]
    public void Every_code_of_an_order_addenda_is_read_and_written(string path, string entry, int changes) => Hold(path, entry, changes, hasFlag: true);

    [SharedCodeSetsTheory]
    [InlineData("icd10cm/cms_2016_dx.zip", "icd10cm_addenda_2016.txt", 0)]
    [InlineData("icd10cm/cms_2017_dx.zip", "icd10cm_codes_addenda_2017.txt", 3_135)]
    [InlineData("icd10cm/cms_2018_dx.zip", "icd10cm_codes_addenda_2018.txt", 954)]
    [InlineData("icd10cm/cms_2019_dx.zip", "icd10cm_codes_addenda_2019.txt", 616)]
    [InlineData("icd10cm/cms_2020_dx.zip", "icd10cm_codes_addenda_2020.txt", 354)]
    [InlineData("icd10cm/cms_2021_dx.zip", "icd10cm_codes_addenda_2021.txt", 649)]
    [InlineData("icd10cm/cdc_2022_oct_code_descriptions.zip", "icd10cm-codes-addenda-2022.txt", 231)]
    [InlineData("icd10cm/cms_2022_dx.zip", "icd10cm_codes_addenda_2022.txt", 4)]
    [InlineData("icd10cm/cms_2024_dx.zip", "icd10cm_codes_addenda_2024.txt", 0)]
    [InlineData("icd10cm/cms_2026_dx.zip", "icd10cm_codes_addenda_2026.txt", 591)]
    public void Every_code_of_a_codes_addenda_is_read_and_written(string path, string entry, int changes) => Hold(path, entry, changes, hasFlag: false);

    private static void Hold(string path, string entry, int changes, bool hasFlag)
    {
        var codes = OfficialLayout.Addenda(ReleaseFile.Lines(path, entry), hasFlag).ToArray();

        Assert.Equal(changes, codes.Length);
        ReleaseLaws.Hold<Icd10CmCode>(codes, Dotted.Of);
    }
}
