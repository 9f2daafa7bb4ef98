using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>Holding one credential, with or without a mark; text form <c>CCS-P</c>.</summary>
public sealed class CredentialRequirement : Requirement
{
    /// <summary>Creates the demand.</summary>
    /// <param name="credential">The credential; not a word of the requirement texts such as <c>and</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="credential"/> is default or such a word.</exception>
    public CredentialRequirement(CredentialId credential)
    {
        Credential = Guard.Against.Default(credential);
        if (RequirementParser.IsReserved(credential.ToString()))
        {
            throw new ArgumentException($"'{credential}' is a word of requirement texts and cannot name a credential there.", nameof(credential));
        }
    }

    /// <summary>The credential.</summary>
    public CredentialId Credential { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is CredentialRequirement same && same.Credential == Credential;

    /// <inheritdoc/>
    public override int GetHashCode() => Credential.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Credential.ToString();

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup) =>
        qualifications.Credentials is not { } held ? new(Outcome.Unknown, null)
        : held.Contains(Credential) ? new(Outcome.Met, 1)
        : new(Outcome.NotMet, 0);
}
