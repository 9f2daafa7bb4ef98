using System.Collections.Immutable;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>What a person brings: credentials, education, experience, licenses, memberships, trainings. Immutable.</summary>
/// <remarks><see langword="null"/> means that nothing was said, which is not the same as none: an unknown decides no requirement against anybody.</remarks>
public sealed class Qualifications
{
    /// <summary>Creates qualifications of which nothing is said but what the initializer says.</summary>
    public Qualifications()
    {
    }

    /// <summary>The same; an initializer changes what it names.</summary>
    internal Qualifications(Qualifications other)
    {
        Credentials = other.Credentials;
        Designations = other.Designations;
        Education = other.Education;
        ExperienceMonths = other.ExperienceMonths;
        ExperienceInSettings = other.ExperienceInSettings;
        Licenses = other.Licenses;
        Memberships = other.Memberships;
        Trainings = other.Trainings;
    }

    /// <summary>Nothing was said.</summary>
    public static Qualifications Unstated { get; } = new();

    /// <summary>The credentials held; <see langword="null"/> when nothing was said.</summary>
    public ImmutableArray<CredentialId>? Credentials { get; init; }

    /// <summary>The marks that held credentials carry, such as CPC-A.</summary>
    public ImmutableArray<DesignationId> Designations { get; init; } = [];

    /// <summary>The education; <see langword="null"/> when nothing was said.</summary>
    public Education? Education { get; init; }

    /// <summary>Experience in whole months by practice area. An area that is missing is unknown, not zero.</summary>
    public ImmutableSortedDictionary<PracticeAreaId, int> ExperienceMonths { get; init; } = ImmutableSortedDictionary<PracticeAreaId, int>.Empty;

    /// <summary>The part of the experience of which it is known where it was gained; it counts in <see cref="ExperienceMonths"/> too, where it is stated as well.</summary>
    public ImmutableArray<PlacedExperience> ExperienceInSettings { get; init; } = [];

    /// <summary>The clinical licenses; <see langword="null"/> when nothing was said.</summary>
    public ImmutableArray<LicenseId>? Licenses { get; init; }

    /// <summary>The bodies somebody is a member of; <see langword="null"/> when nothing was said.</summary>
    public ImmutableArray<IssuingBodyId>? Memberships { get; init; }

    /// <summary>Finished trainings with their hours, where known; <see langword="null"/> when nothing was said.</summary>
    public ImmutableSortedDictionary<TrainingId, int?>? Trainings { get; init; }

    /// <summary>The same with one more credential, and none but those held otherwise.</summary>
    internal Qualifications Holding(CredentialId credential) => new(this) { Credentials = [.. Credentials ?? [], credential] };

    /// <summary>The same with other experience.</summary>
    internal Qualifications WithExperience(ImmutableSortedDictionary<PracticeAreaId, int> months, ImmutableArray<PlacedExperience> placed) =>
        new(this) { ExperienceMonths = months, ExperienceInSettings = placed };
}
