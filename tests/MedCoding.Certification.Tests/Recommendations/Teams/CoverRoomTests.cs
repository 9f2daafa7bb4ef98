using System.Collections.Immutable;
using MedCoding.Certification.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>The search behind a plan comes to an end with the steps it has, also where not every place can be filled.</summary>
public sealed class CoverRoomTests
{
    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void The_search_finds_what_trying_everything_finds_where_places_stay_open(int seed)
    {
        var dice = new Dice(seed);
        var problem = Crowded(dice, people: 1 + dice.Below(4), candidates: 2, needs: 3, months: 2);

        var choice = CoverChoice.Of(problem);

        Assert.True(choice.IsCheapest);
        Assert.Equal(Best(problem), (problem.Open(choice.Chosen), problem.Cents(choice.Chosen)));
        Assert.Equal(problem.Cents(choice.Chosen), choice.LowerBound);
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void A_search_with_little_room_says_what_it_left_out(int seed)
    {
        var dice = new Dice(seed);
        var problem = Crowded(dice, people: 1 + dice.Below(4), candidates: 3, needs: 3, months: 2);
        var (open, cents) = Best(problem);
        var best = (open * problem.OpenPlace) + cents;
        var known = problem.Weight(CoverGreedy.Choose(problem));
        var bound = CoverBound.Of(problem, known);

        var found = CoverSearch.Find(problem, bound, known, width: 1 + dice.Below(4));

        Assert.InRange(bound.Weight, 0, best);
        Assert.True(found.Chosen is null || problem.Weight(found.Chosen) >= best);
        Assert.True(Math.Min(found.LeftOut, found.Chosen is { } chosen ? problem.Weight(chosen) : known) <= best);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Ten_people_of_whom_twelve_needs_ask_all_are_planned_for_within_the_steps(int months)
    {
        // Five people can earn six credentials and five the other six, and every need asks for all ten.
        var dice = new Dice(months);
        var prices = Enumerable.Range(0, 12).Select(_ => 19_900L + (dice.Below(400) * 100)).ToArray();
        var people = Enumerable.Range(0, 10).Select(person => EverySet([.. Enumerable.Range(person < 5 ? 0 : 6, 6).Select(need => new Earned(prices[need], 1, [need]))], months)).ToImmutableArray();

        var problem = new CoverProblem(people, [.. Enumerable.Repeat(10, 12)]);
        var choice = CoverChoice.Of(problem);

        Assert.InRange(choice.Steps, 0, CoverChoice.MostSteps);
        Assert.True(choice.IsCheapest);
        Assert.Equal(120 - (10 * months), problem.Open(choice.Chosen));
        Assert.Equal(5 * (prices[..6].Order().Take(months).Sum() + prices[6..].Order().Take(months).Sum()), problem.Cents(choice.Chosen));
    }

    [Theory]
    [InlineData(6, 3)]
    [InlineData(3, 6)]
    [InlineData(2, 10)]
    [InlineData(3, 10)]
    public void A_hundred_teams_of_ten_with_six_candidates_each_are_searched_to_the_end(int months, int mostAsked)
    {
        var choices = Enumerable.Range(0, 25).Select(seed =>
        {
            var dice = new Dice((seed * 100) + months);
            return CoverChoice.Of(Crowded(dice, people: 10, candidates: 6, needs: 12, months, mostAsked));
        }).ToArray();

        Assert.All(choices, choice => Assert.InRange(choice.Steps, 0, CoverChoice.MostSteps));
        Assert.All(choices, choice => Assert.True(choice.IsCheapest));
    }

    // Each candidate takes a month or two, so that nobody can earn everything where the months are few.
    internal static CoverProblem Crowded(Dice dice, int people, int candidates, int needs, int months, int mostAsked = 4) => new(
        [.. Enumerable.Range(0, people).Select(_ => EverySet([.. Enumerable.Range(0, candidates).Select(_ => new Earned(19_900 + (dice.Below(400) * 100), 1 + dice.Below(2), [.. dice.Some(Enumerable.Range(0, needs), 4)]))], months))],
        [.. Enumerable.Range(0, needs).Select(_ => 1 + dice.Below(mostAsked))]);

    // What nothing else is as good as, of all sets of the candidates that can be earned in time.
    private static CoverPerson EverySet(Earned[] candidates, int months)
    {
        CoverOption[] all =
        [
            .. Enumerable.Range(0, 1 << candidates.Length)
                .Select(set => candidates.Where((_, index) => (set & (1 << index)) != 0).ToArray())
                .Where(set => set.Sum(one => one.Months) <= months)
                .Select(set => new CoverOption(set.Sum(one => one.Cents), [.. set.SelectMany(one => one.Fills).Distinct().Order()]))
                .OrderBy(option => option.Cents),
        ];
        return new([.. all.Where((option, place) => !all[..place].Any(cheaper => option.Fills.All(need => cheaper.Fills.Contains(need))))], null);
    }

    private static (int Open, long Cents) Best(CoverProblem problem)
    {
        IEnumerable<int[]> all = [[]];
        foreach (var person in problem.People)
        {
            all = [.. all.SelectMany(chosen => Enumerable.Range(0, person.Options.Length).Select(option => chosen.Append(option).ToArray()))];
        }

        return all.Min(chosen => (problem.Open(chosen), problem.Cents(chosen)));
    }

    private sealed record Earned(long Cents, int Months, int[] Fills);
}
