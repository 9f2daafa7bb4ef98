using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>People to judge requirements for, and the shipped catalog's credentials to judge them by.</summary>
internal static class People
{
    public static Credential? Lookup(CredentialId id) => CertificationCatalog.Shipped.Credentials.TryGet(id, out var credential) ? credential : null;

    public static Outcome Judge(string requirement, Qualifications person) => Requirement.Parse(requirement).Evaluate(person, Lookup).Outcome;

    /// <summary>Somebody who answered every question; what is not given is answered by none.</summary>
    public static Qualifications Stated(
        string[]? holds = null,
        Education? education = null,
        (string Area, int Months)[]? experience = null,
        string[]? licenses = null,
        string[]? memberships = null,
        (string Training, int? Hours)[]? trainings = null) => new()
        {
            Credentials = [.. (holds ?? []).Select(CredentialId.Parse)],
            Education = education ?? new Education(EducationLevel.HighSchool),
            ExperienceMonths = (experience ?? [("coding", 0), ("cdi", 0), ("auditing", 0)])
                .ToImmutableSortedDictionary(pair => PracticeAreaId.Parse(pair.Area), pair => pair.Months),
            Licenses = [.. (licenses ?? []).Select(LicenseId.Parse)],
            Memberships = [.. (memberships ?? []).Select(IssuingBodyId.Parse)],
            Trainings = (trainings ?? []).ToImmutableSortedDictionary(pair => TrainingId.Parse(pair.Training), pair => pair.Hours),
        };

    /// <summary>Every unknown of one person answered by another.</summary>
    public static Qualifications Completed(Qualifications person, Qualifications answers) => new()
    {
        Credentials = person.Credentials ?? answers.Credentials,
        Designations = person.Designations,
        Education = Completed(person.Education, answers.Education),
        ExperienceMonths = answers.ExperienceMonths.SetItems(person.ExperienceMonths),
        Licenses = person.Licenses ?? answers.Licenses,
        Memberships = person.Memberships ?? answers.Memberships,
        Trainings = person.Trainings ?? answers.Trainings,
    };

    // Of an education whose level is not known the degree in health information management may still be told, and the coding program stays as it was said.
    private static Education? Completed(Education? known, Education? answer) =>
        known is not { } education ? answer
        : education.Highest is null && answer is { } told ? new Education(told.Highest, told.HighestHim, education.CodingProgram)
        : education;
}
