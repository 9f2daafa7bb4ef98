using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Plans who earns what: everybody's ways are found, and of them a choice that closes the gaps.</summary>
/// <remarks>A gap is what is known not to be met. Who is still in grace beyond the months that are looked at has none, and what is not known is asked, not bought. Whose grace ends
/// sooner meets the demand within it where there is such a way, whatever else that leaves open; who has a grace and no day of hire has none that is known.</remarks>
internal sealed class TeamPlanner(
    CompiledCatalog team, CandidateFinder finder, ImmutableArray<TeamPerson> people, ImmutableArray<MemberStanding> standings, ImmutableArray<NeedStanding> needs, int months, PassedOverList passedOver)
{
    // What somebody holds who counts in a need may be superseded by what the plan has them earn: they are asked to go on meeting it.
    private readonly HashSet<RosterMember> _losing = [.. people.Where(person => person.CanLose).Select(person => person.Member)];
    private readonly RequirementSlots _slots = new();
    private ImmutableArray<Gap> _gaps;

    public TeamPlan Plan()
    {
        _gaps = [.. needs.Select(GapOf).Where(gap => gap.Lacking > 0)];
        var choices = ImmutableArray.CreateBuilder<Choice>();
        for (var index = 0; index < people.Length; index++)
        {
            var standing = standings.IsEmpty ? null : standings[index];
            var demand = standing is not null && (standing.IsGap || IsKept(people[index], standing)) ? standing.Result.Demand.Requirement : null;
            if (demand is not null || !_gaps.IsEmpty)
            {
                choices.Add(ChoiceOf(people[index], standing, demand));
            }
        }

        var options = choices.ToImmutable();
        var problem = new CoverProblem([.. options.Select(choice => choice.Person)], [.. _gaps.Select(gap => gap.Lacking)]);
        var cover = CoverChoice.Of(problem);
        var ways = options.Select((choice, index) => (choice, Way: choice.Ways[cover.Chosen[index]])).ToArray();
        return new(
            [.. ways.Where(one => !one.Way.Order.IsEmpty).Select(one => one.choice.Finder.Describe(one.Way))],
            [.. ways.Where(one => one.choice.Unmet is null && !one.Way.IsTimely).Select(one => one.choice.TeamPerson.Member)],
            Cents(cover.LowerBound),
            cover.IsCheapest,
            [.. UnclosedDemands(ways), .. UnclosedNeeds(problem, problem.Counts(cover.Chosen))]);
    }

    private bool IsKept(TeamPerson person, MemberStanding standing) => standing.Result.Requirement.Outcome == Outcome.Met && _losing.Contains(person.Member);

    private Gap GapOf(NeedStanding need)
    {
        HashSet<RosterMember> settled = [.. need.Met.Where(member => !_losing.Contains(member)), .. need.Unknown];
        return new(need, settled, need.Need.People - settled.Count);
    }

    private Choice ChoiceOf(TeamPerson person, MemberStanding? standing, Requirement? demand)
    {
        // Who counts in a need today, whatever is earned, is not asked to meet it again; and of whom it is not known is asked that first.
        ImmutableArray<int> open = [.. Enumerable.Range(0, _gaps.Length).Where(need => !_gaps[need].Settled.Contains(person.Member))];
        ImmutableArray<Requirement> asked = [.. open.Select(need => _gaps[need].Need.Need.Requirement), .. demand is null ? ImmutableArray<Requirement>.Empty : [demand]];
        var deadline = demand is null ? null : standing?.Time.Deadline;
        var set = finder.Find(person, asked, deadline);
        passedOver.Add(person.Member, set);
        var wayFinder = new WayFinder(person, set.Kept, asked, months, deadline, team);
        var ways = wayFinder.Find();
        var isDemandMet = demand is not null && ways.Any(way => way.Meets[^1]);
        if (isDemandMet)
        {
            var isTimely = ways.Any(way => way.Meets[^1] && way.IsTimely);
            ways = [.. ways.Where(way => way.Meets[^1] && (way.IsTimely || !isTimely))];
        }

        var beyond = set.Left.IsEmpty ? null : new CoverOption(set.Left.Min(left => left.LeastCents), open);
        return new(wayFinder, ways, new([.. ways.Select(way => new CoverOption(way.Cents, [.. open.Where((_, index) => way.Meets[index])]))], beyond), demand is null || isDemandMet ? null : standing, person);
    }

    private IEnumerable<UnclosedGap> UnclosedDemands((Choice Choice, Way Way)[] ways)
    {
        foreach (var (choice, way) in ways.Where(one => one.Choice.Unmet is not null))
        {
            var demand = choice.Unmet!.Result.Demand.Requirement;
            var result = choice.TeamPerson.Judge(demand, months, [.. way.Order.Select(one => one.Id)]);
            yield return new(
                choice.Unmet,
                null,
                1,
                0,
                result.SmallestSteps(),
                [
                    .. passedOver.All.Where(one => IsAsked(demand, one.Credential) && one.Members.Contains(choice.Unmet.Member))
                        .Select(one => new PassedOverCredential(one.Credential, one.Obstacle, [choice.Unmet.Member])),
                ]);
        }
    }

    private IEnumerable<UnclosedGap> UnclosedNeeds(CoverProblem problem, int[] counts)
    {
        for (var need = 0; need < _gaps.Length; need++)
        {
            if (_gaps[need].Lacking - counts[need] is var lacking and > 0)
            {
                var able = _gaps[need].Settled.Count - _gaps[need].Need.Unknown.Length + problem.People.Count(person => person.Options.Any(option => option.Fills.Contains(need)));
                yield return new(null, _gaps[need].Need, lacking, able, [], [.. passedOver.All.Where(one => IsAsked(_gaps[need].Need.Need.Requirement, one.Credential))]);
            }
        }
    }

    private bool IsAsked(Requirement requirement, Credential credential) => !_slots.Filled(requirement, credential).IsZero;

    private static Money Cents(long cents) => Money.FromDollars(cents / 100m);

    // Settled: who counts whatever is earned, or may count, as is to be asked; lacking: how many others have to.
    private sealed record Gap(NeedStanding Need, HashSet<RosterMember> Settled, int Lacking);

    // Unmet: whose demand nothing closes.
    private sealed record Choice(WayFinder Finder, ImmutableArray<Way> Ways, CoverPerson Person, MemberStanding? Unmet, TeamPerson TeamPerson);
}
