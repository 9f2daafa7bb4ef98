using Ardalis.GuardClauses;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>A clinical license; text form <c>licence(RN)</c>.</summary>
public sealed class LicenseRequirement : Requirement
{
    /// <summary>Creates the demand.</summary>
    /// <param name="license">The license.</param>
    /// <exception cref="ArgumentException"><paramref name="license"/> is default.</exception>
    public LicenseRequirement(LicenseId license) => License = Guard.Against.Default(license);

    /// <summary>The license.</summary>
    public LicenseId License { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is LicenseRequirement same && same.License == License;

    /// <inheritdoc/>
    public override int GetHashCode() => License.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"licence({License})";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup) =>
        qualifications.Licenses is not { } licenses ? new(Outcome.Unknown, null)
        : licenses.Contains(License) ? new(Outcome.Met, 1)
        : new(Outcome.NotMet, 0);
}
