using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>One property of a person's profile: what it says, what it could say, and the profile that says it.</summary>
internal sealed class ProfileValue
{
    private readonly Selection _selection;

    private ProfileValue(Selection selection, ProfileProperty property, PracticeAreaId? area, long? stated)
    {
        _selection = selection;
        Property = property;
        Area = area;
        Stated = stated;
    }

    public ProfileProperty Property { get; }

    public PracticeAreaId? Area { get; }

    public long? Stated { get; }

    /// <summary>The smallest value.</summary>
    public long Least => Property switch
    {
        ProfileProperty.StudyHoursPerWeek => 1,

        // Of whom no education is known, it is not known either that there is no such degree.
        ProfileProperty.HimDegree when Stated is null => (long)EducationLevel.Associate,
        _ => 0,
    };

    /// <summary>The greatest value.</summary>
    public long Most => Property switch
    {
        ProfileProperty.Experience => ProfileLimits.Months,
        ProfileProperty.Budget => long.MaxValue,
        ProfileProperty.StudyHoursPerWeek => ProfileLimits.HoursAWeek,
        ProfileProperty.WeeksAvailable => ProfileLimits.Weeks,
        ProfileProperty.Education => (long)EducationLevel.MedicalDegree,
        _ => (long)EducationLevel.Master,
    };

    private CandidateProfile Profile => _selection.Profile;

    /// <summary>Every property of a profile: experience in the own area, and in others as far as it is stated.</summary>
    public static IEnumerable<ProfileValue> Of(Selection selection)
    {
        var profile = selection.Profile;
        var education = profile.Qualifications.Education;
        yield return new(selection, ProfileProperty.Experience, selection.OwnArea, selection.ExperienceMonths);
        foreach (var (area, months) in selection.Qualifications.ExperienceMonths)
        {
            if (area != selection.OwnArea)
            {
                yield return new(selection, ProfileProperty.Experience, area, months);
            }
        }

        yield return new(selection, ProfileProperty.Budget, null, profile.Budget?.Cents);
        yield return new(selection, ProfileProperty.StudyHoursPerWeek, null, profile.StudyHoursPerWeek);
        yield return new(selection, ProfileProperty.WeeksAvailable, null, profile.WeeksAvailable);
        yield return new(selection, ProfileProperty.Education, null, (long?)education?.Highest);
        yield return new(selection, ProfileProperty.HimDegree, null, education?.Highest is null ? null : (long)(education.Value.HighestHim ?? EducationLevel.None));
    }

    public bool IsPossible(long value) => value >= Least && value <= Most
        && (Property != ProfileProperty.HimDegree || value == (long)EducationLevel.None || EducationText.IsHimDegree((EducationLevel)value));

    /// <summary>The profile with a value that is possible.</summary>
    public CandidateProfile In(long value) => Property switch
    {
        ProfileProperty.Experience => WithExperience((int)value),
        ProfileProperty.Budget => new(Profile) { Budget = Money.FromDollars(value / 100m) },
        ProfileProperty.StudyHoursPerWeek => new(Profile) { StudyHoursPerWeek = (int)value },
        ProfileProperty.WeeksAvailable => new(Profile) { WeeksAvailable = (int)value },
        ProfileProperty.Education => WithEducation(said => new((EducationLevel)value, HimWithin(said.HighestHim, (EducationLevel)value), said.CodingProgram)),
        _ => WithEducation(said => new(said.Highest, value == (long)EducationLevel.None ? null : (EducationLevel)value, said.CodingProgram)),
    };

    private static EducationLevel? HimWithin(EducationLevel? degree, EducationLevel highest) =>
        degree is null || degree <= highest ? degree : EducationText.IsHimDegree(highest) ? highest : null;

    private CandidateProfile WithEducation(Func<Education, Education> change) => new(Profile)
    {
        Qualifications = new(Profile.Qualifications) { Education = change(Profile.Qualifications.Education ?? default) },
    };

    private CandidateProfile WithExperience(int months)
    {
        var said = Profile.Qualifications;
        var isOwn = Area == _selection.OwnArea;
        return new(Profile)
        {
            ExperienceMonths = isOwn ? months : Profile.ExperienceMonths,
            Experience = Cut(Profile.Experience, months, one => one.Area, one => one.Months, (one, left) => one with { Months = left }),
            Qualifications = new(said)
            {
                ExperienceMonths = isOwn ? said.ExperienceMonths.Remove(Area!.Value) : said.ExperienceMonths.SetItem(Area!.Value, months),
                ExperienceInSettings = Cut(
                    said.ExperienceInSettings, months, one => one.Area, one => one.Months, (one, left) => new(one.Area, left, one.Within, one.PerhapsWithin)),
            },
        };
    }

    // No part may say more than there is in all.
    private ImmutableArray<T> Cut<T>(ImmutableArray<T> parts, int months, Func<T, PracticeAreaId> area, Func<T, int> length, Func<T, int, T> with)
    {
        var left = months;
        var cut = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var part in parts)
        {
            var isOther = area(part) != Area;
            var kept = isOther ? 0 : Math.Min(left, length(part));
            left -= kept;
            cut.Add(isOther ? part : with(part, kept));
        }

        return cut.MoveToImmutable();
    }
}
