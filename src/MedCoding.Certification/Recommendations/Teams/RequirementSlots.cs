using System.Numerics;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>The places of requirements that credentials fill. How a requirement comes out depends on which of its places are filled and on nothing else of what is held.</summary>
/// <remarks>Single demands side by side in one any-group are one place: whoever fills one of them gains nothing by another. Not thread-safe; made for one answer.</remarks>
internal sealed class RequirementSlots
{
    private readonly Dictionary<(Requirement Requirement, CredentialId Credential), BigInteger> _filled = [];

    /// <summary>The places of a requirement that a credential fills, as bits; none where it plays no part.</summary>
    public BigInteger Filled(Requirement requirement, Credential credential)
    {
        if (!_filled.TryGetValue((requirement, credential.Id), out var filled))
        {
            var slot = 0;
            filled = Fill(requirement, credential, ref slot);
            _filled[(requirement, credential.Id)] = filled;
        }

        return filled;
    }

    private static BigInteger Fill(Requirement requirement, Credential credential, ref int slot)
    {
        if (requirement is not RequirementGroup group)
        {
            return Bit(IsFilled(requirement, credential), slot++);
        }

        var filled = BigInteger.Zero;
        var shared = group.IsAny ? slot++ : -1;
        foreach (var member in group.Members)
        {
            filled |= member is RequirementGroup || shared < 0 ? Fill(member, credential, ref slot) : Bit(IsFilled(member, credential), shared);
        }

        return filled;
    }

    private static BigInteger Bit(bool isFilled, int slot) => isFilled ? BigInteger.One << slot : BigInteger.Zero;

    private static bool IsFilled(Requirement single, Credential credential) => single switch
    {
        CredentialRequirement holds => holds.Credential == credential.Id,
        CredentialClassRequirement any => (any.IssuingBody is null || any.IssuingBody == credential.IssuingBody) && (any.Area is not { } area || credential.Areas.Contains(area)),
        _ => false,
    };
}
