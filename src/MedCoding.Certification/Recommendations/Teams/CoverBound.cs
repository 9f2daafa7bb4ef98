using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What filling the places of a problem costs at least, by weak duality.</summary>
/// <remarks>
/// Let every need pay a price p for each person who counts in it. A choice that fills all targets costs, for each person, at least the cheapest of cost less payments; and the
/// payments it gets are at least p times the target, because it fills it. So the sum of the prices times the targets, and of each person's cheapest cost less payments, is
/// never above the cost of such a choice, whatever the prices are. Good prices are sought in two ways: one need at a time to where that sum is greatest, which is the reduced
/// cost of the last person whom the need asks for; and then all at once, up where too few people would come for them and down where too many would, by steps that grow smaller
/// as the sum comes near the cost of a choice that is known. Of all prices that were tried the best are kept.
/// </remarks>
internal sealed class CoverBound
{
    private const int Rounds = 8;
    private const int Steps = 100;

    private readonly CoverProblem _problem;
    private readonly long[] _prices;

    // What the people from each place on cost at least, less payments.
    private readonly long[] _from;

    private CoverBound(CoverProblem problem, long[] prices)
    {
        _problem = problem;
        _prices = prices;
        _from = new long[problem.People.Length + 1];
        for (var person = problem.People.Length - 1; person >= 0; person--)
        {
            _from[person] = _from[person + 1] + All(problem.People[person]).Min(option => Reduced(option, prices));
        }
    }

    /// <summary>The bound in cents; never negative, as no price is.</summary>
    public long Cents => Math.Max(0, From(0, _problem.Targets));

    /// <summary>What it costs at least to fill what is left with the people from a place on.</summary>
    public long From(int person, IReadOnlyList<int> left)
    {
        var sum = _from[person];
        for (var need = 0; need < left.Count; need++)
        {
            sum += _prices[need] * left[need];
        }

        return sum;
    }

    /// <summary>The best bound that was found.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="known">What a choice costs that fills all targets; <see langword="null"/> when none is known.</param>
    public static CoverBound Of(CoverProblem problem, long? known)
    {
        var best = OneByOne(problem);
        var prices = (long[])best._prices.Clone();
        for (var step = 0; step < Steps && known > best.Cents; step++)
        {
            if (!TryStep(problem, prices, known.Value))
            {
                break;
            }

            var next = new CoverBound(problem, [.. prices]);
            best = next.Cents > best.Cents ? next : best;
        }

        return best;
    }

    private static CoverBound OneByOne(CoverProblem problem)
    {
        var prices = new long[problem.Targets.Length];
        var best = new CoverBound(problem, [.. prices]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var need = 0; need < prices.Length; need++)
            {
                prices[need] = BestPrice(problem, prices, need);
            }

            var next = new CoverBound(problem, [.. prices]);
            if (next.Cents <= best.Cents)
            {
                break;
            }

            best = next;
        }

        return best;
    }

    // False when exactly as many people as are asked for would come for the prices.
    private static bool TryStep(CoverProblem problem, long[] prices, long known)
    {
        var lacking = problem.Targets.Select(target => (long)target).ToArray();
        var sum = prices.Zip(problem.Targets).Sum(pair => pair.First * pair.Second);
        foreach (var person in problem.People)
        {
            var cheapest = All(person).MinBy(option => Reduced(option, prices))!;
            sum += Reduced(cheapest, prices);
            foreach (var need in cheapest.Fills)
            {
                lacking[need]--;
            }
        }

        var square = lacking.Sum(one => one * one);
        if (square == 0)
        {
            return false;
        }

        for (var need = 0; need < prices.Length; need++)
        {
            prices[need] = Math.Max(0, prices[need] + (long)((Int128)(known - sum) * lacking[need] / square));
        }

        return true;
    }

    // Below its price a person counts in the need by choice; as many as are asked for have to.
    private static long BestPrice(CoverProblem problem, long[] prices, int need)
    {
        if (problem.Targets[need] == 0)
        {
            return 0;
        }

        prices[need] = 0;
        var thresholds = new List<long>();
        foreach (var person in problem.People)
        {
            long? with = null;
            long? without = null;
            foreach (var option in All(person))
            {
                var reduced = Reduced(option, prices);
                if (option.Fills.Contains(need))
                {
                    with = Math.Min(with ?? reduced, reduced);
                }
                else
                {
                    without = Math.Min(without ?? reduced, reduced);
                }
            }

            if (with is { } cost)
            {
                thresholds.Add(without is { } else_ ? cost - else_ : long.MinValue);
            }
        }

        thresholds.Sort();
        return thresholds.Count < problem.Targets[need] ? 0 : Math.Max(0, thresholds[problem.Targets[need] - 1]);
    }

    private static long Reduced(CoverOption option, long[] prices)
    {
        var reduced = option.Cents;
        foreach (var need in option.Fills)
        {
            reduced -= prices[need];
        }

        return reduced;
    }

    private static IEnumerable<CoverOption> All(CoverPerson person) => person.Beyond is { } beyond ? person.Options.Append(beyond) : person.Options;
}
