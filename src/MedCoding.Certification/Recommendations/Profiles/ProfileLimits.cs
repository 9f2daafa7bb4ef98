using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>How far the numbers of a profile may go, in code as in JSON: beyond, a unit was mistaken.</summary>
internal static class ProfileLimits
{
    /// <summary>Eighty years of experience.</summary>
    public const int Months = 960;

    /// <summary>A hundred years to the exam.</summary>
    public const int Weeks = 5200;

    /// <summary>All the hours that a week has.</summary>
    public const int HoursAWeek = 168;

    /// <summary>As many hours of one training as can be demanded.</summary>
    public const int TrainingHours = TrainingRequirement.MaxHours;
}
