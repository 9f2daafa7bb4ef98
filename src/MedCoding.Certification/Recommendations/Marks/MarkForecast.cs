using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Foretells when the ways to remove a mark would be done.</summary>
/// <param name="from">The day from which on the experience goes on and trainings begin.</param>
/// <param name="hoursPerWeek">The hours that can be studied in a week; <see langword="null"/> when not stated.</param>
internal sealed class MarkForecast(DateOnly from, int? hoursPerWeek)
{
    private const int DaysInWeek = 7;

    /// <summary>The ways that a demand consists of, in its order.</summary>
    public ImmutableArray<MarkRemoval> Removals(RequirementResult demand) =>
        [.. Ways(demand).Select(way => new MarkRemoval(way, Day(way, timeAlone: false), Day(way, timeAlone: true), IsLatest(way), Undated(way)))];

    private static IEnumerable<RequirementResult> Ways(RequirementResult demand) =>
        demand.Operator == RequirementOperator.Any ? demand.Members.SelectMany(Ways) : [demand];

    // Where it is not known how much is there already, none is counted.
    private static bool IsLatest(RequirementResult way) => Unmet(way).Any(leaf => leaf.MayBeMore || leaf is { Expected: ExperienceRequirement or TrainingRequirement { Hours: not null }, Found: null });

    private ImmutableArray<RequirementStep> Undated(RequirementResult way) => Day(way, timeAlone: false) is null
        ? [.. Unmet(way).Where(leaf => Day(leaf, timeAlone: false) is null).SelectMany(leaf => leaf.SmallestSteps()).Distinct()]
        : [];

    private static IEnumerable<RequirementResult> Unmet(RequirementResult one) =>
        one.Outcome == Outcome.Met ? [] : one.Members.IsEmpty ? [one] : one.Members.SelectMany(Unmet);

    private DateOnly? Day(RequirementResult one, bool timeAlone) => one switch
    {
        { Outcome: Outcome.Met } => from,
        { Expected: ExperienceRequirement } => AfterMonths(one.Needed - (one.Found ?? 0)),
        { Expected: TrainingRequirement { Hours: not null } } when !timeAlone && hoursPerWeek is { } weekly => AfterHours(one.Needed - (one.Found ?? 0), weekly),
        { Members.IsEmpty: false } => WhenEnough(one, timeAlone),
        _ => null,
    };

    // The day on which as many members are there as are needed, the earliest ones.
    private DateOnly? WhenEnough(RequirementResult group, bool timeAlone)
    {
        DateOnly[] days = [.. group.Members.Select(member => Day(member, timeAlone)).OfType<DateOnly>().Order()];
        return days.Length >= group.Needed ? days[group.Needed - 1] : null;
    }

    // A day that the calendar does not have is no day.
    private DateOnly? AfterMonths(int months)
    {
        var left = ((DateOnly.MaxValue.Year - from.Year) * 12) + DateOnly.MaxValue.Month - from.Month;
        return months <= left ? from.AddMonths(months) : null;
    }

    private DateOnly? AfterHours(int hours, int weekly)
    {
        var days = (hours + weekly - 1L) / weekly * DaysInWeek;
        return days <= DateOnly.MaxValue.DayNumber - from.DayNumber ? from.AddDays((int)days) : null;
    }
}
