using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What filling the places of a problem costs at least, by weak duality.</summary>
/// <remarks>
/// Let every need pay a price p for each person who counts in it. A choice that fills all targets costs, for each person, at least the cheapest of cost less payments; and the
/// payments it gets are at least p times the target, because it fills it. So the sum of the prices times the targets, and of each person's cheapest cost less payments, is
/// never above the cost of such a choice, whatever the prices are. The prices are raised and lowered one need at a time to where that sum is greatest, which is the reduced
/// cost of the last person whom the need asks for.
/// </remarks>
internal sealed class CoverBound
{
    private const int Rounds = 8;

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

    public static CoverBound Of(CoverProblem problem)
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
