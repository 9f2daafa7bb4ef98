using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>A profile that was made in code loses nothing on its way through JSON.</summary>
public sealed class ProfileRoundTripLawTests : ReportLawTests
{
    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void A_profile_made_in_code_reads_back_with_the_same_JSON_and_the_same_report(int seed)
    {
        var engine = Engine(seed);
        var profile = Writable(engine.View.Catalog, seed);
        var again = GeneratedProfile.Read(GeneratedProfile.Json(profile), engine.View.Catalog);

        Assert.Equal(GeneratedProfile.Json(profile).ToJsonString(), GeneratedProfile.Json(again).ToJsonString());
        Assert.Equal(profile.Qualifications.Designations.AsEnumerable(), again.Qualifications.Designations);
        Assert.Equal(profile.Qualifications.Memberships?.ToArray(), again.Qualifications.Memberships?.ToArray());
        Assert.Equal(profile.Qualifications.Trainings, again.Qualifications.Trainings);
        Assert.Equal((profile.Role, profile.Specialty, profile.Budget), (again.Role, again.Specialty, again.Budget));
        Assert.Equal((profile.WeeksAvailable, profile.StudyHoursPerWeek), (again.WeeksAvailable, again.StudyHoursPerWeek));
        Assert.Equal(engine.Recommend(profile).ToUtf8Json(), engine.Recommend(again).ToUtf8Json());
    }

    [Fact]
    public void An_education_that_says_nothing_reads_back_too()
    {
        var profile = new CandidateProfile { Qualifications = new Qualifications { Education = default(Education) } };
        var again = GeneratedProfile.Read(GeneratedProfile.Json(profile), CertificationCatalog.Shipped);

        Assert.Equal(GeneratedProfile.Json(profile).ToJsonString(), GeneratedProfile.Json(again).ToJsonString());
    }

    // With a mark and with experience among the qualifications, as a program may state them.
    private static CandidateProfile Writable(CertificationCatalog catalog, int seed)
    {
        var dice = new Dice(seed + 5);
        var profile = GeneratedProfile.Of(catalog, seed);
        var said = profile.Qualifications;
        return GeneratedProfile.Like(profile, qualifications: new Qualifications
        {
            Credentials = said.Credentials,
            Designations = [.. catalog.Credentials.Where(held => said.Credentials?.Contains(held.Id) == true).SelectMany(held => held.Designations).Select(mark => mark.Id)],
            Education = said.Education,
            ExperienceMonths = dice.Some(catalog.PracticeAreas.Ids, 4).ToImmutableSortedDictionary(area => area, _ => dice.Below(120)),
            Licenses = said.Licenses,
            Memberships = said.Memberships,
            Trainings = said.Trainings is null ? null : dice.Some(catalog.Trainings.Ids, 4).ToImmutableSortedDictionary(id => id, _ => dice.OneIn(2) ? 1 + dice.Below(ProfileLimits.TrainingHours) : (int?)null),
        });
    }
}
