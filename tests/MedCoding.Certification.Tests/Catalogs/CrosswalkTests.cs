using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>How the terms of the catalog stand to the codes of other classifications.</summary>
public sealed class CrosswalkTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    public static TheoryData<string> Settings => [.. Catalog.WorkSettings.Ids.Select(id => id.ToString())];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_has_an_industry(string setting) =>
        Assert.Contains(Catalog.Crosswalks.Of(WorkSettingId.Parse(setting)), crosswalk => crosswalk.Scheme == ClassificationScheme.Naics);

    [Fact]
    public void Every_role_has_an_occupation() => Assert.All(
        Catalog.Roles,
        role => Assert.Contains(Catalog.Crosswalks.Of(role.Id), crosswalk => crosswalk.Scheme == ClassificationScheme.Soc));

    [Fact]
    public void Both_directions_tell_the_same()
    {
        foreach (var crosswalk in Catalog.Crosswalks)
        {
            Assert.Contains(crosswalk, Catalog.Crosswalks.To(crosswalk.Scheme, crosswalk.Code));
            Assert.Contains(crosswalk, OfTerm(crosswalk));
            Assert.Equal(crosswalk.Relation is CrosswalkRelation.Wider or CrosswalkRelation.Narrower, crosswalk.Relation != crosswalk.RelationFromCode);
        }

        Assert.Equal(Catalog.Crosswalks.Count, Catalog.Crosswalks.DistinctBy(one => (one.Subject, one.Term, one.Scheme, one.Code)).Count());
    }

    // The codes of the provider taxonomy for coders by setting were ended in 2023; older records still hold them.
    [Theory]
    [InlineData("246YC3301X", "CCS")]
    [InlineData("246YC3302X", "CPC")]
    public void A_code_that_was_ended_leads_to_its_credential_and_says_when(string code, string credential)
    {
        var found = Assert.Single(Catalog.Crosswalks.To(ClassificationScheme.ProviderTaxonomy, code), one => one.Term == credential);
        Assert.Equal(new DateOnly(2023, 3, 31), found.Until);
        Assert.Equal((CrosswalkSubject.Credential, CrosswalkRelation.Narrower), (found.Subject, found.RelationFromCode));
    }

    [Fact]
    public void A_place_of_service_has_the_title_that_the_code_itself_has() => Assert.All(
        Catalog.Crosswalks.Where(crosswalk => crosswalk.Scheme == ClassificationScheme.PlaceOfService),
        crosswalk => Assert.Equal(MedCoding.Certification.CodeSets.PlaceOfServiceCode.Parse(crosswalk.Code).Name, crosswalk.Title));

    [Theory]
    [InlineData(ClassificationScheme.PlaceOfService, "2")]
    [InlineData(ClassificationScheme.ProviderTaxonomy, "246yc3301x")]
    [InlineData(ClassificationScheme.ProviderTaxonomy, "246YC3301")]
    [InlineData(ClassificationScheme.Naics, "6")]
    [InlineData(ClassificationScheme.Naics, "62211O")]
    [InlineData(ClassificationScheme.Soc, "29-207")]
    [InlineData(ClassificationScheme.Soc, "29.2072")]
    [InlineData(ClassificationScheme.Soc, "29-2072.0")]
    public void A_code_of_another_shape_is_refused_with_a_right_one(ClassificationScheme scheme, string code)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Crosswalk(
            CrosswalkSubject.Role, "coder", scheme, code, "A title", CrosswalkRelation.Same, CrosswalkStrength.Strong, new Evidence(Observation.Undated, Confidence.Low, [SourceId.Parse("one")])));
        Assert.Contains($"'{code}' is not shaped like", fault.Message, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Crosswalk> OfTerm(Crosswalk crosswalk) => crosswalk.Subject switch
    {
        CrosswalkSubject.WorkSetting => Catalog.Crosswalks.Of(WorkSettingId.Parse(crosswalk.Term)),
        CrosswalkSubject.Role => Catalog.Crosswalks.Of(RoleId.Parse(crosswalk.Term)),
        CrosswalkSubject.Specialty => Catalog.Crosswalks.Of(SpecialtyId.Parse(crosswalk.Term)),
        _ => Catalog.Crosswalks.Of(CredentialId.Parse(crosswalk.Term)),
    };
}
