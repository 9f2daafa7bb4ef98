using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A credential in its place, with everything that put it there. Immutable.</summary>
public sealed class Recommendation
{
    internal Recommendation(
        Credential credential, int rank, Openness openness, ImmutableArray<Finding> findings, RequirementResult? eligibility, CostEstimate cost, Upkeep upkeep,
        ImmutableArray<MarkOutlook> marks)
    {
        Credential = credential;
        Rank = rank;
        Openness = openness;
        Findings = findings;
        Score = findings.Sum(finding => finding.Points);
        Eligibility = eligibility;
        Cost = cost;
        Upkeep = upkeep;
        Marks = marks;
    }

    /// <summary>The credential.</summary>
    public Credential Credential { get; }

    /// <summary>Its place, from 1.</summary>
    public int Rank { get; }

    /// <summary>The sum of the findings' points.</summary>
    public int Score { get; }

    /// <summary>Whether it can be earned now.</summary>
    public Openness Openness { get; }

    /// <summary>What each criterion found, in the order of <see cref="Criterion"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The issuer's demands judged for the person; <see langword="null"/> when none are known for the day.</summary>
    public RequirementResult? Eligibility { get; }

    /// <summary>What it costs until the exam is passed at the first attempt; without a price when the exam fee is not known.</summary>
    public CostEstimate Cost { get; }

    /// <summary>What it takes to keep it for two years. Shown, not scored.</summary>
    public Upkeep Upkeep { get; }

    /// <summary>Marks that would or may be carried.</summary>
    public ImmutableArray<MarkOutlook> Marks { get; }

    /// <summary>The demands that are not known and decide whether it is open; empty unless <see cref="Openness"/> is <see cref="Openness.OpenIf"/>.</summary>
    public ImmutableArray<Requirement> DependsOn => Openness == Openness.OpenIf ? Eligibility?.DecidingUnknowns() ?? [] : [];

    /// <summary>What is missing, in the fewest steps; empty unless <see cref="Openness"/> is <see cref="Openness.NotYet"/>.</summary>
    public ImmutableArray<RequirementStep> Missing => Openness == Openness.NotYet ? Eligibility?.SmallestSteps() ?? [] : [];

    internal Recommendation AtRank(int rank) => new(Credential, rank, Openness, Findings, Eligibility, Cost, Upkeep, Marks);
}
