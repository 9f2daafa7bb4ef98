using System.Collections.Immutable;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Draws weightings and counts who comes first.</summary>
internal static class WeightDraws
{
    private const int CutBits = 32;
    private const long Whole = 1L << CutBits;

    public static ImmutableArray<LeaderShare> Of(Selection selection)
    {
        var ranks = selection.Rank();
        int[] rows = [.. ranks.Where(one => one.Openness != Openness.NotYet || ranks[0].Openness == Openness.NotYet).Select(one => one.Row)];
        Criterion[] asked =
        [
            .. CriterionRule.All.Select(rule => rule.Criterion).Where(criterion => !selection.Points(criterion).IsEmpty && selection.Weight(criterion) > 0),
        ];

        // One line a credential, in the order of the report, so that the first of equals is the first that is met.
        var points = new short[rows.Length][];
        for (var at = 0; at < rows.Length; at++)
        {
            points[at] = [.. asked.Select(criterion => selection.Points(criterion)[rows[at]])];
        }

        var wins = new int[rows.Length];
        var random = default(SplitMix64);
        var weights = new long[asked.Length];
        for (var draw = 0; draw < LeaderShare.AllDraws && rows.Length > 0; draw++)
        {
            Draw(ref random, weights);
            wins[First(points, weights)]++;
        }

        return
        [
            .. Enumerable.Range(0, rows.Length).Where(at => wins[at] > 0).OrderByDescending(at => wins[at])
                .Select(at => new LeaderShare(FirstPlace.IdOf(selection, rows[at])!.Value, wins[at])),
        ];
    }

    /// <summary>The parts between sorted cuts of a whole.</summary>
    internal static void Draw(ref SplitMix64 random, Span<long> weights)
    {
        if (weights.IsEmpty)
        {
            return;
        }

        for (var cut = 0; cut < weights.Length - 1; cut++)
        {
            weights[cut] = (long)(random.Next() >> CutBits);
        }

        weights[^1] = Whole;
        weights.Sort();
        for (var at = weights.Length - 1; at > 0; at--)
        {
            weights[at] -= weights[at - 1];
        }
    }

    private static int First(short[][] points, ReadOnlySpan<long> weights)
    {
        var (first, most) = (0, long.MinValue);
        for (var at = 0; at < points.Length; at++)
        {
            var score = 0L;
            for (var criterion = 0; criterion < weights.Length; criterion++)
            {
                score += points[at][criterion] * weights[criterion];
            }

            (first, most) = score > most ? (at, score) : (first, most);
        }

        return first;
    }
}
