using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>A demand of an issuer that is unsure, where the first place hangs on whether it is met. Immutable.</summary>
public sealed class OpennessDoubt
{
    internal OpennessDoubt(DoubtKind kind, CredentialId credential, bool isNotYet, Fact<Requirement>? fact, CredentialId leaderOtherwise)
    {
        Kind = kind;
        Credential = credential;
        IsNotYet = isNotYet;
        Fact = fact;
        LeaderOtherwise = leaderOtherwise;
    }

    /// <summary>Why it is not sure.</summary>
    public DoubtKind Kind { get; }

    /// <summary>The credential that it is about.</summary>
    public CredentialId Credential { get; }

    /// <summary>Whether something is missing by the demand as it is known; else the credential is open, or open if something is so.</summary>
    public bool IsNotYet { get; }

    /// <summary>The unsure demand; <see langword="null"/> when none is known for the day.</summary>
    public Fact<Requirement>? Fact { get; }

    /// <summary>The credential that comes first if it is the other way round: open instead of not yet, or not yet instead of open, with the points that
    /// belong to it.</summary>
    public CredentialId LeaderOtherwise { get; }

    /// <summary>The doubt in words, in English whatever the culture.</summary>
    public string Describe() => DoubtText.Of(this);
}
