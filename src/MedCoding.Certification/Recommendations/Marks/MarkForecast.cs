using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Foretells when the ways to remove a mark would be done, from the day of a view on.</summary>
internal sealed class MarkForecast(CatalogView view)
{
    /// <summary>The ways that a demand consists of, in its order.</summary>
    public ImmutableArray<MarkRemoval> Removals(RequirementResult demand) =>
        [.. Ways(demand).Select(way => new MarkRemoval(way, Day(way, timeAlone: false), Day(way, timeAlone: true), Undated(way)))];

    private static IEnumerable<RequirementResult> Ways(RequirementResult demand) =>
        demand.Operator == RequirementOperator.Any ? demand.Members.SelectMany(Ways) : [demand];

    private ImmutableArray<RequirementStep> Undated(RequirementResult way) => Day(way, timeAlone: false) is null
        ? [.. Unmet(way).Where(leaf => Day(leaf, timeAlone: false) is null).SelectMany(leaf => leaf.SmallestSteps()).Distinct()]
        : [];

    private static IEnumerable<RequirementResult> Unmet(RequirementResult one) =>
        one.Outcome == Outcome.Met ? [] : one.Members.IsEmpty ? [one] : one.Members.SelectMany(Unmet);

    private DateOnly? Day(RequirementResult one, bool timeAlone) => one switch
    {
        { Outcome: Outcome.Met } => view.Date,
        { Expected: ExperienceRequirement } => After(one.Needed - (one.Found ?? 0)),
        { Expected: TrainingRequirement training } when !timeAlone => Months(training) is { } months ? After(months) : null,
        { Members.IsEmpty: false } => WhenEnough(one, timeAlone),
        _ => null,
    };

    // The day on which as many members are there as are needed, the earliest ones.
    private DateOnly? WhenEnough(RequirementResult group, bool timeAlone)
    {
        DateOnly[] days = [.. group.Members.Select(member => Day(member, timeAlone)).OfType<DateOnly>().Order()];
        return days.Length >= group.Needed ? days[group.Needed - 1] : null;
    }

    // The most that a source names: less would promise too much. Hours that a training is not known to have take a time that is not known.
    private int? Months(TrainingRequirement demand)
    {
        if (!view.Catalog.Trainings.TryGet(demand.Training, out var training))
        {
            return null;
        }

        decimal[] hours = [.. training.Hours.Where(fact => fact.Evidence.AsOf.MayBeSeenBy(view.Date)).Select(fact => fact.Value.Max)];
        decimal[] months = [.. training.Months.Where(fact => fact.Evidence.AsOf.MayBeSeenBy(view.Date)).Select(fact => fact.Value.Max)];
        return months.Length > 0 && (demand.Hours is not { } needed || hours.Any(most => most >= needed)) ? (int)decimal.Ceiling(months.Max()) : null;
    }

    // A day that the calendar does not have is no day.
    private DateOnly? After(int months)
    {
        var left = ((DateOnly.MaxValue.Year - view.Date.Year) * 12) + DateOnly.MaxValue.Month - view.Date.Month;
        return months <= left ? view.Date.AddMonths(months) : null;
    }
}
