using FsCheck.Xunit;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Advice;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Advice;

/// <summary>Advice concerns those whom the data names, and nobody else. A seed stands for a person and for conditions.</summary>
public sealed class AdviceLawTests
{
    private const int HighestSeed = 1_000_000;

    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly RecommendationEngine Engine = new(Catalog.AsOf(new DateOnly(2026, 11, 22)));

    [Property(EndSize = HighestSeed)]
    public void Conditions_hold_exactly_when_each_holds_by_itself(int seed)
    {
        var report = Report(seed);
        var conditions = GeneratedConditions.Of(Catalog, seed);

        Assert.Equal(GeneratedConditions.Parts(conditions).All(part => AdviceConcern.Holds(part, report)), AdviceConcern.Holds(conditions, report));
    }

    [Property(EndSize = HighestSeed)]
    public void Each_condition_holds_for_what_the_person_said(int seed)
    {
        var report = Report(seed);
        var profile = report.Profile;
        var conditions = GeneratedConditions.Of(Catalog, seed);

        Expect(conditions.Settings.IsEmpty || conditions.Settings.Any(wanted => profile.WorkSettings.Any(stated => IsPartOf(stated, wanted))), new(null, null, null) { Settings = conditions.Settings });
        Expect(conditions.Roles.IsEmpty || conditions.Roles.Contains(profile.Role ?? RoleIds.Coder), new(null, null, null) { Roles = conditions.Roles });
        Expect(conditions.Specialties.IsEmpty || conditions.Specialties.Any(wanted => profile.Specialty == wanted), new(null, null, null) { Specialties = conditions.Specialties });
        Expect(conditions.Goals.IsEmpty || conditions.Goals.Intersect(profile.Goals).Any(), new(null, null, null) { Goals = conditions.Goals });
        Expect(
            conditions.HeldLevels.IsEmpty || Catalog.Credentials.Any(one => profile.Qualifications.Credentials?.Contains(one.Id) == true && one.Level is { } level && conditions.HeldLevels.Contains(level.Value)),
            new(null, null, null) { HeldLevels = conditions.HeldLevels });

        void Expect(bool expected, AdviceConditions part) => Assert.Equal(expected, AdviceConcern.Holds(part, report));
    }

    [Property(EndSize = HighestSeed)]
    public void Experience_counts_from_the_least_to_the_most_and_when_it_is_not_known_only_for_who_looks_for_the_first_job(int seed)
    {
        var report = Report(seed);
        var isFirstJob = report.Profile.Goals.Contains(GoalIds.FirstJob);
        var own = report.Profile.Role is { } role ? Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding;
        foreach (var area in Catalog.PracticeAreas.Ids)
        {
            int[] parts = [.. report.Profile.Experience.Where(one => one.Area == area).Select(one => one.Months)];
            var stated = new[] { parts.Length == 0 ? null : parts.Sum(), area == own ? report.Profile.ExperienceMonths : null }.Max();

            Assert.Equal(stated is not null || isFirstJob, AdviceConcern.Holds(new(area, 0, 5000), report));
            Assert.Equal(stated is null ? isFirstJob : stated == 0, AdviceConcern.Holds(new(area, null, 0), report));
            Assert.False(stated is null && AdviceConcern.Holds(new(area, 1, null), report));
            if (stated is { } months)
            {
                Assert.True(AdviceConcern.Holds(new(area, months, months), report));
                Assert.False(AdviceConcern.Holds(new(area, months + 1, null), report));
                Assert.True(months == 0 || !AdviceConcern.Holds(new(area, null, months - 1), report));
            }
        }
    }

    [Property(EndSize = HighestSeed)]
    public void What_somebody_has_to_bring_is_known_and_what_takes_them_out_is_known_too(int seed)
    {
        var report = Report(seed);
        foreach (var text in new[] { "any(coding)", "licence(RN)", "CPC or CCS" })
        {
            var requirement = Requirement.Parse(text);
            var having = AdviceConcern.Holds(new(null, null, null) { Having = requirement }, report);

            Assert.Equal(requirement.Evaluate(report.Profile.Qualifications, id => Catalog.Credentials.Get(id)).Outcome == Outcome.Met, having);
            Assert.Equal(!having, AdviceConcern.Holds(new(null, null, null) { Unless = requirement }, report));
        }
    }

    [Property(EndSize = HighestSeed)]
    public void A_disagreement_is_told_exactly_when_it_concerns_the_person_and_all_of_its_credentials_are_ranked(int seed)
    {
        var report = Report(seed);
        var ranked = report.Recommendations.Select(one => one.Credential.Id).ToList();

        Assert.Equal(
            Catalog.Disagreements.Where(one => AdviceConcern.Holds(one.Concerns, report) && !one.Ranked.Except(ranked).Any()).Select(one => one.Id),
            AdviceConcern.DisagreementsFor(report).Select(one => one.Id));
        Assert.Equal(
            Catalog.ExperienceFirst.Where(one => AdviceConcern.Holds(one.Concerns, report)).Select(one => one.Id),
            AdviceConcern.ExperienceFirstFor(report).Select(one => one.Id));
    }

    private static RecommendationReport Report(int seed) => Engine.Recommend(GeneratedProfile.Of(Catalog, seed));

    private static bool IsPartOf(WorkSettingId setting, WorkSettingId wider) =>
        setting == wider || (Catalog.WorkSettings.Get(setting).Parent is { } parent && IsPartOf(parent, wider));
}
