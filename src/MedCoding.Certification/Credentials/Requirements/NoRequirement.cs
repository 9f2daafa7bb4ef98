namespace MedCoding.Certification.Credentials;

/// <summary>Nothing is asked; text form <c>none</c>.</summary>
public sealed class NoRequirement : Requirement
{
    private NoRequirement()
    {
    }

    internal static NoRequirement Instance { get; } = new();

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is NoRequirement;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => "none";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup) => new(Outcome.Met, null);
}
