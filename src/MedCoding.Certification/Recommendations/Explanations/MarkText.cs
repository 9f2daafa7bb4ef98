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
        var carried = mark.Unless.Outcome == Outcome.NotMet ? "You would carry" : "You may carry";
        var until = mark.Until is { } day ? $" until {DayText.Of(day)}, if the experience goes on from {DayText.Of(report.AsOf)}" : "";
        var spared = RequirementText.Join(mark.Unless.SmallestSteps().Select(step => RequirementText.Demand(step.Demand, catalog)));
        var ways = mark.Removals.IsEmpty
            ? "No way to remove it is known for this day."
            : $"Ways to remove it: {string.Join("; or ", mark.Removals.Select(removal => Way(removal, catalog)))}.";
        return $"{carried} the mark {mark.Designation.Id} after passing{until}; {spared} would spare you that. {ways}";
    }

    /// <summary>What a way asks, and its day or what keeps it from having one.</summary>
    public static string Way(MarkRemoval removal, CertificationCatalog catalog)
    {
        var demand = RequirementText.Demand(removal.Way.Expected, catalog);
        return removal.On is { } day ? $"{demand} (by {DayText.Of(day)})"
            : $"{demand} (no day: how long it takes is not known for {RequirementText.Join(removal.Undated.Select(step => RequirementText.Demand(step.Demand, catalog)))})";
    }
}
