using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Linting.Rules;

namespace MedCoding.Certification.Tests.Linting;

public sealed class RequirementOrderTests
{
    private static readonly RequirementOrder Order = new(CertificationCatalog.Shipped);

    [Theory]
    [InlineData("experience(coding) >= 2y", "experience(coding) >= 1y", true)]
    [InlineData("experience(coding) >= 1y", "experience(coding) >= 2y", false)]
    [InlineData("experience(cdi, hospital-inpatient) >= 2y", "experience(cdi, hospital) >= 1y", true)]
    [InlineData("experience(cdi, hospital) >= 2y", "experience(cdi, hospital-inpatient) >= 1y", false)]
    [InlineData("experience(cdi, hospital) >= 2y", "experience(cdi) >= 2y", true)]
    [InlineData("education >= bachelor", "education >= associate", true)]
    [InlineData("education >= bachelor", "education >= associate and him", false)]
    [InlineData("education >= bachelor and him", "education >= associate and him", true)]
    [InlineData("training(coding) >= 80h", "training(coding)", true)]
    [InlineData("training(coding)", "training(coding) >= 80h", false)]
    [InlineData("CCS", "any(AHIMA)", true)]
    [InlineData("CCS", "any(AHIMA, coding)", true)]
    [InlineData("CCS", "any(AAPC)", false)]
    [InlineData("any(AHIMA, coding)", "any(coding)", true)]
    [InlineData("any(coding)", "any(AHIMA, coding)", false)]
    [InlineData("CCS and RHIT", "RHIT", true)]
    [InlineData("CCS or RHIT", "RHIT", false)]
    [InlineData("CCS or RHIT", "RHIT or CPC or CCS", true)]
    [InlineData("CCS", "CCS or RHIT", true)]
    [InlineData("2 of (CCS, CPC, RHIT)", "CCS", false)]
    [InlineData("licence(RN)", "licence(LPN)", false)]
    public void A_requirement_implies_another_or_not(string narrow, string wide, bool implies) =>
        Assert.Equal(implies, Order.Implies(Requirement.Parse(narrow), Requirement.Parse(wide)));
}
