using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>One answer for one team: how everybody and every need stands, and then the plan.</summary>
internal sealed class TeamJudgement
{
    private readonly CompiledCatalog _team;
    private readonly Roster _roster;
    private readonly int _months;
    private readonly CandidateFinder _finder;
    private readonly ImmutableArray<TeamPerson> _people;

    public TeamJudgement(CompiledCatalog team, Roster roster, int months)
    {
        _team = team;
        _roster = roster;
        _months = months;
        _finder = new CandidateFinder(team, new RequirementSlots(), months, roster.Members.Length);
        // By name, so that the order of the roster decides nothing.
        _people = [.. roster.Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => new TeamPerson(member, team))];
    }

    public TeamReport Report()
    {
        var passedOver = new PassedOverList();
        var standings = _roster.Demand is { } demand ? _people.Select(person => Stand(person, demand, passedOver)).ToImmutableArray() : [];
        var derived = _roster.Settings.Select(setting => (Setting: setting, Need: SettingNeeds.Of(setting, _team))).ToImmutableArray();
        ImmutableArray<NeedStanding> needs =
        [
            .. _roster.Needs.Select(need => Stand(need, null)),
            .. derived.Where(one => one.Need is not null).Select(one => Stand(one.Need!, one.Setting)),
        ];
        return new TeamReport(_team.View, _roster, _months)
        {
            Members = standings,
            Needs = needs,
            Unjudged = [.. derived.Where(one => one.Need is null).Select(one => one.Setting)],
            Plan = new TeamPlanner(_team, _finder, _people, standings, needs, _months, passedOver).Plan(),
            PassedOver = passedOver.All,
        };
    }

    private MemberStanding Stand(TeamPerson person, EmployerDemand demand, PassedOverList passedOver)
    {
        var result = demand.Judge(person.Today, _team.Lookup, person.Member.Hired, _team.View.Date);
        var time = DemandTime.Of(result, _team.View.Date, _months);
        if (result.Requirement.Outcome != Outcome.NotMet)
        {
            return new(person.Member, result, time, null);
        }

        var set = _finder.Find(person, [demand.Requirement], time.Deadline);
        passedOver.Add(person.Member, set);
        var finder = new WayFinder(person, set.Kept, [demand.Requirement], _months, time.Deadline, _team);
        var ways = finder.Find();
        return new(person.Member, result, time, (ways.FirstOrDefault(way => way.Meets[0] && way.IsTimely) ?? ways.FirstOrDefault(way => way.Meets[0])) is { } found ? finder.Describe(found) : null);
    }

    private NeedStanding Stand(TeamNeed need, WorkSettingId? setting)
    {
        var outcomes = _people.Select(person => (person.Member, Outcome: person.OutcomeOf(need.Requirement, 0, []))).ToArray();
        return new(
            need,
            setting,
            [.. outcomes.Where(one => one.Outcome == Outcome.Met).Select(one => one.Member)],
            [.. outcomes.Where(one => one.Outcome == Outcome.Unknown).Select(one => one.Member)]);
    }
}
