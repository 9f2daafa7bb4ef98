using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>The least that a person adds to meet one demand.</summary>
/// <param name="Missing">Months or hours.</param>
/// <param name="ByHolding">The credentials of which one does.</param>
/// <param name="Profile">The profile with it; <see langword="null"/> when nothing is known that would do.</param>
/// <param name="Qualifications">All that the person then brings.</param>
internal sealed record DemandStep(int? Missing, ImmutableArray<CredentialId> ByHolding, CandidateProfile? Profile, Qualifications? Qualifications)
{
    /// <param name="demand">A single demand that is not met.</param>
    /// <param name="asked">The credential whose issuer demands it, which nobody holds before.</param>
    /// <param name="selection">The person.</param>
    public static DemandStep To(Requirement demand, CredentialId asked, Selection selection)
    {
        var profile = selection.Profile;
        var said = profile.Qualifications;
        switch (demand)
        {
            case ExperienceRequirement experience:
                var months = experience.Months - Known(experience, selection.Qualifications);
                return Taken(selection, WithExperience(experience.Area, experience.Setting, months, selection), months, []);
            case TrainingRequirement training:
                var finished = said.Trainings ?? ImmutableSortedDictionary<TrainingId, int?>.Empty;
                var hours = training.Hours - (finished.GetValueOrDefault(training.Training) ?? 0);
                return Taken(selection, With(new(said) { Trainings = finished.SetItem(training.Training, training.Hours) }), hours, []);
            case EducationRequirement education:
                var (highest, him, program) = (said.Education?.Highest, said.Education?.HighestHim, said.Education?.CodingProgram ?? false);
                return Taken(selection, With(new(said) { Education = new(Higher(highest, education.Level), education.Him ? education.Level : him, program) }), null, []);
            case LicenseRequirement license:
                return Taken(selection, With(new(said) { Licenses = [.. said.Licenses ?? [], license.License] }), null, []);
            case MembershipRequirement member:
                return Taken(selection, With(new(said) { Memberships = [.. said.Memberships ?? [], member.IssuingBody] }), null, []);
            default:
                var meeting = Meeting(demand, asked, selection.Catalog);
                return Taken(selection, meeting is [var first, ..] ? With(said.Holding(first)) : null, null, meeting);
        }

        CandidateProfile With(Qualifications then) => new(profile) { Qualifications = then };
    }

    private static DemandStep Taken(Selection selection, CandidateProfile? profile, int? missing, ImmutableArray<CredentialId> byHolding) =>
        new(missing, byHolding, profile, profile?.EffectiveQualifications(selection.OwnArea, selection.Catalog.View.Catalog));

    // What was surely gained in the setting that is asked for; elsewhere it does not count.
    private static int Known(ExperienceRequirement demand, Qualifications qualifications) => demand.Setting is { } setting
        ? qualifications.ExperienceInSettings.Where(one => one.Area == demand.Area && one.Within.Contains(setting)).Sum(one => one.Months)
        : qualifications.ExperienceMonths.GetValueOrDefault(demand.Area);

    private static CandidateProfile WithExperience(PracticeAreaId area, WorkSettingId? setting, int months, Selection selection)
    {
        var (profile, said) = (selection.Profile, selection.Profile.Qualifications);
        var all = selection.Qualifications.ExperienceMonths.GetValueOrDefault(area) + months;
        var isOwn = area == selection.OwnArea;
        return new(profile)
        {
            ExperienceMonths = isOwn ? all : profile.ExperienceMonths,
            Experience = setting is { } place ? profile.Experience.Add(new(area, place, months)) : profile.Experience,
            Qualifications = isOwn ? said : new(said) { ExperienceMonths = said.ExperienceMonths.SetItem(area, all) },
        };
    }

    private static EducationLevel Higher(EducationLevel? known, EducationLevel level) => known > level ? known.Value : level;

    private static ImmutableArray<CredentialId> Meeting(Requirement demand, CredentialId asked, CompiledCatalog catalog) => demand switch
    {
        CredentialRequirement holds => catalog.Credentials.Any(one => one.Credential.Id == holds.Credential && CanBeEarned(one)) ? [holds.Credential] : [],
        _ =>
        [
            .. catalog.Credentials
                .Where(one => CanBeEarned(one) && one.Credential.Id != asked)
                .Select(one => one.Credential.Id)
                .Where(id => demand.Judge(new() { Credentials = [id] }, catalog.Lookup).Outcome == Outcome.Met),
        ],
    };

    private static bool CanBeEarned(CompiledCredential one) => one.OwnPlace is not (Place.Retired or Place.YetToCome);
}
