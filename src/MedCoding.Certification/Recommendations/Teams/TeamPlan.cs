using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>Who earns what, so that every gap is closed that can be closed, for as little as can be. Immutable.</summary>
/// <remarks>
/// The search for the plan has a fixed number of steps, whatever the team. Where they are enough the plan is proven to be the cheapest there is, and to leave the fewest gaps
/// open: as a rule for up to ten people with up to six candidates each, and for many larger teams, but that is told by <see cref="IsCheapest"/> and not promised. Otherwise it
/// is a good plan, and <see cref="LowerBound"/> tells how good: no plan that closes the same gaps costs less. The bound is proven by weak duality: give every place that is to
/// be filled a price; whatever the prices, the sum over all people of the cheapest thing each can do, less the prices of the places it fills, together with the prices of all
/// places, is at most what any plan costs that fills them.
/// </remarks>
public sealed class TeamPlan
{
    internal TeamPlan(ImmutableArray<MemberWay> ways, ImmutableArray<RosterMember> afterGrace, Money lowerBound, bool isCheapest, ImmutableArray<UnclosedGap> unclosed)
    {
        Ways = ways;
        Cost = ways.Aggregate(Money.Zero, (sum, way) => sum + (way.Cost.Total ?? Money.Zero));
        AfterGrace = afterGrace;
        LowerBound = lowerBound;
        IsCheapest = isCheapest;
        Unclosed = unclosed;
    }

    /// <summary>What each person earns who earns anything, in the order of the names.</summary>
    public ImmutableArray<MemberWay> Ways { get; }

    /// <summary>The sum of what they cost; fees and dues only, as everywhere.</summary>
    public Money Cost { get; }

    /// <summary>What every plan costs at least that closes the same gaps; <see cref="Cost"/> when this one is the cheapest.</summary>
    public Money LowerBound { get; }

    /// <summary>Whether it is proven that no plan closes more gaps, and that none closes as many for less.</summary>
    public bool IsCheapest { get; }

    /// <summary>Whether all of it rests on what is known, as <see cref="MemberWay.IsCertain"/> of each way; otherwise gaps are closed as far as is known.</summary>
    public bool IsCertain => Ways.All(way => way.IsCertain);

    /// <summary>Who comes to meet the demand for everybody only after the own grace, as nothing that is known is done sooner, in the order of the names.</summary>
    public ImmutableArray<RosterMember> AfterGrace { get; }

    /// <summary>How much less another plan could cost at most.</summary>
    public Money Distance => Cost - LowerBound;

    /// <summary>Gaps that it leaves open, each with the reasons; nothing closes more where <see cref="IsCheapest"/> is so.</summary>
    public ImmutableArray<UnclosedGap> Unclosed { get; }
}
