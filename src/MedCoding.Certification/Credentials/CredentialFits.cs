using System.Collections.Immutable;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Everything that the catalog judges a credential to fit or not to fit. What is not listed is not judged. Immutable.</summary>
public sealed class CredentialFits
{
    /// <summary>Nothing is judged.</summary>
    public static CredentialFits None { get; } = new();

    /// <summary>Work settings.</summary>
    public ImmutableArray<Fit<WorkSettingId>> Settings { get; init; } = [];

    /// <summary>Fits with roles.</summary>
    public ImmutableArray<Fit<RoleId>> Roles { get; init; } = [];

    /// <summary>Fits with specialties.</summary>
    public ImmutableArray<Fit<SpecialtyId>> Specialties { get; init; } = [];

    /// <summary>Goals that facts alone do not decide.</summary>
    public ImmutableArray<Fit<GoalId>> Goals { get; init; } = [];
}
