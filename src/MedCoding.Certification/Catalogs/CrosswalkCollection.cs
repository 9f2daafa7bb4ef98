using System.Collections;
using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs;

/// <summary>How the terms of a catalog stand to the codes of other classifications, in both directions. Immutable and thread-safe.</summary>
public sealed class CrosswalkCollection : IReadOnlyCollection<Crosswalk>
{
    private readonly ImmutableArray<Crosswalk> _all;

    internal CrosswalkCollection(IEnumerable<Crosswalk> crosswalks) => _all =
    [
        .. crosswalks.OrderBy(crosswalk => crosswalk.Subject).ThenBy(crosswalk => crosswalk.Term, StringComparer.Ordinal)
            .ThenBy(crosswalk => crosswalk.Scheme).ThenBy(crosswalk => crosswalk.Code, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public int Count => _all.Length;

    /// <summary>The codes for a work setting.</summary>
    /// <param name="setting">The setting.</param>
    public ImmutableArray<Crosswalk> Of(WorkSettingId setting) => Of(CrosswalkSubject.WorkSetting, setting.ToString());

    /// <summary>The codes for a role.</summary>
    /// <param name="role">The role.</param>
    public ImmutableArray<Crosswalk> Of(RoleId role) => Of(CrosswalkSubject.Role, role.ToString());

    /// <summary>The codes for a specialty.</summary>
    /// <param name="specialty">The specialty.</param>
    public ImmutableArray<Crosswalk> Of(SpecialtyId specialty) => Of(CrosswalkSubject.Specialty, specialty.ToString());

    /// <summary>The codes for a credential.</summary>
    /// <param name="credential">The credential.</param>
    public ImmutableArray<Crosswalk> Of(CredentialId credential) => Of(CrosswalkSubject.Credential, credential.ToString());

    /// <summary>The terms for a code; <see cref="Crosswalk.RelationFromCode"/> says what they are, seen from it.</summary>
    /// <param name="scheme">The classification.</param>
    /// <param name="code">The code there, such as <c>21</c>.</param>
    public ImmutableArray<Crosswalk> To(ClassificationScheme scheme, string code)
    {
        Guard.Against.Null(code);
        return [.. _all.Where(crosswalk => crosswalk.Scheme == scheme && crosswalk.Code == code)];
    }

    /// <summary>Enumerates all, by subject, term, scheme and code.</summary>
    public IEnumerator<Crosswalk> GetEnumerator() => ((IEnumerable<Crosswalk>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ImmutableArray<Crosswalk> Of(CrosswalkSubject subject, string term) => [.. _all.Where(crosswalk => crosswalk.Subject == subject && crosswalk.Term == term)];
}
