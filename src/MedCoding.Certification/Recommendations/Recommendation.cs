using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A credential in its place, with everything that put it there. Immutable.</summary>
public sealed class Recommendation
{
    private readonly Selection _selection;

    internal Recommendation(Selection selection, int row, int rank, int score)
    {
        _selection = selection;
        Row = row;
        Rank = rank;
        Score = score;
    }

    /// <summary>The credential.</summary>
    public Credential Credential => Compiled.Credential;

    /// <summary>Its place, from 1.</summary>
    public int Rank { get; }

    /// <summary>The sum of the findings' points.</summary>
    public int Score { get; }

    /// <summary>Whether it can be earned now.</summary>
    public Openness Openness => _selection.OpennessOf(At);

    /// <summary>What each criterion found, in the order of <see cref="Criterion"/>.</summary>
    public ImmutableArray<Finding> Findings => field.IsDefault ? field = _selection.FindingsOf(Row) : field;

    /// <summary>The issuer's demands judged for the person; <see langword="null"/> when none are known for the day.</summary>
    public RequirementResult? Eligibility => Compiled.Eligibility?.Value.Evaluate(_selection.Qualifications, _selection.Catalog.Lookup);

    /// <summary>What it costs until the exam is passed at the first attempt; without a price when the exam fee is not known.</summary>
    public CostEstimate Cost => Compiled.Cost(_selection.IsMemberFor(At)).Estimate;

    /// <summary>What it takes to keep it for two years. Shown, not scored.</summary>
    public Upkeep Upkeep => Compiled.Upkeep;

    /// <summary>Marks that would or may be carried.</summary>
    public ImmutableArray<MarkOutlook> Marks => MarkOutlook.Of(_selection, At);

    /// <summary>The demands that are not known and decide whether it is open; empty unless <see cref="Openness"/> is <see cref="Openness.OpenIf"/>.</summary>
    public ImmutableArray<Requirement> DependsOn => Openness == Openness.OpenIf ? Eligibility?.DecidingUnknowns() ?? [] : [];

    /// <summary>What is missing, in the fewest steps; empty unless <see cref="Openness"/> is <see cref="Openness.NotYet"/>.</summary>
    public ImmutableArray<RequirementStep> Missing => Openness == Openness.NotYet ? Eligibility?.SmallestSteps() ?? [] : [];

    /// <summary>Whether it is known whether the credential is offered on the day; else it stays open only if it is, whatever the person answers.</summary>
    internal bool IsStatusKnown => _selection.Catalog.IsStatusKnown[At];

    /// <summary>Its row among the ranked credentials of the selection.</summary>
    internal int Row { get; }

    /// <summary>Its place in the columns of the catalog.</summary>
    internal int At => _selection.Ranked[Row];

    private CompiledCredential Compiled => _selection.Catalog.Credentials[At];
}
