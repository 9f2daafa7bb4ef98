using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.Recommendations.Explanations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Renders a team's report in words.</summary>
internal sealed class TeamExplainer(TeamReport report)
{
    private const int NamesTold = 5;

    private readonly CertificationCatalog _catalog = report.View.Catalog;

    public TeamExplanation Explain() => new(report)
    {
        Answer = Answer(),
        Demand = report.Roster.Demand is { } demand ? DemandOf(demand) : null,
        Members = [.. report.Members.Select(Line)],
        Needs = [.. report.Needs.Select(Line)],
        Plan = [.. report.Plan.Ways.Select(way => new TeamLine(way.Member.Name, Price(way), Steps(way)))],
        PlanSummary = Summary(report.Plan),
        Notes = [.. Notes()],
        Origin = OriginText.Of(report.View),
    };

    private string Answer()
    {
        var met = report.Members.Count(member => member.Result.Standing == DemandStanding.Met);
        string[] parts =
        [
            .. report.Roster.Demand is null ? [] : (ReadOnlySpan<string>)[Count(met, report.Members.Length, "person meets", "people meet", "the demand")],
            .. report.Needs.IsEmpty ? [] : (ReadOnlySpan<string>)[Count(report.Needs.Count(need => need.Outcome == Outcome.Met), report.Needs.Length, "need of the team is", "needs of the team are", "met")],
        ];
        return parts.Length == 0 ? "Nothing is asked of this team." : $"{string.Join("; ", parts)}.";
    }

