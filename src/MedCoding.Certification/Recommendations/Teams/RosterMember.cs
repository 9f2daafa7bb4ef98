using Ardalis.GuardClauses;

namespace MedCoding.Certification.Recommendations;

/// <summary>One person of a team. Immutable.</summary>
public sealed class RosterMember
{
    /// <summary>Creates a person.</summary>
    /// <param name="name">The name; unique in its roster.</param>
    /// <param name="profile">What the person works as and brings, with the credentials held. Budget and goals decide nothing in a team.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public RosterMember(string name, CandidateProfile profile)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Profile = Guard.Against.Null(profile);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What the person works as and brings.</summary>
    public CandidateProfile Profile { get; }

    /// <summary>The day of hire; <see langword="null"/> when not known.</summary>
    public DateOnly? Hired { get; init; }

    /// <summary>The line of the file that the person stands on, counted from 1; <see langword="null"/> for one made in code.</summary>
    public int? Line { get; init; }
}
