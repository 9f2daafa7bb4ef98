// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the goals in the catalog that the package ships.</summary>
public static class GoalIds
{
    /// <summary>Advancement in the career.</summary>
    public static GoalId Advancement { get; } = GoalId.Parse("advancement");

    /// <summary>A change of work setting.</summary>
    public static GoalId ChangeSetting { get; } = GoalId.Parse("change-setting");

    /// <summary>A first job in the field.</summary>
    public static GoalId FirstJob { get; } = GoalId.Parse("first-job");

    /// <summary>The highest pay.</summary>
    public static GoalId HighestPay { get; } = GoalId.Parse("highest-pay");

    /// <summary>Leaving bedside care.</summary>
    public static GoalId LeaveBedside { get; } = GoalId.Parse("leave-bedside");

    /// <summary>The lowest cost.</summary>
    public static GoalId LowestCost { get; } = GoalId.Parse("lowest-cost");

    /// <summary>The shortest way to a credential.</summary>
    public static GoalId Quickest { get; } = GoalId.Parse("quickest");

    /// <summary>Work from home.</summary>
    public static GoalId Remote { get; } = GoalId.Parse("remote");

    /// <summary>Specializing.</summary>
    public static GoalId Specialize { get; } = GoalId.Parse("specialize");
}
