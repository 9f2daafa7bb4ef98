using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>An education of at least a level; text forms <c>education &gt;= associate</c>, <c>education &gt;= associate and him</c>.</summary>
public sealed class EducationRequirement : Requirement
{
    /// <summary>Creates the demand.</summary>
    /// <param name="level">The level to be reached.</param>
    /// <param name="him">Whether the degree must come from an accredited health information management program.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is not defined, or is no degree that such a program gives.</exception>
    public EducationRequirement(EducationLevel level, bool him = false)
    {
        Level = Guard.Against.EnumOutOfRange(level);
        if (him && !EducationText.IsHimDegree(level))
        {
            throw new ArgumentException("A health information management degree is an associate, a bachelor's or a master's degree.", nameof(him));
        }

        Him = him;
    }

    /// <summary>The level to be reached.</summary>
    public EducationLevel Level { get; }

    /// <summary>Whether the degree must come from an accredited health information management program.</summary>
    public bool Him { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is EducationRequirement same && same.Level == Level && same.Him == Him;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, Him);

    /// <inheritdoc/>
    public override string ToString() => $"education >= {EducationText.Of(Level)}{(Him ? " and him" : "")}";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup)
    {
        if (qualifications.Education is not { Highest: { } highest } education)
        {
            return new(Outcome.Unknown, null);
        }

        var reached = Him ? education.HighestHim : highest;
        return new(reached >= Level ? Outcome.Met : Outcome.NotMet, (int)(reached ?? EducationLevel.None));
    }
}
