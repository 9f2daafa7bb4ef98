namespace MedCoding.Certification.Credentials;

/// <summary>A single demand that is still to be met.</summary>
/// <param name="Demand">What is asked.</param>
/// <param name="Outcome">Whether it is known not to be met, or not known.</param>
/// <param name="Missing">How much is missing: months of experience or hours of training; <see langword="null"/> for what one has or has not.</param>
public readonly record struct RequirementStep(Requirement Demand, Outcome Outcome, int? Missing)
{
    /// <summary>Whether less than <see cref="Missing"/> may do, because more may be there than is known: see <see cref="RequirementResult.MayBeMore"/>.</summary>
    public bool IsAtMost { get; init; }
}
