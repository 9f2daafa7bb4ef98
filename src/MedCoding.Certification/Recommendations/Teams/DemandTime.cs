using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>How much time somebody has for the demand: whether it is a gap for the plan, and until when it is to be closed.</summary>
/// <param name="IsGap">Whether the requirement is known not to be met, and no known grace outlasts the months that are looked at.</param>
/// <param name="Deadline">The whole months that are left of a grace which ends before those months; <see langword="null"/> when the grace outlasts them, is over, or none is known.</param>
internal readonly record struct DemandTime(bool IsGap, int? Deadline)
{
    public static DemandTime Of(DemandResult result, DateOnly asOf, int months)
    {
        var isOpen = result.Requirement.Outcome == Outcome.NotMet;
        if (!isOpen || result.LastDay is not { } last || last < asOf)
        {
            return new(isOpen, null);
        }

        if (last >= EmployerDemand.After(asOf, months))
        {
            return new(false, null);
        }

        var left = 0;
        while (EmployerDemand.After(asOf, left + 1) <= last)
        {
            left++;
        }

        return new(true, left);
    }
}
