using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What everybody does.</summary>
/// <param name="Chosen">The option of each person.</param>
/// <param name="LowerBound">What every choice costs at least that fills the same places.</param>
/// <param name="IsCheapest">Whether none is cheaper that leaves as few places open.</param>
internal sealed record CoverChoice(int[] Chosen, long LowerBound, bool IsCheapest)
{
    private const int PeopleAlwaysSearched = 10;
    private const int StepsBeyond = 300_000;

    /// <summary>The cheapest choice where the problem is small or the search ends in good time; otherwise a good one with its bound.</summary>
    /// <param name="problem">The problem.</param>
    public static CoverChoice Of(CoverProblem problem)
    {
        var targets = Reachable(problem);
        var whole = problem with { Targets = targets };
        var fast = CoverGreedy.Choose(whole);
        var isWhole = problem.People.All(person => person.Beyond is null);
        int? steps = problem.People.Length <= PeopleAlwaysSearched ? null : StepsBeyond;
        var found = targets.All(target => target <= CoverSearch.MostPlaces) ? CoverSearch.Find(whole, CoverBound.Of(whole), fast, steps) : null;
        var chosen = found ?? fast;
        var cents = whole.Cents(chosen);
        if (found is not null && isWhole)
        {
            return new(chosen, cents, true);
        }

        // The bound is for those places that this choice fills.
        var bound = CoverBound.Of(whole with { Targets = [.. whole.Counts(chosen).Zip(targets).Select(pair => Math.Min(pair.First, pair.Second))] }).Cents;
        return new(chosen, bound, bound == cents && whole.Open(chosen) == 0);
    }

    // More people than can ever count leave no choice.
    private static ImmutableArray<int> Reachable(CoverProblem problem) =>
        [.. problem.Targets.Select((target, need) => Math.Min(target, problem.People.Count(person => person.Options.Any(option => option.Fills.Contains(need)))))];
}
