using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>What an issuing body asks about membership. Immutable.</summary>
public sealed class Membership
{
    /// <summary>Nothing is known about membership.</summary>
    public static Membership NotKnown { get; } = new();

    /// <summary>Whether only members may sit an exam; <see langword="null"/> when not known.</summary>
    public Dated<bool>? RequiredForExam { get; init; }

    /// <summary>Whether only members keep a credential; <see langword="null"/> when not known.</summary>
    public Dated<bool>? RequiredToKeep { get; init; }

    /// <summary>What membership costs.</summary>
    public ImmutableArray<MembershipDues> Dues { get; init; } = [];
}
