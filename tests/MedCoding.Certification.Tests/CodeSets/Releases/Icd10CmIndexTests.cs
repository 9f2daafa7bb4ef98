using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10CmIndexTests
{
    // Stands in a cell of the neoplasms where a code should.
    private const string Words = "ventral surface of tongue and floor of mouth";

    // The index to diseases, that of external causes, the table of drugs and that of neoplasms. A hyphen at the end means every code below; one cell ends with a blank.
    [SharedCodeSetsTheory]
    [InlineData("icd10cm_index_2017.xml", 15_066)]
    [InlineData("icd10cm_eindex_2017.xml", 2_385)]
    [InlineData("icd10cm_drug_2017.xml", 1_552)]
    [InlineData("icd10cm_neoplasm_2017.xml", 568)]
    public void Every_code_of_an_index_is_read_with_its_dot(string entry, int codes)
    {
        var names = ReleaseFile.Xml("icd10cm/ICD10CM_FY2017_Full_XML.zip", entry).Descendants()
            .Where(element => element.Name.LocalName is "code" or "manif" or "cell")
            .Select(element => element.Value.TrimEnd(' '))
            .Where(name => !name.EndsWith('-') && name != Words)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(codes, names.Length);
        Assert.DoesNotContain(names, name => !Icd10CmCode.TryParse(name, out var code) || code.ToString() != name);
        ReleaseLaws.Hold<Icd10CmCode>(names.Select(name => name.Replace(".", "", StringComparison.Ordinal)), Dotted.Of);
    }
}
