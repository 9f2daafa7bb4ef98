using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What everybody does.</summary>
/// <param name="Chosen">The option of each person.</param>
/// <param name="LowerBound">What every choice costs at least that fills the same places.</param>
/// <param name="IsCheapest">Whether it is proven that none leaves fewer places open, and none that leaves as few is cheaper.</param>
/// <param name="Steps">How many options were tried in the search.</param>
internal sealed record CoverChoice(int[] Chosen, long LowerBound, bool IsCheapest, long Steps)
{
    /// <summary>The most options that are tried in the search, however large the problem is.</summary>
    public const long MostSteps = 4_000_000;

    // A narrow search finds a choice that lets the wide one leave out most of its states.
    private static readonly ImmutableArray<long> StepsInTurn = [MostSteps / 16, MostSteps / 16 * 15];

    /// <summary>The cheapest choice where the search comes to an end with its steps; otherwise a good one with its bound.</summary>
    /// <param name="problem">The problem.</param>
    public static CoverChoice Of(CoverProblem problem)
    {
        var whole = problem with { Targets = Reachable(problem) };
        var (isSearched, isWhole) = (whole.Targets.All(target => target <= CoverSearch.MostPlaces), whole.People.All(person => person.Beyond is null));
        var options = Math.Max(1, whole.People.Sum(person => (long)person.Options.Length));
        var chosen = CoverGreedy.Choose(whole);
        var bound = CoverBound.Of(whole, whole.Weight(chosen));
        var (proven, taken) = (bound.Weight, 0L);
        foreach (var steps in StepsInTurn.Where(steps => isSearched && steps >= options))
        {
            if (proven >= whole.Weight(chosen))
            {
                break;
            }

            var found = CoverSearch.Find(whole, bound, whole.Weight(chosen), (int)(steps / options));
            taken += found.Steps;
            chosen = found.Chosen is { } other && whole.Weight(other) <= whole.Weight(chosen) ? other : chosen;
            bound = CoverBound.Of(whole, whole.Weight(chosen));
            // What was not looked at is not in the search, but in the bound.
            proven = Math.Max(bound.Weight, isWhole ? Math.Min(found.LeftOut, whole.Weight(chosen)) : proven);
        }

        var cents = whole.Cents(chosen);
        // Choices that fill the same places leave no more open than this one.
        var same = CoverBound.Of(whole with { Targets = [.. whole.Counts(chosen).Zip(whole.Targets).Select(pair => Math.Min(pair.First, pair.Second))] }, cents).Weight;
        return new(chosen, Math.Max(same, proven - (whole.OpenPlace * whole.Open(chosen))), proven >= whole.Weight(chosen), taken);
    }

    // More people than can ever count leave no choice.
    private static ImmutableArray<int> Reachable(CoverProblem problem) =>
        [.. problem.Targets.Select((target, need) => Math.Min(target, problem.People.Count(person => person.Options.Any(option => option.Fills.Contains(need)))))];
}
