using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Documentation;

/// <summary>The second example of the README, compiled; what stands between the markers has to be equal to it.</summary>
public sealed class LookingUp
{
    [Fact]
    public void The_exam_of_a_day_and_what_people_type_are_looked_up()
    {
        // <readme>
        var catalog = CertificationCatalog.Shipped;
        var cpc = catalog.Credentials.Get(CredentialIds.Cpc);
        var exam = catalog.AsOf(new DateOnly(2021, 6, 1)).At(cpc.Exam);     // in force: 150 questions in 5 h 40 min; from 2022 on, 100 in 4 h
        catalog.WorkSettings.TryFind("insurance companies", out var payer); // what people type is data
        var found = catalog.Find("CPC-H")[0];                               // the COC, formerly CPC-H; typing errors are tolerated
        // </readme>
        Assert.Equal(DatedStanding.InForce, exam.Standing);
        Assert.Equal(150, exam.Fact!.Value.ItemCount);
        Assert.Equal(TimeSpan.FromMinutes(340), exam.Fact.Value.Duration!.Value);
        Assert.Equal(WorkSettingIds.Payer, payer!.Id);
        Assert.Equal("COC (Certified Outpatient Coder), formerly CPC-H", found.ToString());
    }
}
