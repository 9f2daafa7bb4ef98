using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>Experience that has to be gained in a certain work setting, as ACDIS asks for inpatient and for outpatient work.</summary>
public sealed class PlacedExperienceTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly Requirement Inpatient = Requirement.Parse("experience(cdi, hospital-inpatient) >= 2y");

    [Theory]
    [InlineData("""{}""", Outcome.Unknown)]
    [InlineData("""{"role":"cdi-specialist","experienceYears":1}""", Outcome.NotMet)]
    [InlineData("""{"role":"cdi-specialist","experienceYears":3}""", Outcome.Unknown)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital-inpatient","years":2}]}""", Outcome.Met)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital","years":2}]}""", Outcome.Unknown)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital-outpatient","years":9}]}""", Outcome.NotMet)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital-outpatient","years":1},{"kind":"cdi","setting":"hospital-inpatient","years":1}]}""", Outcome.NotMet)]
    [InlineData("""{"experience":[{"kind":"coding","setting":"hospital-inpatient","years":9}]}""", Outcome.Unknown)]
    public void What_was_gained_elsewhere_does_not_count_and_what_nobody_placed_may(string profile, Outcome outcome) => Assert.Equal(outcome, Judge(Inpatient, profile).Outcome);

    [Theory]
    [InlineData("""{"role":"cdi-specialist","experienceYears":1}""", 0, true, 24)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital","years":1}]}""", 0, true, 24)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital","years":0.5},{"kind":"cdi","setting":"hospital-inpatient","years":1}]}""", 12, true, 12)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital-outpatient","years":9}]}""", 0, false, 24)]
    [InlineData("""{"experience":[{"kind":"cdi","setting":"hospital-outpatient","years":1},{"kind":"cdi","setting":"hospital-inpatient","years":1}]}""", 12, false, 12)]
    public void What_is_missing_is_at_most_so_much_where_more_may_be_there(string profile, int found, bool mayBeMore, int missing)
    {
        var result = Judge(Inpatient, profile);
        var step = Assert.Single(result.SmallestSteps());

        Assert.Equal((found, mayBeMore), (result.Found, result.MayBeMore));
        Assert.Equal((missing, mayBeMore), (step.Missing, step.IsAtMost));
        Assert.Equal(mayBeMore && missing < 24, RequirementText.Step(step, Catalog).Contains(" more at most)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emergency-department", Outcome.Met)]
    [InlineData("hospital-outpatient", Outcome.Met)]
    [InlineData("hospital-inpatient", Outcome.NotMet)]
    public void A_part_of_the_setting_counts_for_it(string setting, Outcome outcome) => Assert.Equal(
        outcome,
        Judge(Requirement.Parse("experience(cdi, hospital-outpatient) >= 1y"), $$"""{"experience":[{"kind":"cdi","setting":"{{setting}}","years":1}]}""").Outcome);

    [Theory]
    [InlineData("experience(cdi, hospital-inpatient) >= 2y")]
    [InlineData("experience(cdi,hospital-inpatient)>=18m")]
    public void It_prints_and_parses(string text)
    {
        var requirement = Requirement.Parse(text);
        Assert.Equal(requirement, Requirement.Parse(requirement.ToString()));
        Assert.NotEqual(requirement, Requirement.Parse("experience(cdi) >= 2y"));
        Assert.Contains($"(setting: {Catalog.WorkSettings.Get(WorkSettingIds.HospitalInpatient).Name})", RequirementText.Demand(requirement, Catalog), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("experience(cdi,) >= 2y", "a work setting such as hospital-inpatient")]
    [InlineData("experience(cdi, hospital inpatient) >= 2y", "')'")]
    [InlineData("experience(, hospital) >= 2y", "a practice area such as coding")]
    public void A_text_that_is_none_tells_what_would_be_right(string text, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => Requirement.Parse(text)).Message, StringComparison.Ordinal);

    // More experience, wherever it was gained, never undoes what was met.
    [Property]
    public bool More_experience_undoes_nothing(byte there, byte elsewhere, byte more, bool moreIsThere)
    {
        var before = Evaluate(there, elsewhere);
        var after = moreIsThere ? Evaluate(there + more, elsewhere) : Evaluate(there, elsewhere + more);
        return before != Outcome.Met || after == Outcome.Met;
    }

    private static Outcome Evaluate(int there, int elsewhere) => Inpatient.Evaluate(
        new Qualifications
        {
            ExperienceMonths = ImmutableSortedDictionary<PracticeAreaId, int>.Empty.Add(PracticeAreaIds.Cdi, there + elsewhere),
            ExperienceInSettings =
            [
                new(PracticeAreaIds.Cdi, there, [WorkSettingIds.HospitalInpatient, WorkSettingIds.Hospital], []),
                new(PracticeAreaIds.Cdi, elsewhere, [WorkSettingIds.Payer], []),
            ],
        },
        _ => null).Outcome;

    private static RequirementResult Judge(Requirement requirement, string profile)
    {
        var read = CandidateProfile.FromJson(System.Text.Encoding.UTF8.GetBytes(profile), Catalog);
        return requirement.Evaluate(read.EffectiveQualifications(read.Role is { } role ? Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding, Catalog), _ => null);
    }
}
