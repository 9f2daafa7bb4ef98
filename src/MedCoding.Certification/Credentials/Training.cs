using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>A training that leads to credentials or counts towards one: a course, a programme, a degree, practice. Immutable; equal by identifier within one catalog.</summary>
/// <remarks>What is not known is <see langword="null"/> or empty, never a guess.</remarks>
public sealed class Training
{
    /// <summary>Creates a training.</summary>
    /// <param name="id">Its identifier, by which requirements name it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What kind of training it is.</param>
    /// <param name="evidence">What the name rests on.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public Training(TrainingId id, string name, TrainingKind kind, Evidence evidence)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its identifier, by which requirements name it: <c>training(practicode)</c>.</summary>
    public TrainingId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What kind of training it is.</summary>
    public TrainingKind Kind { get; }

    /// <summary>What the name rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>The issuing body that offers it; <see langword="null"/> when others do, or when not known.</summary>
    public IssuingBodyId? Provider { get; init; }

    /// <summary>The credentials it prepares for.</summary>
    public ImmutableArray<CredentialId> Prepares { get; init; } = [];

    /// <summary>Hours of teaching or practice.</summary>
    public ImmutableArray<Fact<NumberRange>> Hours { get; init; } = [];

    /// <summary>Months it takes or may take.</summary>
    public ImmutableArray<Fact<NumberRange>> Months { get; init; } = [];

    /// <summary>College credits it gives.</summary>
    public ImmutableArray<Fact<NumberRange>> Credits { get; init; } = [];

    /// <summary>What it costs.</summary>
    public ImmutableArray<Fact<MoneyRange>> Price { get; init; } = [];

    /// <summary>Rules and circumstances that are prose.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
