using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>One set of candidates that a person can earn in time.</summary>
/// <param name="Order">The candidates in the order that is done soonest.</param>
/// <param name="Weeks">The least weeks until the last exam, as far as study times are known.</param>
/// <param name="Cents">What they cost together.</param>
/// <param name="Meets">Which of the requirements are met when the time is over.</param>
/// <param name="IsTimely">Whether the demand with a deadline is met by then, as far as study times are known; so where there is no deadline.</param>
internal sealed record Way(ImmutableArray<Candidate> Order, int Weeks, long Cents, ImmutableArray<bool> Meets, bool IsTimely)
{
    /// <summary>Whether this one does as much for as little; what is equal in all is no worse.</summary>
    public bool Covers(Way other) => Cents <= other.Cents && (IsTimely || !other.IsTimely) && Meets.Zip(other.Meets).All(pair => pair.First || !pair.Second);
}
