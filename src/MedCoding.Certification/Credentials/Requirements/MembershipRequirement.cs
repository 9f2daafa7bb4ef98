using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>Being a member of an issuing body; text form <c>member(AAPC)</c>.</summary>
public sealed class MembershipRequirement : Requirement
{
    /// <summary>Creates the demand.</summary>
    /// <param name="issuingBody">The body.</param>
    /// <exception cref="ArgumentException"><paramref name="issuingBody"/> is default.</exception>
    public MembershipRequirement(IssuingBodyId issuingBody) => IssuingBody = Guard.Against.Default(issuingBody);

    /// <summary>The body.</summary>
    public IssuingBodyId IssuingBody { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is MembershipRequirement same && same.IssuingBody == IssuingBody;

    /// <inheritdoc/>
    public override int GetHashCode() => IssuingBody.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"member({IssuingBody})";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup) =>
        qualifications.Memberships is not { } memberships ? new(Outcome.Unknown, null)
        : memberships.Contains(IssuingBody) ? new(Outcome.Met, 1)
        : new(Outcome.NotMet, 0);
}
