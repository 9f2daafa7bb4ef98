using System.Collections.Immutable;
using System.Numerics;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Goes through every set of a person's candidates: whether it can be earned in time, in which order, what it costs and which requirements it meets.</summary>
/// <param name="person">The person.</param>
/// <param name="candidates">What is looked at.</param>
/// <param name="requirements">What is asked; a demand with a deadline is the last of it.</param>
/// <param name="months">How many months there are.</param>
/// <param name="deadline">The months within which the last requirement is to be met; <see langword="null"/> when it has no deadline of its own.</param>
/// <param name="team">The catalog.</param>
internal sealed class WayFinder(TeamPerson person, ImmutableArray<Candidate> candidates, ImmutableArray<Requirement> requirements, int months, int? deadline, CompiledCatalog team)
{
    private const int Never = int.MaxValue;
    private const int None = -1;

    private readonly int[] _weeks = new int[1 << candidates.Length];
    private readonly int[] _last = new int[1 << candidates.Length];

    // The same over the orders that meet the deadline; the last of them is none where the set meets it as it is.
    private readonly int[] _timelyWeeks = new int[1 << candidates.Length];
    private readonly int[] _timelyLast = new int[1 << candidates.Length];

    /// <summary>The ways that no other covers, the cheapest first; the first that earns nothing is always among them.</summary>
    public ImmutableArray<Way> Find()
    {
        var all = Ids((1 << candidates.Length) - 1);
        ImmutableArray<bool> whole = [.. requirements.Select(requirement => person.BestOutcomeOf(requirement, months, all) == Outcome.Met)];
        var found = new List<Way>();
        var enough = new List<int>();
        foreach (var set in Enumerable.Range(0, 1 << candidates.Length).OrderBy(set => BitOperations.PopCount((uint)set)).ThenBy(set => set))
        {
            // More than what does everything only costs more.
            if (enough.Any(smaller => (smaller & set) == smaller) || !IsInTime(set))
            {
                (_weeks[set], _timelyWeeks[set]) = (Never, Never);
                continue;
            }

            var meets = MeetsOf(set);
            var isTimely = FindTimely(set);
            if (isTimely && meets.SequenceEqual(whole))
            {
                enough.Add(set);
            }

            found.Add(new(Order(set, isTimely), isTimely ? _timelyWeeks[set] : _weeks[set], Bill.Cents(Members(set), team.View), meets, isTimely));
        }

        found.Sort(Compare);
        var ways = ImmutableArray.CreateBuilder<Way>();
        foreach (var way in found)
        {
            if (!ways.Any(better => better.Covers(way)))
            {
                ways.Add(way);
            }
        }

        return ways.ToImmutable();
    }

    /// <summary>The way in the words of a report.</summary>
    public MemberWay Describe(Way way)
    {
        var earned = new List<CredentialId>();
        var steps = ImmutableArray.CreateBuilder<WayStep>();
        foreach (var one in way.Order)
        {
            var eligibility = one.Compiled.Eligibility is { } demand ? person.Judge(demand.Value, 0, [.. earned]) : null;
            var openness = eligibility?.Outcome switch
            {
                Outcome.NotMet => Openness.NotYet,
                Outcome.Met when one.Compiled.Status is not null => Openness.OpenNow,
                _ => Openness.OpenIf,
            };
            steps.Add(new(one.Compiled.Credential, openness, eligibility, one.Weeks));
            earned.Add(one.Id);
        }

        CredentialId[] all = [.. earned];
        int? done = way.Order.All(one => one.Weeks is not null)
            ? requirements.Where((_, index) => way.Meets[index])
                .Select(requirement => person.FirstMonth(requirement, Outcome.Met, StudyWeeks.ToMonths(way.Weeks), months, all) ?? months)
                .Append(StudyWeeks.ToMonths(way.Weeks))
                .Max()
            : null;
        return new(person.Member, steps.ToImmutable(), Bill.Estimate(way.Order, team.View), done, isAfterGrace: !way.IsTimely);
    }

    // Cheapest, then fewest, then by letters.
    private static int Compare(Way a, Way b)
    {
        var byPrice = (a.Cents, a.Order.Length).CompareTo((b.Cents, b.Order.Length));
        return byPrice != 0 ? byPrice : string.CompareOrdinal(Letters(a), Letters(b));
    }

    private static string Letters(Way way) => string.Join(' ', way.Order.Select(one => one.Id).Order());

    // The soonest end over all that may be earned last: it is studied for behind the others, and sat when the issuer's demands are met. What another supersedes may be a step
    // to it, and is never earned behind it.
    private bool IsInTime(int set)
    {
        (_weeks[set], _last[set]) = set == 0 ? (0, None) : Soonest(set, _weeks);
        return _weeks[set] != Never;
    }

    // Whether some order meets the deadline: with what is earned by then, or all of it.
    private bool FindTimely(int set)
    {
        (_timelyWeeks[set], _timelyLast[set]) = deadline is not { } limit
            || (_weeks[set] <= StudyWeeks.InMonths(limit) && person.OutcomeOf(requirements[^1], limit, Ids(set)) == Outcome.Met)
            ? (_weeks[set], None)
            : Soonest(set, _timelyWeeks);
        return _timelyWeeks[set] != Never;
    }

    private (int Weeks, int Last) Soonest(int set, int[] weeks)
    {
        var soonest = (Weeks: Never, Last: None);
        for (var last = 0; last < candidates.Length; last++)
        {
            var before = set & ~(1 << last);
            if (before == set || weeks[before] == Never || IsSuperseded(candidates[last], before) || OpenAfter(candidates[last], before) is not { } opens)
            {
                continue;
            }

            var end = Math.Max(weeks[before] + (candidates[last].Weeks ?? 0), StudyWeeks.InMonths(opens));
            if (end <= StudyWeeks.InMonths(months) && end < soonest.Weeks)
            {
                soonest = (end, last);
            }
        }

        return soonest;
    }

    // The first month in which the person may sit with others earned; an issuer's demand that is not known keeps nobody out.
    private int? OpenAfter(Candidate candidate, int others) =>
        candidate.Now != Outcome.NotMet ? 0 : person.FirstMonth(candidate.Compiled.Eligibility!.Value, Outcome.Unknown, 0, months, Ids(others));

    private bool IsSuperseded(Candidate candidate, int others) =>
        candidate.Compiled.Credential.SupersededBy is { Value: var above } && Members(others).Any(other => above.Contains(other.Id));

    private ImmutableArray<bool> MeetsOf(int set)
    {
        var ids = Ids(set);
        return [.. requirements.Select(requirement => person.OutcomeOf(requirement, months, ids) == Outcome.Met)];
    }

    private CredentialId[] Ids(int set) => [.. Members(set).Select(one => one.Id)];

    private IEnumerable<Candidate> Members(int set) => candidates.Where((_, index) => (set & (1 << index)) != 0);

    private ImmutableArray<Candidate> Order(int set, bool isTimely)
    {
        var order = new Stack<Candidate>();
        for (var left = set; left != 0;)
        {
            isTimely &= _timelyLast[left] != None;
            var last = isTimely ? _timelyLast[left] : _last[left];
            order.Push(candidates[last]);
            left &= ~(1 << last);
        }

        return [.. order];
    }
}
