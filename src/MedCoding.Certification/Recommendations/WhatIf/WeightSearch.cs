using System.Collections.Immutable;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Tries the weights of a criterion, one hundredth after the other: there are at most 500, and each costs an addition a credential.</summary>
internal static class WeightSearch
{
    public static ImmutableArray<WeightLeeway> Of(Selection selection)
    {
        var judged = JudgedByAll(selection);
        var products = FirstPlace.Products(selection);
        var first = FirstPlace.RowOf(selection, products);
        var leeways = ImmutableArray.CreateBuilder<WeightLeeway>();
        foreach (var rule in CriterionRule.All)
        {
            var points = judged.Points(rule.Criterion);
            if (!points.IsEmpty)
            {
                var weight = selection.Weight(rule.Criterion);
                leeways.Add(new(rule.Criterion, weight, Nearest(selection, first, products, points, weight, 1), Nearest(selection, first, products, points, weight, -1)));
            }
        }

        return leeways.ToImmutable();
    }

    // A criterion that nothing but its weight asks for has no points while that is 0.
    private static Selection JudgedByAll(Selection selection)
    {
        var weights = CriterionRule.All.Select(rule => rule.Criterion).Where(criterion => selection.Weight(criterion) == 0)
            .Aggregate(selection.Options.Weights, (all, criterion) => all.With(criterion, CriterionWeights.Usual));
        return new(selection.Catalog, selection.Profile, new() { Weights = weights });
    }

    private static LeaderChange? Nearest(Selection selection, int first, long[] products, ReadOnlySpan<short> points, int weight, int step)
    {
        long[] changed = [.. products];
        for (var tried = weight + step; tried is >= 0 and <= CriterionWeights.Most; tried += step)
        {
            FirstPlace.Add(changed, points, step);
            if (FirstPlace.RowOf(selection, changed) is var row && row != first)
            {
                return new(tried, FirstPlace.IdOf(selection, row)!.Value);
            }
        }

        return null;
    }
}
