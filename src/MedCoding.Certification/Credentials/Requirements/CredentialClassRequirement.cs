using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Holding any credential of a class; text forms <c>any(AHIMA)</c>, <c>any(coding)</c>, <c>any(AHIMA, coding)</c>.</summary>
/// <remarks>In the text an issuing body has an upper-case letter and a practice area has none; that tells them apart.</remarks>
public sealed class CredentialClassRequirement : Requirement
{
    /// <summary>Creates the demand.</summary>
    /// <param name="issuingBody">Whose credentials count; <see langword="null"/> for anybody's.</param>
    /// <param name="area">Of which practice area; <see langword="null"/> for any.</param>
    /// <exception cref="ArgumentException">Both are missing, one is default, or a letter case would not read back.</exception>
    public CredentialClassRequirement(IssuingBodyId? issuingBody, PracticeAreaId? area)
    {
        if (issuingBody is null && area is null)
        {
            throw new ArgumentException("A class of credentials names an issuing body, a practice area or both (any(AHIMA, coding)).", nameof(issuingBody));
        }

        if (issuingBody is { } body && !RequirementParser.ReadsAsBody(body.ToString()))
        {
            throw new ArgumentException($"'{body}' would not read back as an issuing body: it has no upper-case letter.", nameof(issuingBody));
        }

        if (area is { } practice && (practice == default || RequirementParser.ReadsAsBody(practice.ToString())))
        {
            throw new ArgumentException($"'{practice}' would not read back as a practice area: those are lower case (coding).", nameof(area));
        }

        IssuingBody = issuingBody;
        Area = area;
    }

    /// <summary>Whose credentials count; <see langword="null"/> for anybody's.</summary>
    public IssuingBodyId? IssuingBody { get; }

    /// <summary>Of which practice area; <see langword="null"/> for any.</summary>
    public PracticeAreaId? Area { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) =>
        other is CredentialClassRequirement same && same.IssuingBody == IssuingBody && same.Area == Area;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IssuingBody, Area);

    /// <inheritdoc/>
    public override string ToString() =>
        IssuingBody is null ? $"any({Area})" : Area is null ? $"any({IssuingBody})" : $"any({IssuingBody}, {Area})";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup)
    {
        if (qualifications.Credentials is not { } held)
        {
            return new(Outcome.Unknown, null);
        }

        var stranger = false;
        foreach (var id in held)
        {
            var credential = lookup(id);
            stranger |= credential is null;
            if (credential is not null
                && (IssuingBody is null || credential.IssuingBody == IssuingBody)
                && (Area is not { } area || credential.Areas.Contains(area)))
            {
                return new(Outcome.Met, 1);
            }
        }

        // Of a credential that the catalog does not know neither the issuer nor the practice areas are known.
        return stranger ? new(Outcome.Unknown, null) : new(Outcome.NotMet, 0);
    }
}
