using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>An occupation of the Standard Occupational Classification with its outlook and pay. Immutable; equal by identifier within one catalog.</summary>
public sealed class Occupation
{
    /// <summary>Creates an occupation.</summary>
    /// <param name="id">Its SOC code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="alsoKnownAs">Other names.</param>
    /// <param name="evidence">What the name rests on.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public Occupation(OccupationId id, string name, IEnumerable<string> alsoKnownAs, Evidence evidence)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        AlsoKnownAs = [.. Guard.Against.Null(alsoKnownAs)];
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its SOC code, such as <c>29-2072</c>.</summary>
    public OccupationId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; }

    /// <summary>What the name rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Projections of its employment, one an edition and source.</summary>
    public ImmutableArray<Fact<Outlook>> Outlook { get; init; } = [];

    /// <summary>What it pays, by year and measure.</summary>
    public ImmutableArray<Fact<Pay>> Pay { get; init; } = [];

    /// <summary>How many jobs it had, by year.</summary>
    public ImmutableArray<Fact<Employment>> Employment { get; init; } = [];

    /// <summary>What it pays in single industries.</summary>
    public ImmutableArray<Fact<IndustryPay>> PayByIndustry { get; init; } = [];

    /// <summary>What it takes to enter it, in words; <see langword="null"/> when not known.</summary>
    public Statement? TypicalEntry { get; init; }
}
