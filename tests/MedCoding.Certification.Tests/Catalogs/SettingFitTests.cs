using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Catalogs;

public sealed class SettingFitTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    [Theory]
    [InlineData("CIC", "hospital-inpatient", "hospital-inpatient", FitLevel.Primary, SettingRelation.Same)]
    [InlineData("CIC", "hospital", "hospital-inpatient", FitLevel.Primary, SettingRelation.Part)]
    [InlineData("RHIT", "emergency-department", "hospital", FitLevel.Good, SettingRelation.Wider)]
    [InlineData("CPC", "hospital-inpatient", "hospital-inpatient", FitLevel.Unsuitable, SettingRelation.Same)]
    public void A_setting_is_answered_by_itself_or_a_part_or_something_wider(string credential, string asked, string target, FitLevel level, SettingRelation relation)
    {
        var found = Catalog.FitWith(Catalog.Credentials.Get(CredentialId.Parse(credential)), WorkSettingId.Parse(asked))!.Value;
        Assert.Equal((WorkSettingId.Parse(target), level, relation), (found.Fit.Target, found.Fit.Level, found.Relation));
    }

    [Theory]
    [InlineData("CRC", "hospital")]
    [InlineData("CPC", "home-health")]
    public void Nothing_judged_and_one_unsuitable_part_among_others_answer_nothing(string credential, string asked) =>
        Assert.Null(Catalog.FitWith(Catalog.Credentials.Get(CredentialId.Parse(credential)), WorkSettingId.Parse(asked)));

    [Fact]
    public void A_setting_that_is_not_there_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Catalog.FitWith(Catalog.Credentials.Get(CredentialIds.Cpc), WorkSettingId.Parse("circus")));
}
