using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What every choice weighs at least, its money and its open places, by weak duality.</summary>
/// <remarks>
/// Let every need pay a price p for each person who counts in it, and at most what an open place counts for. A choice costs, for each person, at least the cheapest of cost
/// less payments; and the payments it gets, with what its open places count for, are at least p times the target. So the sum of the prices times the targets, and of each
/// person's cheapest cost less payments, is never above the weight of a choice, whatever the prices are. Good prices are sought in two ways: one need at a time to where that
/// sum is greatest, which is the reduced cost of the last person whom the need asks for; and then all at once, up where too few people would come for them and down where too
/// many would, by steps that grow smaller as the sum comes near the weight of a choice that is known, and smaller still when they bring nothing. Of all prices that were tried
/// the best are kept.
/// </remarks>
internal sealed class CoverBound
{
    private const int Rounds = 8;
    private const int Steps = 200;

    // Steps that bring nothing, before they are halved.
    private const int Patience = 8;

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
    public long Weight => Math.Max(0, From(0, _problem.Targets.AsSpan()));

    /// <summary>What is left weighs at least that, with the people from a place on.</summary>
    public long From(int person, ReadOnlySpan<int> left)
    {
        var sum = _from[person];
        for (var need = 0; need < left.Length; need++)
        {
            sum += _prices[need] * left[need];
        }

        return sum;
    }

    /// <summary>The best bound that was found.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="known">What a choice weighs that is known.</param>
    public static CoverBound Of(CoverProblem problem, long known)
    {
        var openPlace = problem.OpenPlace;
        var best = OneByOne(problem, openPlace);
        var prices = (long[])best._prices.Clone();
        var (part, idle) = (1L, 0);
        for (var step = 0; step < Steps && known > best.Weight && TryStep(problem, prices, known, openPlace, part); step++)
        {
            var next = new CoverBound(problem, [.. prices]);
            if (next.Weight > best.Weight)
            {
                (best, idle) = (next, 0);
            }
            else if (++idle == Patience)
            {
                (part, idle, prices) = (part * 2, 0, (long[])best._prices.Clone());
            }
        }

        return best;
    }

    private static CoverBound OneByOne(CoverProblem problem, long openPlace)
    {
        var prices = new long[problem.Targets.Length];
        var best = new CoverBound(problem, [.. prices]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var need = 0; need < prices.Length; need++)
            {
                prices[need] = BestPrice(problem, prices, need, openPlace);
            }

            var next = new CoverBound(problem, [.. prices]);
            if (next.Weight <= best.Weight)
            {
                break;
            }

            best = next;
        }

        return best;
    }

    // False when exactly as many people as are asked for would come for the prices.
    private static bool TryStep(CoverProblem problem, long[] prices, long known, long openPlace, long part)
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
            prices[need] = (long)Int128.Clamp(prices[need] + ((Int128)(known - sum) * lacking[need] / (square * part)), 0, openPlace);
        }

        return true;
    }

    // Below its price a person counts in the need by choice; as many as are asked for have to.
    private static long BestPrice(CoverProblem problem, long[] prices, int need, long openPlace)
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
        return thresholds.Count < problem.Targets[need] ? openPlace : Math.Clamp(thresholds[problem.Targets[need] - 1], 0, openPlace);
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
