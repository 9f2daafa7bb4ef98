using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Marks in words: until when they would be carried, what would spare them, and each way to remove them with its day.</summary>
internal static class MarkText
{
    public static string Of(MarkOutlook mark, RecommendationReport report)
    {
        var catalog = report.View.Catalog;
        var ways = mark.Removals.IsEmpty
            ? "No way to remove it is known for this day."
            : $"Ways to remove it: {string.Join("; or ", mark.Removals.Select(removal => Way(removal, catalog)))}.";
        if (mark.IsCarried)
        {
            return mark.Removal?.Outcome == Outcome.Met
                ? $"The mark {mark.Designation.Id}, which you carry, can go now. {ways}"
                : $"You carry the mark {mark.Designation.Id}{Until(mark, report)}. {ways}";
        }

        var carried = mark.Unless.Outcome == Outcome.NotMet ? "You would carry" : "You may carry";
        var spared = RequirementText.Join(mark.Unless.SmallestSteps().Select(step => RequirementText.Demand(step.Demand, catalog)));
        return $"{carried} the mark {mark.Designation.Id} after passing{Until(mark, report)}; {spared} would spare you that. {ways}";
    }

    /// <summary>What a way asks, and its day or what keeps it from having one.</summary>
    public static string Way(MarkRemoval removal, CertificationCatalog catalog)
    {
        var demand = RequirementText.Demand(removal.Way.Expected, catalog);
        return (removal.Way.Outcome, removal.On) switch
        {
            (Outcome.Met, _) => $"{demand} (met)",
            (_, { } day) => $"{demand} (by {DayText.Of(day)}{(removal.IsLatest ? " at the latest, since it was not said how much of it is there" : "")})",
            _ => $"{demand} (no day: how long it takes is not known for {RequirementText.Join(removal.Undated.Select(step => RequirementText.Demand(step.Demand, catalog)))})",
        };
    }

    private static string Until(MarkOutlook mark, RecommendationReport report) =>
        mark.Removals.Where(removal => removal.ByTimeAlone is not null).MinBy(removal => removal.ByTimeAlone) is { } first
            ? $" until {DayText.OrOpen(first.ByTimeAlone)}{(first.IsLatest ? " at the latest" : "")}, if the experience goes on from {DayText.Of(report.AsOf)}"
            : "";
}
