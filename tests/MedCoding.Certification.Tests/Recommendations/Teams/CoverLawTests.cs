using System.Collections.Immutable;
using MedCoding.Certification.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>The search behind a plan, on problems without names: every choice is tried beside it.</summary>
public sealed class CoverLawTests
{
    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void The_search_finds_what_trying_everything_finds(int seed)
    {
        var problem = Problem(new Dice(seed), mostPeople: 6);

        var choice = CoverChoice.Of(problem);
        var (open, cents) = Best(problem);

        Assert.True(choice.IsCheapest);
        Assert.Equal((open, cents), (problem.Open(choice.Chosen), problem.Cents(choice.Chosen)));
        Assert.Equal(cents, choice.LowerBound);
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void The_bound_is_below_the_best_and_the_fast_choice_above_it(int seed)
    {
        var problem = Problem(new Dice(seed), mostPeople: 5);
        var (open, cents) = Best(problem);
        if (open > 0)
        {
            return;
        }

        var fast = CoverGreedy.Choose(problem);

        Assert.InRange(CoverBound.Of(problem, cents).Weight, 0, cents);
        Assert.InRange(CoverBound.Of(problem, cents + 500).Weight, 0, cents);
        Assert.True(problem.Open(fast) > 0 || problem.Cents(fast) >= cents);
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void What_was_not_looked_at_lowers_the_bound_and_never_the_proof(int seed)
    {
        var dice = new Dice(seed);
        var whole = Problem(dice, mostPeople: 4);
        // The last way of somebody is not looked at; what stands for it costs no more and fills no less.
        var cut = whole with
        {
            People = [.. whole.People.Select(person => person.Options.Length < 2 ? person
                : new CoverPerson(person.Options[..^1], new CoverOption(person.Options[^1].Cents - dice.Below(2), person.Options[^1].Fills)))],
        };

        var choice = CoverChoice.Of(cut);
        var filled = cut.Counts(choice.Chosen).Zip(cut.Targets).Select(pair => Math.Min(pair.First, pair.Second)).ToImmutableArray();

        Assert.InRange(choice.LowerBound, 0, Best(whole with { Targets = filled }).Cents);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Ten_people_with_six_candidates_each_are_searched_to_the_end(int seed)
    {
        var dice = new Dice(seed);
        var people = Enumerable.Range(0, 10).Select(_ => EverySet([.. Enumerable.Range(0, 6).Select(_ => Candidate(dice, needs: 12))])).ToImmutableArray();
        var problem = new CoverProblem(people, [.. Enumerable.Range(0, 12).Select(_ => 1 + dice.Below(4))]);

        var choice = CoverChoice.Of(problem);

        Assert.True(choice.IsCheapest);
        Assert.Equal(0, problem.Open(choice.Chosen));
        Assert.Equal(problem.Cents(choice.Chosen), choice.LowerBound);
        Assert.InRange(CoverBound.Of(problem, choice.LowerBound).Weight, 0, choice.LowerBound);
    }

    [Fact]
    public void Many_people_are_planned_for_with_a_bound_that_is_near()
    {
        var dice = new Dice(7);
        var people = Enumerable.Range(0, 2_000).Select(_ => Person(dice, needs: 12)).ToImmutableArray();
        var problem = new CoverProblem(people, [.. Enumerable.Range(0, 12).Select(_ => 20 + dice.Below(60))]);

        var choice = CoverChoice.Of(problem);

        Assert.Equal(0, problem.Open(choice.Chosen));
        Assert.InRange(choice.LowerBound, problem.Cents(choice.Chosen) / 2, problem.Cents(choice.Chosen));
    }

    private static (long Cents, int[] Fills) Candidate(Dice dice, int needs) => (19_900 + (dice.Below(400) * 100), dice.Some(Enumerable.Range(0, needs), 4));

    // What nothing else is as good as, of all sets of the candidates.
    private static CoverPerson EverySet((long Cents, int[] Fills)[] candidates)
    {
        CoverOption[] all =
        [
            .. Enumerable.Range(0, 1 << candidates.Length)
                .Select(set => candidates.Where((_, index) => (set & (1 << index)) != 0).ToArray())
                .Select(set => new CoverOption(set.Sum(one => one.Cents), [.. set.SelectMany(one => one.Fills).Distinct().Order()]))
                .OrderBy(option => option.Cents),
        ];
        return new([.. all.Where((option, place) => !all[..place].Any(cheaper => option.Fills.All(need => cheaper.Fills.Contains(need))))], null);
    }

    internal static CoverProblem Problem(Dice dice, int mostPeople)
    {
        var needs = 1 + dice.Below(4);
        var people = Enumerable.Range(0, 1 + dice.Below(mostPeople)).Select(_ => Person(dice, needs)).ToImmutableArray();
        return new(people, [.. Enumerable.Range(0, needs).Select(need => Math.Min(1 + dice.Below(3), people.Count(person => person.Options.Any(option => option.Fills.Contains(need)))))]);
    }

    private static CoverPerson Person(Dice dice, int needs)
    {
        var options = Enumerable.Range(0, 1 + dice.Below(4))
            .Select(_ => new CoverOption(dice.Below(6) * 100, [.. dice.Some(Enumerable.Range(0, needs), 3)]))
            .Append(new CoverOption(0, []));
        return new([.. options.OrderBy(option => option.Cents)], null);
    }

    private static (int Open, long Cents) Best(CoverProblem problem)
    {
        var best = (int.MaxValue, long.MaxValue);
        var chosen = new int[problem.People.Length];
        do
        {
            var here = (problem.Open(chosen), problem.Cents(chosen));
            best = here.CompareTo(best) < 0 ? here : best;
        }
        while (Next(chosen, problem));
        return best;
    }

    private static bool Next(int[] chosen, CoverProblem problem)
    {
        for (var person = 0; person < chosen.Length; person++)
        {
            if (++chosen[person] < problem.People[person].Options.Length)
            {
                return true;
            }

            chosen[person] = 0;
        }

        return false;
    }
}
