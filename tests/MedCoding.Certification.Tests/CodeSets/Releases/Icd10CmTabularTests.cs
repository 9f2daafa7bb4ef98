using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10CmTabularTests
{
    [SharedCodeSetsTheory]
    [InlineData("icd10cm/ICD10CM_FY2017_Full_XML.zip", "icd10cm_tabular_2017.xml", 43_910)]
    [InlineData("icd10cm/icd10cm_tabular_2021.zip", "icd10cm_tabular_2021.xml", 45_017)]
    public void Every_code_of_a_tabular_list_is_read_with_its_dot(string path, string entry, int codes)
    {
        var names = ReleaseFile.Xml(path, entry).Descendants("diag").Select(diag => diag.Element("name")!.Value).ToArray();

        Assert.Equal(codes, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(codes, names.Length);
        Assert.DoesNotContain(names, name => Icd10CmCode.Parse(name).ToString() != name);
        ReleaseLaws.Hold<Icd10CmCode>(names.Select(name => name.Replace(".", "", StringComparison.Ordinal)), Dotted.Of);
    }
}
