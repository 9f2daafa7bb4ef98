using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations;

/// <summary>A recommendation in words. Immutable.</summary>
public sealed class ExplainedRecommendation
{
    internal ExplainedRecommendation(Recommendation recommendation) => Recommendation = recommendation;

    /// <summary>The recommendation.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>Letters, name and issuing body.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it can be earned now, and on what that depends.</summary>
    public required string Openness { get; init; }

    /// <summary>Why, a sentence a finding; the points add up to the score.</summary>
    public required ImmutableArray<ExplainedFinding> Why { get; init; }

    /// <summary>What it costs, a sentence an item.</summary>
    public required ImmutableArray<string> Costs { get; init; }

    /// <summary>The total of the costs, and what it leaves out.</summary>
    public required string CostTotal { get; init; }

    /// <summary>What it takes to keep it for two years, in a sentence.</summary>
    public required string Upkeep { get; init; }

    /// <summary>What is missing, and what to know before deciding; often empty.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>How sure and how old the facts are, over all findings.</summary>
    public required string Certainty { get; init; }
}
