using Ardalis.GuardClauses;

namespace MedCoding.Certification.Recommendations;

/// <summary>How a profile is to be judged. Immutable.</summary>
public sealed class RecommendationOptions
{
    /// <summary>What holds when nothing is said: every criterion counts as its scale says.</summary>
    public static RecommendationOptions Default { get; } = new();

    /// <summary>How much each criterion counts.</summary>
    public CriterionWeights Weights
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CriterionWeights.Unstated;
}
