using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations;

/// <summary>What one person earns to close gaps, in the order in which it is earned. Immutable.</summary>
public sealed class MemberWay
{
    internal MemberWay(RosterMember member, ImmutableArray<WayStep> steps, CostEstimate cost, int? months, bool isAfterGrace)
    {
        Member = member;
        Steps = steps;
        Cost = cost;
        Months = months;
        IsAfterGrace = isAfterGrace;
    }

    /// <summary>The person.</summary>
    public RosterMember Member { get; }

    /// <summary>The credentials, one after the other; empty when time alone is enough.</summary>
    public ImmutableArray<WayStep> Steps { get; }

    /// <summary>What they cost together until the exams are passed: membership of a body is paid once, and from then on the price for members.</summary>
    public CostEstimate Cost { get; }

    /// <summary>The fewest whole months until it is done: the study times one after the other, or the experience that is still gained where that takes longer;
    /// <see langword="null"/> when a study time is not known.</summary>
    public int? Months { get; }

    /// <summary>Whether the person is in grace before the demand for everybody and this meets it only afterwards, as far as study times are known.</summary>
    public bool IsAfterGrace { get; }

    /// <summary>Whether all of it rests on what is known: nothing was left unsaid that an issuer asks, and every study time has a source.</summary>
    public bool IsCertain => Months is not null && Steps.All(step => step.Openness != Openness.OpenIf);
}
