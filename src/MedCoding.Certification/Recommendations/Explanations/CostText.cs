using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What has to be paid, in words.</summary>
internal static class CostText
{
    /// <summary>Each item with its price.</summary>
    public static ImmutableArray<string> Items(CostEstimate cost, Citations citations) =>
        [.. cost.Items.Select(item => $"{item.Name}: {item.Amount} ({citations.Certainty(item.Evidence)})")];

    public static string Total(CostEstimate cost) => cost.Total is { } total
        ? $"At least {total} until the exam is passed at the first attempt; {RequirementText.Join(cost.NotIncluded)} come on top, and the catalog has no prices for them."
        : "The exam fee is not known for this day.";

    /// <summary>What it takes to keep a credential.</summary>
    public static string Of(Upkeep upkeep, Credentials.Credential credential, RecommendationReport report, Citations citations)
    {
        var body = credential.IssuingBody;
        var ceus = upkeep.Renewal is { } renewal
            ? $"{RenewalText.Of(renewal.Value)} ({citations.Certainty(renewal.Evidence)})"
            : "CEUs whose number is not known for this day";
        var text = upkeep.Cost.Total is { } total
            ? $"As the only credential of {body}: at least {total} in {Upkeep.Years} years and {ceus}. {string.Join("; ", Items(upkeep.Cost, citations))}."
            : $"As the only credential of {body}: {ceus}; what it costs is not known for this day.";
        return report.Held.Any(held => held.Credential.IssuingBody == body)
            ? $"{text} With what you hold of {body}, membership is paid once and CEUs are counted together."
            : text;
    }
}
