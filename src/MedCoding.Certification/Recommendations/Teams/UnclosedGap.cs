using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A gap that the plan leaves open because nothing that was found closes it within the time. Immutable.</summary>
public sealed class UnclosedGap
{
    internal UnclosedGap(MemberStanding? member, NeedStanding? need, int lacking, int able, ImmutableArray<RequirementStep> missing, ImmutableArray<PassedOverCredential> passedOver)
    {
        Member = member;
        Need = need;
        Lacking = lacking;
        Able = able;
        Missing = missing;
        PassedOver = passedOver;
    }

    /// <summary>Who does not meet the demand for everybody; <see langword="null"/> for a need of the team.</summary>
    public MemberStanding? Member { get; }

    /// <summary>The need; <see langword="null"/> for somebody's demand.</summary>
    public NeedStanding? Need { get; }

    /// <summary>How many people are lacking after the plan.</summary>
    public int Lacking { get; }

    /// <summary>How many people meet the need or could within the time, each looked at alone; none for somebody's demand.</summary>
    public int Able { get; }

    /// <summary>The fewest single demands that this person still misses when the time is over; empty for a need.</summary>
    public ImmutableArray<RequirementStep> Missing { get; }

    /// <summary>Credentials that would close it, and why they are no candidates.</summary>
    public ImmutableArray<PassedOverCredential> PassedOver { get; }
}
