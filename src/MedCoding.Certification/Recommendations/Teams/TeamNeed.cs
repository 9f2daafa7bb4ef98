using Ardalis.GuardClauses;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A requirement that a number of people of a team must meet. Immutable.</summary>
public sealed class TeamNeed
{
    /// <summary>The most people that can be asked for.</summary>
    internal const int MaxPeople = 100_000;

    /// <summary>Creates a need.</summary>
    /// <param name="requirement">What must be met; kept in its normal form.</param>
    /// <param name="people">By how many people, 1 to 100,000.</param>
    /// <exception cref="ArgumentException"><paramref name="requirement"/> is <see cref="Requirement.None"/> or <paramref name="people"/> outside its range.</exception>
    public TeamNeed(Requirement requirement, int people)
    {
        Requirement = Guard.Against.Null(requirement).Normalize();
        if (Requirement is NoRequirement)
        {
            throw new ArgumentException("A need of a team asks something: 'none' is met by everybody.", nameof(requirement));
        }

        People = Guard.Against.OutOfRange(people, nameof(people), 1, MaxPeople);
    }

    /// <summary>What must be met.</summary>
    public Requirement Requirement { get; }

    /// <summary>By how many people.</summary>
    public int People { get; }
}
