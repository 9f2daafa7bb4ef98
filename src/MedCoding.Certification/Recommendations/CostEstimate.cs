using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>What has to be paid, as far as sourced prices go. Immutable.</summary>
public sealed class CostEstimate
{
    internal CostEstimate(ImmutableArray<CostItem> items, ImmutableArray<string> notIncluded)
    {
        Items = items;
        NotIncluded = notIncluded;
        Total = items.IsEmpty ? null : items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);
    }

    /// <summary>The priced items; empty when the price that matters most is not known.</summary>
    public ImmutableArray<CostItem> Items { get; }

    /// <summary>What will cost something too, though no price is known.</summary>
    public ImmutableArray<string> NotIncluded { get; }

    /// <summary>The sum of the items, a lower bound while anything is in <see cref="NotIncluded"/>; <see langword="null"/> when no item has a price.</summary>
    public Money? Total { get; }
}
