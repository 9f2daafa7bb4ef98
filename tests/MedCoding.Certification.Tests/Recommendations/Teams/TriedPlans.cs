using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>Every plan for a small team, tried one by one: each person, each set of the catalog's credentials, each order of earning it.</summary>
internal sealed class TriedPlans
{
    private readonly CompiledCatalog _team;
    private readonly TeamReport _report;
    private readonly int _months;

    public TriedPlans(CatalogView view, TeamReport report)
    {
        _team = new CompiledCatalog(view);
        _report = report;
        _months = report.WithinMonths;
    }

    /// <summary>The fewest demands that stay unmet, then the fewest that are met after the grace, then the fewest people that needs lack, and of that the least cost.</summary>
    public (int Unmet, int Late, int Lacking, long Cents) Best()
    {
        var gaps = _report.Needs;
        var people = _report.Roster.Members.Select(member => Ways(new TeamPerson(member, _team), gaps)).ToArray();
        var best = (int.MaxValue, int.MaxValue, int.MaxValue, long.MaxValue);
        Try(0, 0, 0, 0, [.. gaps.Select(gap => gap.Need.People - gap.Unknown.Length)]);
        return best;

        void Try(int person, int unmet, int late, long cents, int[] lacking)
        {
            if (person == people.Length)
            {
                var here = (unmet, late, lacking.Sum(places => Math.Max(0, places)), cents);
                best = here.CompareTo(best) < 0 ? here : best;
                return;
            }

            foreach (var (isUnmet, isLate, price, counts) in people[person])
            {
                Try(person + 1, unmet + (isUnmet ? 1 : 0), late + (isLate ? 1 : 0), cents + price, [.. lacking.Zip(counts, (places, isCounted) => isCounted ? places - 1 : places)]);
            }
        }
    }

    /// <summary>The least price at which one person meets the demand within the grace, or where there is no such way in time; <see langword="null"/> when there is none.</summary>
    public (long Cents, bool IsLate)? Cheapest(MemberStanding standing)
    {
        var person = new TeamPerson(standing.Member, _team);
        var ways = Sets(person)
            .Where(set => person.OutcomeOf(standing.Result.Demand.Requirement, _months, Ids(set)) == Outcome.Met)
            .Select(set => (IsLate: IsLate(person, standing, set), Cents: Price(set)))
            .ToArray();
        return ways.Length == 0 ? null : ways.Min() is var (isLate, cents) ? (cents, isLate) : null;
    }

    private (bool IsUnmet, bool IsLate, long Price, bool[] Counts)[] Ways(TeamPerson person, IReadOnlyList<NeedStanding> gaps)
    {
        var standing = _report.Members.SingleOrDefault(one => one.Member == person.Member);
        // Who meets the demand goes on meeting it.
        var mustMeet = standing?.Result.Requirement.Outcome == Outcome.Met
            || (standing?.Result.Requirement.Outcome == Outcome.NotMet && !(standing.Result.LastDay >= _report.AsOf.AddMonths(_months)));
        return
        [
            .. Sets(person)
                .Select(set => (Set: set, IsUnmet: mustMeet && person.OutcomeOf(standing!.Result.Demand.Requirement, _months, Ids(set)) != Outcome.Met))
                .Select(one => (
                    one.IsUnmet,
                    mustMeet && !one.IsUnmet && IsLate(person, standing!, one.Set),
                    Price(one.Set),
                    gaps.Select(gap => !gap.Unknown.Contains(person.Member) && person.OutcomeOf(gap.Need.Requirement, _months, Ids(one.Set)) == Outcome.Met).ToArray()))
                .DistinctBy(way => (way.Item1, way.Item2, way.Item3, string.Join(' ', way.Item4))),
        ];
    }

    // Whether no order of earning the set has the demand met on some day of a grace that ends within the months.
    private bool IsLate(TeamPerson person, MemberStanding standing, Candidate[] set)
    {
        var limit = Enumerable.Range(0, _months + 1).Last(month => month == 0 || _report.AsOf.AddMonths(month) <= standing.Result.LastDay);
        return standing.Result is { Requirement.Outcome: Outcome.NotMet, LastDay: { } last } && last >= _report.AsOf
            && !Orders(set).Any(order => IsInTime(person, order) && Enumerable.Range(0, order.Length + 1).Any(first =>
                IsInTime(person, order[..first], limit) && person.OutcomeOf(standing.Result.Demand.Requirement, limit, Ids(order[..first])) == Outcome.Met));
    }

    private IEnumerable<Candidate[]> Sets(TeamPerson person)
    {
        var all = _team.Credentials
            .Where(compiled => compiled.OwnPlace == Place.Ranked && !person.Held.Contains(compiled.Credential.Id))
            .Where(compiled => compiled.Credential.SupersededBy?.Value.Any(above => person.Held.Contains(above)) != true)
            .Select(compiled => new Candidate(compiled, person))
            .Where(candidate => candidate.HasPrice)
            .ToArray();
        return Enumerable.Range(0, 1 << all.Length)
            .Select(set => all.Where((_, index) => (set & (1 << index)) != 0).ToArray())
            .Where(set => Orders(set).Any(order => IsInTime(person, order)));
    }

    private bool IsInTime(TeamPerson person, Candidate[] order) => IsInTime(person, order, _months);

    private static bool IsInTime(TeamPerson person, Candidate[] order, int months)
    {
        var weeks = 0;
        for (var step = 0; step < order.Length; step++)
        {
            var before = Ids(order[..step]);
            if (order[step].Compiled.Credential.SupersededBy?.Value.Any(before.Contains) == true)
            {
                return false;
            }

            weeks += order[step].Weeks ?? 0;
            if (order[step].Compiled.Eligibility is { Value: var demand })
            {
                var month = Enumerable.Range(0, months + 1).Where(month => person.OutcomeOf(demand, month, before) != Outcome.NotMet).Select(month => (int?)month).FirstOrDefault();
                if (month is null)
                {
                    return false;
                }

                weeks = Math.Max(weeks, month.Value * 52 / 12);
            }
        }

        return weeks <= months * 52 / 12;
    }

    // Each as whoever stays outside or as a member, and the dues of each body once where they are due.
    private long Price(Candidate[] set) => Enumerable.Range(0, 1 << set.Length).Select(joined =>
    {
        var members = set.Where((_, index) => (joined & (1 << index)) != 0).ToArray();
        var outside = set.Except(members).ToArray();
        var dues = members.Select(one => one.Body).Distinct().Select(body => CompiledCost.Dues(_team.View.Catalog.IssuingBodies.Get(body), _team.View).Amount?.Value.Cents).ToArray();
        return dues.Contains(null) || outside.Any(one => one.Outside.HasDues)
            ? long.MaxValue
            : members.Sum(one => one.InsideCents) + outside.Sum(one => one.OutsideCents) + dues.Sum(one => one!.Value);
    }).Min();

    private static IEnumerable<Candidate[]> Orders(Candidate[] set) => set.Length == 0
        ? [[]]
        : set.SelectMany(first => Orders([.. set.Where(other => other != first)]).Select(rest => rest.Prepend(first).ToArray()));

    private static CredentialId[] Ids(IEnumerable<Candidate> set) => [.. set.Select(one => one.Id)];
}
