using System.Collections.Immutable;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Advice;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Advice;

/// <summary>The advice that the catalog ships.</summary>
public sealed class ShippedAdviceTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly RecommendationEngine Engine = new(Catalog.AsOf(Day));

    public static TheoryData<string> Disagreements => [.. Catalog.Disagreements.Select(one => one.Id)];

    public static TheoryData<string> ExperienceFirst => [.. Catalog.ExperienceFirst.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Every_disagreement_concerns_somebody(string id) =>
        Assert.Contains(People(Disagreement(id).Concerns), person => AdviceConcern.DisagreementsFor(Engine.Recommend(person)).Any(one => one.Id == id));

    [Theory]
    [MemberData(nameof(ExperienceFirst))]
    public void Experience_comes_first_for_somebody(string id) => Assert.Contains(
        People(Catalog.ExperienceFirst.Single(one => one.Id == id).Concerns),
        person => AdviceConcern.ExperienceFirstFor(Engine.Recommend(person)).Any(one => one.Id == id));

    [Theory]
    [InlineData("""{"goals":["first-job"],"workSettings":["physician-practice"]}""", "first-credential", "")]
    [InlineData("""{"goals":["first-job"],"credentials":["CCA"]}""", "", "")]
    [InlineData("""{"experienceYears":1,"workSettings":["physician-practice"]}""", "first-credential", "")]
    [InlineData("""{"experienceYears":2,"workSettings":["physician-practice"]}""", "", "")]
    [InlineData("""{"experienceYears":0,"workSettings":["hospital"]}""", "first-credential inpatient-credential", "")]
    [InlineData("""{"workSettings":["hospital-outpatient"]}""", "", "")]
    [InlineData("""{"workSettings":["hospital-inpatient"]}""", "inpatient-credential", "")]
    [InlineData("""{"workSettings":["hospital-inpatient"],"role":"auditor"}""", "", "")]
    [InlineData("""{"workSettings":["hospital-inpatient"],"credentials":["CIC"]}""", "", "")]
    [InlineData("""{"role":"risk-adjustment-coder","experienceYears":0}""", "first-risk-adjustment-credential", "")]
    [InlineData("""{"role":"risk-adjustment-coder","experienceYears":0,"experience":[{"kind":"coding","years":10}]}""", "", "")]
    [InlineData("""{"role":"risk-adjustment-coder","experienceYears":0,"credentials":["CPC"]}""", "", "")]
    [InlineData("""{"credentials":["CPC-A"]}""", "", "apprentice-mark")]
    [InlineData("""{"credentials":["CPC"],"experienceYears":1}""", "", "")]
    [InlineData("""{"credentials":["CPC"],"experienceYears":1,"goals":["remote"]}""", "", "first-remote-job")]
    [InlineData("""{"goals":["remote"],"experienceYears":1,"role":"biller"}""", "", "")]
    [InlineData("""{"credentials":["CPC"],"role":"auditor","experience":[{"kind":"coding","years":1}]}""", "", "audit-advice")]
    [InlineData("""{"credentials":["CPC"],"experienceYears":3,"role":"auditor","experience":[{"kind":"coding","years":2}]}""", "", "")]
    [InlineData("""{"role":"cdi-specialist","licenses":["RN"],"experienceYears":0,"workSettings":["hospital-outpatient"]}""", "", "documentation-work")]
    [InlineData("""{"role":"cdi-specialist","licenses":["RN"],"experienceYears":0,"workSettings":["hospital-inpatient"]}""", "", "")]
    [InlineData("""{"role":"cdi-specialist","licenses":["RN"],"experienceYears":2,"workSettings":["hospital-outpatient"]}""", "", "")]
    public void Advice_reaches_whom_it_concerns_and_nobody_else(string profile, string disagreements, string experienceFirst)
    {
        var report = Engine.Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), Catalog));

        Assert.Equal(disagreements, string.Join(' ', report.Disagreements.Select(one => one.Id)));
        Assert.Equal(experienceFirst, string.Join(' ', report.ExperienceFirst.Select(one => one.Id)));
    }

    [Fact]
    public void Whoever_says_nothing_is_told_of_nothing()
    {
        var report = Engine.Recommend(new CandidateProfile());

        Assert.Empty(AdviceConcern.DisagreementsFor(report));
        Assert.Empty(AdviceConcern.ExperienceFirstFor(report));
    }

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Every_side_cites_a_source_and_no_two_rest_on_the_same(string id)
    {
        var sides = Disagreement(id).Sides;

        Assert.All(sides, side => Assert.All(side.Evidence.Sources, source => Assert.True(Catalog.Sources.TryGet(source, out _))));
        Assert.Distinct(sides.Select(side => string.Join(' ', side.Evidence.Sources.Select(source => source.ToString()).Order(StringComparer.Ordinal))));
        Assert.True(sides.Length >= 2);
    }

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Every_side_names_credentials_that_are_ranked(string id)
    {
        var disagreement = Disagreement(id);

        Assert.All(disagreement.Sides.SelectMany(side => side.Credentials), credential => Assert.Contains(credential, disagreement.Ranked));
        Assert.All(disagreement.Ranked, credential => Assert.True(Catalog.Credentials.Get(credential).IsRecommendable));
    }

    [Fact]
    public void What_published_advice_is_known_to_differ_about_is_there() =>
        Assert.Superset(
            new HashSet<string> { "first-credential", "inpatient-credential", "first-risk-adjustment-credential" },
            Catalog.Disagreements.Select(one => one.Id).ToHashSet());

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Each_side_is_a_fact_with_its_own_evidence(string id)
    {
        var facts = Catalog.AsOf(Day).ListFacts().ToDictionary(fact => fact.Path, StringComparer.Ordinal);
        foreach (var side in Disagreement(id).Sides)
        {
            var text = facts[$"guidance/disagreements/{id}/sides/{side.Id}/text"];
            Assert.Equal(side.Text, text.ValueText);
            Assert.Equal(side.Evidence.Sources.AsEnumerable(), text.Evidence!.Sources);
            Assert.Equal((side.Evidence.AsOf, side.Evidence.Confidence), (text.Evidence.AsOf, text.Evidence.Confidence));
        }
    }

    [Fact]
    public void An_overlay_restates_one_side_adds_a_setting_and_the_difference_tells_both()
    {
        var before = Disagreement("inpatient-credential");
        var catalog = Catalog.With(new CatalogFile("mine.json", Encoding.UTF8.GetBytes("""
            { "guidance": { "disagreements": [{
              "id": "inpatient-credential",
              "concerns": { "settings": ["long-term-care"] },
              "sides": [{ "id": "inpatient-alone", "text": "Our hospital takes it." }]
            }] } }
            """)));
        var after = catalog.Disagreements.Single(one => one.Id == before.Id);

        Assert.Equal("Our hospital takes it.", after.Sides.Single(side => side.Id == "inpatient-alone").Text);
        Assert.Equal(before.Sides.Select(side => side.Id), after.Sides.Select(side => side.Id));
        Assert.Equal([.. before.Concerns.Settings, WorkSettingIds.LongTermCare], after.Concerns.Settings.AsEnumerable());
        Assert.Equal(before.Concerns.Roles.AsEnumerable(), after.Concerns.Roles);
        Assert.Equal(
            ["guidance/disagreements/inpatient-credential/concerns/settings", "guidance/disagreements/inpatient-credential/sides/inpatient-alone/text"],
            CatalogDiff.Between(Catalog.AsOf(Day), catalog.AsOf(Day)).Changes.Select(change => change.Path));
    }

    private static Disagreement Disagreement(string id) => Catalog.Disagreements.Single(one => one.Id == id);

    // People who say what the conditions ask for, and bring one thing or another.
    private static IEnumerable<CandidateProfile> People(AdviceConditions conditions)
    {
        foreach (var held in new[] { null, "CPC", "CCA" })
        {
            foreach (var setting in conditions.Settings.Select(one => (WorkSettingId?)one).DefaultIfEmpty())
            {
                yield return new CandidateProfile
                {
                    WorkSettings = setting is { } stated ? [stated] : [],
                    Role = conditions.Roles.IsEmpty ? null : conditions.Roles[0],
                    Specialty = conditions.Specialties.IsEmpty ? null : conditions.Specialties[0],
                    Goals = [.. conditions.Goals.Take(1)],
                    ExperienceMonths = conditions.Area is null ? conditions.MostMonths ?? conditions.LeastMonths : null,
                    Experience = conditions.Area is { } area && (conditions.MostMonths ?? conditions.LeastMonths) is { } months ? [new Experience(area, null, months)] : [],
                    Qualifications = new Qualifications
                    {
                        Credentials = held is null ? null : [CredentialId.Parse(held)],
                        Designations = [.. conditions.Marks.Take(1)],
                        Licenses = [LicenseId.Parse("RN")],
                    },
                };
            }
        }
    }
}
