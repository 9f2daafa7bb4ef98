using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>Something to study with and to bring to an exam: a code book, a practice exam, a study guide. Immutable; equal by identifier within one catalog.</summary>
/// <remarks>What is not known is <see langword="null"/> or empty, never a guess.</remarks>
public sealed class StudyMaterial
{
    /// <summary>Creates a study material.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What kind it is.</param>
    /// <param name="evidence">What the name rests on.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public StudyMaterial(StudyMaterialId id, string name, StudyMaterialKind kind, Evidence evidence)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its identifier.</summary>
    public StudyMaterialId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What kind it is.</summary>
    public StudyMaterialKind Kind { get; }

    /// <summary>What the name rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Who publishes it; <see langword="null"/> when not known, or when any publisher's will do.</summary>
    public string? Publisher { get; init; }

    /// <summary>The code set it holds; <see langword="null"/> for none.</summary>
    public CodeSetId? CodeSet { get; init; }

    /// <summary>The year of the edition; <see langword="null"/> when it stands for every edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The credentials it is for; empty when it is for whichever exam accepts it.</summary>
    public ImmutableArray<CredentialId> Credentials { get; init; } = [];

    /// <summary>What it costs.</summary>
    public ImmutableArray<Fact<MoneyRange>> Price { get; init; } = [];

    /// <summary>Rules and circumstances that are prose.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
