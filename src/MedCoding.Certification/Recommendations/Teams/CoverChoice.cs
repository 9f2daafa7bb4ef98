using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What everybody does.</summary>
/// <param name="Chosen">The option of each person.</param>
/// <param name="LowerBound">What every choice costs at least that fills the same places.</param>
/// <param name="IsCheapest">Whether none is cheaper that leaves as few places open.</param>
internal sealed record CoverChoice(int[] Chosen, long LowerBound, bool IsCheapest)
{
    // Ten people with six candidates each.
    private const int PeopleAlwaysSearched = 10;
    private const int OptionsAlwaysSearched = 1 << CandidateFinder.AlwaysKept;
    private const long StepsBeyond = 1_000_000;

    // Of the way from the bound to the fast choice, halved again and again.
    private const int FirstPart = 8;

    /// <summary>The cheapest choice where the problem is small or the search ends in good time; otherwise a good one with its bound.</summary>
    /// <param name="problem">The problem.</param>
    public static CoverChoice Of(CoverProblem problem)
    {
        var targets = Reachable(problem);
        var whole = problem with { Targets = targets };
        var fast = CoverGreedy.Choose(whole);
        var isWhole = problem.People.All(person => person.Beyond is null);
        var found = targets.All(target => target <= CoverSearch.MostPlaces) ? Search(whole, fast) : null;
        var chosen = found ?? fast;
        var cents = whole.Cents(chosen);
        if (found is not null && isWhole)
        {
            return new(chosen, cents, true);
        }

        // The bound is for those places that this choice fills.
        var bound = CoverBound.Of(whole with { Targets = [.. whole.Counts(chosen).Zip(targets).Select(pair => Math.Min(pair.First, pair.Second))] }, cents).Cents;
        return new(chosen, bound, bound == cents && whole.Open(chosen) == 0);
    }

    // The bound is nearer to the best than the fast choice is, so that limits are tried from the bound on: what lies above them is not followed.
    private static int[]? Search(CoverProblem whole, int[] fast)
    {
        var isSmall = whole.People.Length <= PeopleAlwaysSearched && whole.People.All(person => person.Options.Length <= OptionsAlwaysSearched);
        var steps = isSmall ? long.MaxValue : StepsBeyond;
        if (whole.Open(fast) > 0)
        {
            return CoverSearch.Find(whole, CoverBound.Of(whole, null), null, ref steps);
        }

        var known = whole.Cents(fast);
        var bound = CoverBound.Of(whole, known);
        for (var part = FirstPart; part >= 1 && steps >= 0; part /= 2)
        {
            if (CoverSearch.Find(whole, bound, bound.Cents + ((known - bound.Cents) / part), ref steps) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // More people than can ever count leave no choice.
    private static ImmutableArray<int> Reachable(CoverProblem problem) =>
        [.. problem.Targets.Select((target, need) => Math.Min(target, problem.People.Count(person => person.Options.Any(option => option.Fills.Contains(need)))))];
}
