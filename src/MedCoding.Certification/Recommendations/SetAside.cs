using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A credential that is not ranked, with what decided that. Immutable.</summary>
public sealed class SetAside
{
    internal SetAside(Credential credential, ImmutableArray<ProfileAnswer> answers, ImmutableArray<CredentialId> others)
    {
        Credential = credential;
        Answers = answers;
        Others = others;
    }

    /// <summary>The credential.</summary>
    public Credential Credential { get; }

    /// <summary>The answers of the profile that point to it, or that it does not suit.</summary>
    public ImmutableArray<ProfileAnswer> Answers { get; }

    /// <summary>Other credentials that explain it: the successor of a retired one, the held one that stands above it.</summary>
    public ImmutableArray<CredentialId> Others { get; }
}
