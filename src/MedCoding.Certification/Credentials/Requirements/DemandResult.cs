namespace MedCoding.Certification.Credentials;

/// <summary>How an employer's demand came out for a person on a day. Immutable.</summary>
public sealed class DemandResult
{
    internal DemandResult(EmployerDemand demand, RequirementResult requirement, DemandStanding standing, DateOnly? lastDay)
    {
        Demand = demand;
        Requirement = requirement;
        Standing = standing;
        LastDay = lastDay;
    }

    /// <summary>What was asked.</summary>
    public EmployerDemand Demand { get; }

    /// <summary>How the requirement came out, with every member of its tree.</summary>
    public RequirementResult Requirement { get; }

    /// <summary>How the person stands.</summary>
    public DemandStanding Standing { get; }

    /// <summary>The last day on which the demand may still be met, also when it has passed; <see langword="null"/> when no time is given, or when the day of hire is not known.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Whether the day of hire alone decides: the requirement is known not to be met, and whether there is still time is not.</summary>
    public bool DependsOnDayOfHire => Standing == DemandStanding.Unknown && Requirement.Outcome == Outcome.NotMet;
}
