using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>A person's situation: where and as what they work, what they bring, what they can spend, what they want. Immutable; every part is optional.</summary>
/// <remarks>What is left out is unknown, which is never the same as none or zero.</remarks>
public sealed class CandidateProfile
{
    /// <summary>Creates a profile in which nothing is said but what the initializer says.</summary>
    public CandidateProfile()
    {
    }

    /// <summary>Creates the same profile as another; the initializer changes what it names.</summary>
    /// <param name="other">The other profile.</param>
    public CandidateProfile(CandidateProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        WorkSettings = other.WorkSettings;
        Role = other.Role;
        Specialty = other.Specialty;
        ExperienceMonths = other.ExperienceMonths;
        Experience = other.Experience;
        Qualifications = other.Qualifications;
        RequiredCredentials = other.RequiredCredentials;
        Budget = other.Budget;
        WeeksAvailable = other.WeeksAvailable;
        StudyHoursPerWeek = other.StudyHoursPerWeek;
        Goals = other.Goals;
    }

    /// <summary>Where the person works or wants to, each once; empty when not said.</summary>
    public ImmutableArray<WorkSettingId> WorkSettings
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Distinct()];
    } = [];

    /// <summary>What the person works as or wants to; <see langword="null"/> when not said.</summary>
    public RoleId? Role { get; init; }

    /// <summary>The clinical specialty; may be one that the catalog does not know, which the report then tells.</summary>
    public SpecialtyId? Specialty { get; init; }

    /// <summary>Whole months of experience in the profile's own role, or in coding when no role is given; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths { get; init; }

    /// <summary>Experience of other kinds; a kind that is missing is unknown.</summary>
    public ImmutableArray<Experience> Experience
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>What else the person brings. Its experience is added to <see cref="Experience"/> and <see cref="ExperienceMonths"/> where it is the greater.</summary>
    public Qualifications Qualifications { get; init; } = Qualifications.Unstated;

    /// <summary>What an employer demands; <see langword="null"/> for nothing.</summary>
    public Requirement? RequiredCredentials { get; init; }

    /// <summary>What may be spent until the exam is passed, in US dollars; <see langword="null"/> when not said.</summary>
    public Money? Budget { get; init; }

    /// <summary>Weeks from the as-of date to the exam; <see langword="null"/> when not said.</summary>
    public int? WeeksAvailable { get; init; }

    /// <summary>Hours a week for study; <see langword="null"/> when not said.</summary>
    public int? StudyHoursPerWeek { get; init; }

    /// <summary>What the person wants, each once; empty when not said.</summary>
    public ImmutableArray<GoalId> Goals
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Distinct()];
    } = [];

    /// <summary>Reads a profile from JSON.</summary>
    /// <param name="utf8Json">The JSON: an object with the members that the README lists.</param>
    /// <param name="catalog">The catalog whose settings, roles, goals and credentials it may name.</param>
    /// <exception cref="System.Text.Json.JsonException">Anything is wrong; the message tells every fault with its place, the value and near misses.</exception>
    public static CandidateProfile FromJson(ReadOnlyMemory<byte> utf8Json, CertificationCatalog catalog) =>
        TryFromJson(utf8Json, catalog, out var profile, out var faults)
            ? profile
            : throw new System.Text.Json.JsonException(string.Join(" ", faults.Select(fault => $"{fault.Path}: {fault.Message}")));

    /// <summary>Reads a profile from JSON; never throws for what is in it.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="catalog">The catalog whose settings, roles, goals and credentials it may name.</param>
    /// <param name="profile">The profile, or <see langword="null"/>.</param>
    /// <param name="faults">Everything that is wrong; empty on success.</param>
    public static bool TryFromJson(
        ReadOnlyMemory<byte> utf8Json,
        CertificationCatalog catalog,
        [NotNullWhen(true)] out CandidateProfile? profile,
        out ImmutableArray<CatalogFault> faults) =>
        ProfileReader.TryRead(utf8Json, catalog, out profile, out faults);

    /// <summary>Writes the profile as JSON that <see cref="FromJson"/> reads back; what was not said is left out.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(System.Text.Json.Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ProfileJson.Write(writer, this);
    }

    /// <summary>The demand as its text, worked out once.</summary>
    internal string? RequiredText => field ??= RequiredCredentials?.ToString();

    /// <summary>Everything the person brings, with the experience under its practice areas and settings.</summary>
    internal Qualifications EffectiveQualifications(PracticeAreaId ownArea, CertificationCatalog catalog)
    {
        if (Experience.IsEmpty && ExperienceMonths is null)
        {
            return Qualifications;
        }

        var months = Qualifications.ExperienceMonths.ToBuilder();
        foreach (var kind in Experience.GroupBy(experience => experience.Area))
        {
            months[kind.Key] = Math.Max(months.GetValueOrDefault(kind.Key), kind.Sum(experience => experience.Months));
        }

        if (ExperienceMonths is { } own)
        {
            months[ownArea] = Math.Max(months.GetValueOrDefault(ownArea), own);
        }

        var placed = Experience.Where(experience => experience.Setting is not null).Select(experience => new PlacedExperience(
            experience.Area, experience.Months, catalog.WithinOrAbove(experience.Setting!.Value), catalog.Below(experience.Setting.Value)));
        return Qualifications.WithExperience(months.ToImmutable(), [.. Qualifications.ExperienceInSettings, .. placed]);
    }
}
