using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A credential that would close a gap and is no candidate for some people. Immutable.</summary>
public sealed class PassedOverCredential
{
    internal PassedOverCredential(Credential credential, CredentialObstacle obstacle, ImmutableArray<RosterMember> members)
    {
        Credential = credential;
        Obstacle = obstacle;
        Members = members;
    }

    /// <summary>The credential.</summary>
    public Credential Credential { get; }

    /// <summary>Why it is no candidate.</summary>
    public CredentialObstacle Obstacle { get; }

    /// <summary>For whom, in the order of the names.</summary>
    public ImmutableArray<RosterMember> Members { get; }
}
