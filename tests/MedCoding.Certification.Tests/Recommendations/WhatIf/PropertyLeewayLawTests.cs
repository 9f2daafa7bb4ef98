using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The value that is told brings the credential that is told first, and no value nearer on the grid changes the first place.</summary>
public sealed class PropertyLeewayLawTests
{
    // The dearest generated credential costs less, and the longest study is shorter even at one hour a week.
    private const long MoreThanAnyCosts = 3000_00;
    private const long MoreThanAnyTakes = 400;

    [Property(MaxTest = 60, EndSize = 1_000_000)]
    public void A_leeway_is_what_trying_every_value_finds(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var leeway in question.Report.WhatIf().Properties)
        {
            if (leeway.Stated is { } stated)
            {
                Assert.Equal(Tried(question, leeway, stated, 1), leeway.Up);
                Assert.Equal(Tried(question, leeway, stated, -1), leeway.Down);
            }
            else
            {
                Assert.Equal(Tried(question, leeway, Least(leeway) - Step(leeway), 1), leeway.Up);
                Assert.Null(leeway.Down);
            }
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_profile_with_a_value_says_it(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var dice = new Dice(seed + 1);
        foreach (var leeway in question.Report.WhatIf().Properties)
        {
            var value = leeway.Property == ProfileProperty.HimDegree ? dice.Of(3, 4, 5) : 1 + dice.Below(6);
            var again = question.Recommend(leeway.ProfileWith(value)).WhatIf().Properties;
            Assert.Equal(value, again.Single(one => one.Property == leeway.Property && one.Area == leeway.Area).Stated);
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_stated_value_stated_again_changes_nothing(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var leeway in question.Report.WhatIf().Properties.Where(leeway => leeway.Stated is not null))
        {
            var again = question.Recommend(leeway.ProfileWith(leeway.Stated!.Value));
            Assert.Equal(
                question.Report.Recommendations.Select(one => (one.Credential.Id, one.Score, one.Openness)),
                again.Recommendations.Select(one => (one.Credential.Id, one.Score, one.Openness)));
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Every_property_is_told_once_unless_nothing_is_ranked(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var told = question.Report.WhatIf().Properties.Select(leeway => (leeway.Property, leeway.Area)).ToArray();
        Assert.Distinct(told);
        Assert.Equal(question.Leader is null, told.Length == 0);
        Assert.True(told.Length == 0 || Enum.GetValues<ProfileProperty>().All(property => told.Any(one => one.Property == property)));
    }

    [Theory]
    [InlineData(ProfileProperty.Experience, -1)]
    [InlineData(ProfileProperty.Experience, 961)]
    [InlineData(ProfileProperty.Budget, -1)]
    [InlineData(ProfileProperty.StudyHoursPerWeek, 0)]
    [InlineData(ProfileProperty.StudyHoursPerWeek, 169)]
    [InlineData(ProfileProperty.WeeksAvailable, 5201)]
    [InlineData(ProfileProperty.Education, 7)]
    [InlineData(ProfileProperty.HimDegree, 2)]
    [InlineData(ProfileProperty.HimDegree, 6)]
    public void A_value_out_of_range_is_refused(ProfileProperty property, long value)
    {
        var leeway = GeneratedQuestion.Shipped(new CandidateProfile()).Report.WhatIf().Properties.Single(one => one.Property == property);
        Assert.Throws<ArgumentOutOfRangeException>(() => leeway.ProfileWith(value));
    }

    private static LeaderChange? Tried(GeneratedQuestion question, PropertyLeeway leeway, long from, int direction)
    {
        for (var value = from + (direction * Step(leeway)); value >= Least(leeway) && value <= Most(leeway, from); value += direction * Step(leeway))
        {
            if (With(question.Profile, leeway, value) is { } profile && question.LeaderFor(profile) is { } leader && leader != question.Leader)
            {
                return new(value, leader);
            }
        }

        return null;
    }

    // What only one part of a profile says is changed here by hand; experience may be said in several.
    private static CandidateProfile? With(CandidateProfile profile, PropertyLeeway leeway, long value)
    {
        var education = profile.Qualifications.Education ?? default;
        return leeway.Property switch
        {
            ProfileProperty.Experience => value > 960 ? null : leeway.ProfileWith(value),
            ProfileProperty.Budget => new CandidateProfile(profile) { Budget = Money.FromDollars(value / 100m) },
            ProfileProperty.StudyHoursPerWeek => new CandidateProfile(profile) { StudyHoursPerWeek = (int)value },
            ProfileProperty.WeeksAvailable => new CandidateProfile(profile) { WeeksAvailable = (int)value },
            ProfileProperty.Education => Educated(new Education(
                (EducationLevel)value,
                education.HighestHim <= (EducationLevel)value ? education.HighestHim : value is 3 or 4 or 5 && education.HighestHim is not null ? (EducationLevel)value : null,
                education.CodingProgram)),
            _ => value is 1 or 2 ? null : Educated(new Education(education.Highest, value == 0 ? null : (EducationLevel)value, education.CodingProgram)),
        };

        CandidateProfile Educated(Education then) => new(profile) { Qualifications = new Qualifications(profile.Qualifications) { Education = then } };
    }

    private static long Step(PropertyLeeway leeway) => leeway.Property == ProfileProperty.Budget ? 10_00 : 1;

    private static long Least(PropertyLeeway leeway) => leeway.Property switch
    {
        ProfileProperty.StudyHoursPerWeek => 1,
        ProfileProperty.HimDegree when leeway.Stated is null => 3,
        _ => 0,
    };

    private static long Most(PropertyLeeway leeway, long from) => leeway.Property switch
    {
        ProfileProperty.Experience => Math.Max(960, from),
        ProfileProperty.Budget => Math.Max(from, MoreThanAnyCosts),
        ProfileProperty.StudyHoursPerWeek => 168,
        ProfileProperty.WeeksAvailable => MoreThanAnyTakes,
        ProfileProperty.Education => 6,
        _ => 5,
    };
}
