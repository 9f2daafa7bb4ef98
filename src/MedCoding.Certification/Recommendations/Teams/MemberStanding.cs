using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>How one person stands before the demand for everybody. Immutable.</summary>
public sealed class MemberStanding
{
    internal MemberStanding(RosterMember member, DemandResult result, MemberWay? way)
    {
        Member = member;
        Result = result;
        Way = way;
    }

    /// <summary>The person.</summary>
    public RosterMember Member { get; }

    /// <summary>The judgement, with the tree of the requirement and the last day of grace.</summary>
    public DemandResult Result { get; }

    /// <summary>The cheapest way to meet the requirement within the time that was asked about; <see langword="null"/> when it is not known to be unmet, or when there is none.</summary>
    public MemberWay? Way { get; }
}