    private static string Count(int some, int all, string one, string several, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{some} of {all} {(all == 1 ? one : several)} {what}");

    private string DemandOf(EmployerDemand demand) =>
        $"Everybody needs this{(demand.GraceMonths is { } months ? $" within {Months.Of(months)} of the day of hire" : "")}: {RequirementText.Demand(demand.Requirement, _catalog)}.";

    private TeamLine Line(MemberStanding standing)
    {
        var result = standing.Result;
        var way = standing.Way is { } found
            ? $"Could: {Steps(found)}{(found.Steps.IsEmpty ? "" : $", for {Price(found)}")}"
            : result.Requirement.Outcome == Outcome.NotMet ? $"Nothing that is known of brings it within {Months.Of(report.WithinMonths)}" : "";
        return result.Standing switch
        {
            DemandStanding.Met => new(standing.Member.Name, "meets it", ""),
            DemandStanding.InGrace => new(standing.Member.Name, $"in grace until {DayText.Of(result.LastDay!.Value)}", way),
            DemandStanding.NotMet => new(standing.Member.Name, result.LastDay is { } over ? $"does not meet it; the grace ended on {DayText.Of(over)}" : "does not meet it", way),
            _ when result.DependsOnDayOfHire => new(standing.Member.Name, "not known", $"Depends on the day of hire. {way}"),
            _ => new(
                standing.Member.Name,
                result.LastDay >= report.AsOf ? $"not known; in grace until {DayText.Of(result.LastDay.Value)}" : "not known",
                $"Depends on {string.Join("; ", result.Requirement.DecidingUnknowns().Select(demand => RequirementText.Demand(demand, _catalog)))}"),
        };
    }

    private TeamLine Line(NeedStanding need) => new(
        need.Setting is { } setting ? $"{_catalog.WorkSettings.Get(setting).Name}: {Letters(need)}" : Of(need.Need),
        need.Outcome switch
        {
            Outcome.Met => "met",
            Outcome.Unknown => "not known",
            _ => string.Create(CultureInfo.InvariantCulture, $"lacks {need.Lacking}"),
        },
        string.Join("; ", new[]
        {
            need.Met.IsEmpty ? "Nobody is known to meet it" : $"Met by {Names(need.Met)}",
            need.Unknown.IsEmpty ? null : $"not known of {Names(need.Unknown)}",
        }.Where(part => part is not null)));

    // Of a setting the derived requirement names credentials only.
    private static string Letters(NeedStanding need) => need.Need.Requirement.ToString();

    private static string Of(TeamNeed need) => string.Create(CultureInfo.InvariantCulture, $"{need.People} x {need.Requirement}");

    private static string Names(ImmutableArray<RosterMember> members)
    {
        var told = members.Take(NamesTold).Select(member => member.Name);
        return RequirementText.Join(members.Length > NamesTold ? told.Append(string.Create(CultureInfo.InvariantCulture, $"{members.Length - NamesTold} more")) : told);
    }

    private static string Price(MemberWay way) => way.Cost.Total is { } total ? $"{total}" : "no fees";

    private string Steps(MemberWay way)
    {
        var time = way.Months is { } months ? (months == 0 ? "at once" : $"in {Months.Of(months)} at the soonest") : "in a time that no source tells";
        var steps = way.Steps.IsEmpty ? "time alone" : string.Join(", then ", way.Steps.Select(Step));
        return $"{steps}, {time}{(way.IsAfterGrace ? ", after the grace" : "")}";
    }

    private string Step(WayStep step) => step.Openness switch
    {
        Openness.OpenNow => step.Credential.Id.ToString(),
        Openness.NotYet => $"{step.Credential.Id} (not yet open: the time brings what is missing)",
        _ when step.Eligibility is null => $"{step.Credential.Id} (open if the issuer's demands are met, which are not known)",
        _ when step.Eligibility.Outcome == Outcome.Met => $"{step.Credential.Id} (if it is still offered, which is not known)",
        _ => $"{step.Credential.Id} (open if there is {string.Join("; ", step.Eligibility.DecidingUnknowns().Select(demand => RequirementText.Demand(demand, _catalog)))})",
    };

    private string Summary(TeamPlan plan)
    {
        var time = $"within {Months.Of(report.WithinMonths)}";
        var within = plan.AfterGrace.IsEmpty ? time : $"{time}, for {Names(plan.AfterGrace)} after the grace";
        if (plan.Ways.IsEmpty)
        {
            return !plan.Unclosed.IsEmpty ? $"Nothing that anybody could earn {time} closes what is open."
                : report.HasGaps ? $"Time alone closes every gap {within}." : "There is no gap to close.";
        }

        var whole = plan.Unclosed.IsEmpty ? "closes every gap" : "closes what can be closed";
        var known = plan.IsCertain ? "" : $" That is as far as is known: {string.Join("; ", NotKnown(plan))}.";
        return plan.IsCheapest
            ? $"At least {plan.Cost} {whole} {within}; nothing cheaper does.{known}"
            : $"At least {plan.Cost} {(plan.Unclosed.IsEmpty ? whole : "closes what the search could close")} {within}; whatever closes the same costs {plan.LowerBound} or more, so that at most {plan.Distance} could be saved.{known}";
    }

    private static IEnumerable<string> NotKnown(TeamPlan plan)
    {
        if (plan.Ways.Where(way => way.Months is null).Select(way => way.Member).ToImmutableArray() is { IsEmpty: false } timeless)
        {
            yield return $"for {Names(timeless)} no source tells the time";
        }

        if (plan.Ways.Where(way => way.Steps.Any(step => step.Openness == Openness.OpenIf)).Select(way => way.Member).ToImmutableArray() is { IsEmpty: false } unsure)
        {
            yield return $"for {Names(unsure)} it depends on what stands beside the credential";
        }
    }

    private IEnumerable<string> Notes()
    {
        foreach (var gap in report.Plan.Unclosed)
        {
            var what = gap.Member is { } member ? $"{member.Member.Name} does not come to meet the demand" : $"{Subject(gap.Need!)} stays open, {Missing(gap.Lacking)}";
            string[] why =
            [
                .. gap.Missing.IsEmpty ? [] : (ReadOnlySpan<string>)[$"missing at the end: {RequirementText.Join(gap.Missing.Select(step => RequirementText.Step(step, _catalog)))}"],
                .. gap.PassedOver.Select(Why),
                .. gap.Need is { } need ? WhyNobody(gap, need) : [],
            ];
            yield return why.Length == 0 ? $"{what}." : $"{what}: {string.Join("; ", why)}.";
        }

        foreach (var one in report.PassedOver.Where(one => one.Obstacle == CredentialObstacle.NoPrice && !report.Plan.Unclosed.Any(gap => gap.PassedOver.Any(told => told.Credential == one.Credential))))
        {
            yield return $"The {one.Credential.Id} would help too, but its price is not known, so that it was not looked at.";
        }

        foreach (var need in report.Needs.Where(need => need.Outcome == Outcome.NotMet && !need.Unknown.IsEmpty))
        {
            yield return $"For {Subject(need)} {Missing(need.Unknown.Length)} beyond the plan unless {Names(need.Unknown)} {(need.Unknown.Length == 1 ? "meets" : "meet")} it: that is to be asked first.";
        }

        if (report.Members.Where(member => member.IsGap && member.Result.DependsOnDayOfHire).Select(member => member.Member).ToImmutableArray() is { IsEmpty: false } undated)
        {
            yield return $"The day of hire of {Names(undated)} is not known, so that the plan counts on no grace there.";
        }

        foreach (var setting in report.Unjudged)
        {
            yield return $"The catalog judges no credential to be a good fit for {_catalog.WorkSettings.Get(setting).Name}, so that nothing is said about it.";
        }
    }

    private IEnumerable<string> WhyNobody(UnclosedGap gap, NeedStanding need)
    {
        var places = need.Need.People - need.Unknown.Length;
        if (gap.Able < places && (gap.Able > 0 || gap.PassedOver.IsEmpty))
        {
            yield return gap.Able == 0 ? "the team has nobody who could"
                : string.Create(CultureInfo.InvariantCulture, $"the team has only {gap.Able} {(gap.Able == 1 ? "person" : "people")} who could");
        }

        // More is lacking than people are.
        if (gap.Lacking > places - Math.Min(gap.Able, places))
        {
            yield return report.Plan.IsCheapest ? "who could earn it earns other things instead" : "the search found nobody who could beside what else is earned";
        }
    }

    private string Subject(NeedStanding need) => need.Setting is { } setting ? _catalog.WorkSettings.Get(setting).Name : Of(need.Need);

    private static string Missing(int people) => people == 1 ? "one person is lacking" : string.Create(CultureInfo.InvariantCulture, $"{people} people are lacking");

    private string Why(PassedOverCredential one) => one.Obstacle switch
    {
        CredentialObstacle.NotOffered => $"the {one.Credential.Id} takes nobody any more",
        CredentialObstacle.NotIntroduced => $"the {one.Credential.Id} is not introduced yet",
        CredentialObstacle.SupersededByHeld => $"the {one.Credential.Id} is not carried beside what {Names(one.Members)} holds",
        CredentialObstacle.TooLittleKnown => $"the catalog knows too little of the {one.Credential.Id}",
        CredentialObstacle.NotEligible => $"the {one.Credential.Id} is not open to {Names(one.Members)} within {Months.Of(report.WithinMonths)}",
        CredentialObstacle.TooLong => $"the {one.Credential.Id} takes {Names(one.Members)} longer to learn",
        CredentialObstacle.TooMany => $"the {one.Credential.Id} was not looked at for {Names(one.Members)}, who could earn more than are looked at together",
        _ => $"the price of the {one.Credential.Id} is not known",
    };
}
