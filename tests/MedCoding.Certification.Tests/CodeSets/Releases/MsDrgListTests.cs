using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class MsDrgListTests
{
    [SharedCodeSetsFact]
    public void Every_group_of_appendix_A_is_read_and_written()
    {
        var groups = OfficialLayout.MsDrgs(ReleaseFile.Lines("other/msdrg_v40_appendix_A.txt")).ToArray();

        Assert.Equal(767, groups.Length);
        Assert.Equal(767, groups.Distinct(StringComparer.Ordinal).Count());
        ReleaseLaws.Hold<MsDrg>(groups);
        Assert.All(groups, text => Assert.Equal(MsDrg.Parse(text), MsDrg.FromNumber(MsDrg.Parse(text).Number)));
        Assert.Contains(MsDrg.InvalidPrincipalDiagnosis.ToString(), groups);
        Assert.Contains(MsDrg.Ungroupable.ToString(), groups);
    }
}
