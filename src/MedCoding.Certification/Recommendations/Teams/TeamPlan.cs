using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>Who earns what, so that every gap is closed that can be closed, for as little as can be. Immutable.</summary>
/// <remarks>
/// For up to ten people with up to six candidates each the plan is the cheapest there is, and beyond that wherever the search ends in good time. Otherwise it is a good plan,
/// and <see cref="LowerBound"/> tells how good: no plan that closes the same gaps costs less. The bound is proven by weak duality: give every place that is to be filled a price;
/// whatever the prices, the sum over all people of the cheapest thing each can do, less the prices of the places it fills, together with the prices of all places, is at most
/// what any plan costs that fills them.
/// </remarks>
public sealed class TeamPlan
{
    internal TeamPlan(ImmutableArray<MemberWay> ways, Money lowerBound, bool isCheapest, ImmutableArray<UnclosedGap> unclosed)
    {
        Ways = ways;
        Cost = ways.Aggregate(Money.Zero, (sum, way) => sum + (way.Cost.Total ?? Money.Zero));
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

    /// <summary>Whether it is proven that no plan closes the same gaps for less.</summary>
    public bool IsCheapest { get; }

    /// <summary>How much less another plan could cost at most.</summary>
    public Money Distance => Cost - LowerBound;

    /// <summary>Gaps that nothing closes, each with the reasons.</summary>
    public ImmutableArray<UnclosedGap> Unclosed { get; }
}
