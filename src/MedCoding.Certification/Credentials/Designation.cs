using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>A mark on a credential, such as the apprentice's CPC-A: who passes the exam without the experience carries it until it is removed. Immutable.</summary>
public sealed class Designation
{
    /// <summary>Creates a designation.</summary>
    /// <param name="id">Its letters.</param>
    /// <param name="credential">The credential it stands on.</param>
    /// <param name="name">Its name.</param>
    /// <param name="evidence">What the name rests on.</param>
    /// <param name="unless">Who meets this never carries it.</param>
    /// <param name="removal">Who meets this loses it.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public Designation(DesignationId id, CredentialId credential, string name, Evidence evidence, Dated<Requirement> unless, Dated<Requirement> removal)
    {
        Id = Guard.Against.Default(id);
        Credential = Guard.Against.Default(credential);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Evidence = Guard.Against.Null(evidence);
        Unless = Guard.Against.Null(unless);
        Removal = Guard.Against.Null(removal);
    }

    /// <summary>Its letters, such as <c>CPC-A</c>.</summary>
    public DesignationId Id { get; }

    /// <summary>The credential it stands on, such as the CPC.</summary>
    public CredentialId Credential { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What the name rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Who meets this on passing never carries the mark.</summary>
    public Dated<Requirement> Unless { get; }

    /// <summary>The ways to remove it.</summary>
    public Dated<Requirement> Removal { get; }

    /// <summary>What else is known, such as the proof that is asked for.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];
}
