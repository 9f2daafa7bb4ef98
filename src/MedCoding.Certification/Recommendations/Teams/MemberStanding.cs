using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Teams;

namespace MedCoding.Certification.Recommendations;

/// <summary>How one person stands before the demand for everybody. Immutable.</summary>
public sealed class MemberStanding
{
    internal MemberStanding(RosterMember member, DemandResult result, DemandTime time, MemberWay? way)
    {
        Member = member;
        Result = result;
        Time = time;
        Way = way;
    }

    /// <summary>The person.</summary>
    public RosterMember Member { get; }

    /// <summary>The judgement, with the tree of the requirement and the last day of grace.</summary>
    public DemandResult Result { get; }

    /// <summary>Whether this is for the plan to close: the requirement is known not to be met, and no grace outlasts the months that were asked about. Somebody in grace whose day of
    /// hire is not known has no time that is known of, and is planned for.</summary>
    public bool IsGap => Time.IsGap;

    /// <summary>The cheapest way to meet the requirement within the time that was asked about, and within the grace where there is such a way; <see langword="null"/> when it is not known to be unmet, or when there is none.</summary>
    public MemberWay? Way { get; }

    internal DemandTime Time { get; }
}
