using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What code hands over and cannot be is refused with the number, its range and what it counts.</summary>
public sealed class RefusalWordsTests
{
    private static readonly RecommendationEngine Engine = new(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22)));

    public static TheoryData<string, CandidateProfile> Impossible => new()
    {
        { "-1 months of experience cannot be; 0 to 960 can.", new() { ExperienceMonths = -1 } },
        { "961 months of experience cannot be; 0 to 960 can.", new() { ExperienceMonths = 961 } },
        { "961 months of experience cannot be; 0 to 960 can.", new() { Experience = [new(PracticeAreaId.Parse("coding"), null, 961)] } },
        {
            "-5 months of experience cannot be; 0 to 960 can.",
            new() { Qualifications = new() { ExperienceMonths = ImmutableSortedDictionary<PracticeAreaId, int>.Empty.Add(PracticeAreaId.Parse("coding"), -5) } }
        },
        {
            "0 hours of a training cannot be; 1 to 100000 can.",
            new() { Qualifications = new() { Trainings = ImmutableSortedDictionary<TrainingId, int?>.Empty.Add(TrainingIds.Coding, 0) } }
        },
        { "-1 weeks available cannot be; 0 to 5200 can.", new() { WeeksAvailable = -1 } },
        { "0 hours of study a week cannot be; 1 to 168 can.", new() { StudyHoursPerWeek = 0 } },
        { "169 hours of study a week cannot be; 1 to 168 can.", new() { StudyHoursPerWeek = 169 } },
        { "A budget of -$1 is below zero. (Parameter 'profile')", new() { Budget = Money.FromDollars(-1) } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_number_that_cannot_be_is_named_with_its_range(string message, CandidateProfile profile) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => Engine.Recommend(profile)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(960)]
    public void The_ends_of_a_range_can_be(int months) => Assert.Equal(months, Engine.Recommend(new() { ExperienceMonths = months }).Profile.ExperienceMonths);

    [Fact]
    public void A_class_without_body_and_area_is_none() => Assert.StartsWith(
        "A class of credentials names an issuing body, a practice area or both (any(AHIMA, coding)).", Refused(() => new CredentialClassRequirement(null, null)), StringComparison.Ordinal);

    [Fact]
    public void A_degree_that_no_such_program_gives_is_named() => Assert.StartsWith(
        "A degree in health information management is an associate's, a bachelor's or a master's.", Refused(() => new Education(EducationLevel.Master, EducationLevel.HighSchool)), StringComparison.Ordinal);

    [Fact]
    public void So_is_one_that_is_demanded() => Assert.StartsWith(
        "A health information management degree is an associate, a bachelor's or a master's degree.", Refused(() => new EducationRequirement(EducationLevel.None, him: true)), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, EducationLevel.Associate, EducationLevel.Associate)]
    [InlineData(EducationLevel.HighSchool, EducationLevel.Bachelor, EducationLevel.Bachelor)]
    [InlineData(EducationLevel.Master, EducationLevel.Bachelor, EducationLevel.Master)]
    [InlineData(EducationLevel.Master, null, EducationLevel.Master)]
    [InlineData(null, null, null)]
    public void A_degree_in_the_field_is_a_degree(EducationLevel? highest, EducationLevel? him, EducationLevel? all) => Assert.Equal(all, new Education(highest, him).Highest);

    [Fact]
    public void A_requirement_that_cannot_be_read_is_called_one() =>
        Assert.StartsWith("'CPC or' is no requirement: at character 7 ", Assert.Throws<FormatException>(() => Requirement.Parse("CPC or")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("member(", "where an issuing body such as AAPC is expected.")]
    [InlineData("2 of CPC", "where '(' and the members, such as '2 of (CCS, CPC, RHIA)' is expected.")]
    [InlineData("experience(cdi, hospital-inpatient", "where ')' is expected.")]
    [InlineData("experience(cdi", "where ')' or ', ' and a work setting is expected.")]
    public void A_requirement_that_ends_too_soon_tells_what_is_expected(string text, string expected) =>
        Assert.EndsWith(expected, Assert.Throws<FormatException>(() => Requirement.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_faults_of_a_profile_stand_in_one_message_with_a_blank_between() => Assert.Contains(
        ". $.", Assert.ThrowsAny<System.Text.Json.JsonException>(() => CandidateProfile.FromJson("""{"budget":-1,"weeksAvailable":-1}"""u8.ToArray(), CertificationCatalog.Shipped)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_profile_is_written_somewhere() => Assert.Throws<ArgumentNullException>("writer", () => new CandidateProfile().WriteTo(null!));

    [Fact]
    public void A_weight_out_of_range_is_told_the_range() => Assert.StartsWith(
        "A weight is 0 to 500 hundredths.", Refused(() => CriterionWeights.Unstated.With(Criterion.Pay, 501)), StringComparison.Ordinal);

    [Fact]
    public void Weights_are_at_most_a_thousand_characters()
    {
        Assert.Equal("pay=2", CriterionWeights.Parse("pay=2".PadRight(1000)).ToString());
        Assert.StartsWith("Weights have at most 1000 characters", Assert.Throws<FormatException>(() => CriterionWeights.Parse("pay=2".PadRight(1001))).Message, StringComparison.Ordinal);
        Assert.False(CriterionWeights.TryParse("pay=2".PadRight(1001), out _));
        Assert.StartsWith("'' is no criterion.", Assert.Throws<FormatException>(() => CriterionWeights.Parse("=2")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_is_held_against_another_that_is_ranked()
    {
        var report = Engine.Recommend(new() { WorkSettings = [WorkSettingIds.Payer] });
        var first = report.Recommendations[0].Credential.Id;

        Assert.StartsWith($"The {first} cannot be held against itself.", Refused(() => report.Compare(first, first)), StringComparison.Ordinal);
        Assert.StartsWith("The CPC-P is not ranked for this profile.", Refused(() => report.Compare(first, CredentialIds.CpcP)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_practice_area_that_the_catalog_does_not_know_is_refused() => Assert.Contains("'knitting'", Refused(() => Engine.Recommend(
        new() { Qualifications = new() { ExperienceMonths = ImmutableSortedDictionary<PracticeAreaId, int>.Empty.Add(PracticeAreaId.Parse("knitting"), 5) } })), StringComparison.Ordinal);

    private static string Refused(Func<object?> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
}
