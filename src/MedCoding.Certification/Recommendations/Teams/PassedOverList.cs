using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Gathers which credentials are no candidates for whom; somebody may be looked at more than once.</summary>
internal sealed class PassedOverList
{
    private readonly Dictionary<(CredentialId Id, CredentialObstacle Obstacle), (Credential Credential, Dictionary<string, RosterMember> Members)> _all = [];

    /// <summary>In the order of the letters, then of the obstacles.</summary>
    public ImmutableArray<PassedOverCredential> All =>
    [
        .. _all.OrderBy(one => one.Key).Select(one => new PassedOverCredential(
            one.Value.Credential, one.Key.Obstacle, [.. one.Value.Members.Values.OrderBy(member => member.Name, StringComparer.Ordinal)])),
    ];

    public void Add(RosterMember member, CandidateSet set)
    {
        foreach (var (credential, obstacle) in set.PassedOver)
        {
            if (!_all.TryGetValue((credential.Id, obstacle), out var known))
            {
                _all[(credential.Id, obstacle)] = known = (credential, new(StringComparer.Ordinal));
            }

            known.Members[member.Name] = member;
        }
    }
}
