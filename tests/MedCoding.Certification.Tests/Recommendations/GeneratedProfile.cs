using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Profiles that answer any part of what a catalog asks, or nothing.</summary>
internal static class GeneratedProfile
{
    public static CandidateProfile Of(CertificationCatalog catalog, int seed)
    {
        var dice = new Dice(~seed);
        return new CandidateProfile
        {
            WorkSettings = [.. dice.Some(catalog.WorkSettings.Ids, dice.Of(2, 4, 20))],
            Role = dice.OneIn(2) ? dice.Of([.. catalog.Roles.Ids]) : null,
            Specialty = dice.OneIn(4) ? dice.Of([.. catalog.Specialties.Ids, SpecialtyId.Parse("not-in-any-catalog")]) : null,
            ExperienceMonths = dice.OneIn(2) ? dice.Below(150) : null,
            Experience = [.. Enumerable.Range(0, dice.Of(0, 0, 0, 1, 2, 3)).Select(_ => Experience(catalog, dice))],
            Qualifications = new Qualifications
            {
                Credentials = dice.OneIn(2) ? [.. dice.Some(catalog.Credentials.Ids, 4)] : null,
                Education = dice.OneIn(2) ? new Education(dice.Of(Enum.GetValues<EducationLevel>()), dice.OneIn(4) ? EducationLevel.Associate : null, dice.OneIn(3)) : null,
                Licenses = dice.OneIn(3) ? [.. dice.Some(catalog.Licenses.Ids, 2)] : null,
                Memberships = dice.OneIn(3) ? [.. dice.Some(catalog.IssuingBodies.Ids, 2)] : null,
                Trainings = dice.OneIn(3) ? ImmutableSortedDictionary<TrainingId, int?>.Empty.Add(TrainingId.Parse("coding"), dice.OneIn(2) ? 80 : null) : null,
            },
            RequiredCredentials = dice.OneIn(4) ? new CredentialRequirement(dice.Of([.. catalog.Credentials.Ids])) : null,
            Budget = dice.OneIn(2) ? Money.FromDollars(dice.Below(1500)) : null,
            WeeksAvailable = dice.OneIn(3) ? dice.Below(40) : null,
            StudyHoursPerWeek = dice.OneIn(3) ? 1 + dice.Below(40) : null,
            Goals = [.. dice.Some(catalog.Goals.Ids, 3)],
        };
    }

    private static Experience Experience(CertificationCatalog catalog, Dice dice) =>
        new(dice.Of([.. catalog.PracticeAreas.Ids]), dice.OneIn(2) ? dice.Of([.. catalog.WorkSettings.Ids]) : null, dice.Below(60));

    /// <summary>The same person with another budget, or with other qualifications.</summary>
    public static CandidateProfile Like(CandidateProfile profile, Money? budget = null, Qualifications? qualifications = null) => new(profile)
    {
        Budget = budget ?? profile.Budget,
        Qualifications = qualifications ?? profile.Qualifications,
    };

    /// <summary>The profile as a person writes it down.</summary>
    public static JsonObject Json(CandidateProfile profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            profile.WriteTo(writer);
        }

        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    public static CandidateProfile Read(JsonObject json, CertificationCatalog catalog) => CandidateProfile.FromJson(Encoding.UTF8.GetBytes(json.ToJsonString()), catalog);
}
