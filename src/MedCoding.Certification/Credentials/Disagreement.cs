using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>A question to which published advice gives several answers, with what each rests on. Immutable.</summary>
public sealed class Disagreement
{
    /// <summary>Creates a disagreement.</summary>
    /// <param name="id">A short name, such as <c>first-credential</c>.</param>
    /// <param name="question">The question, in words.</param>
    /// <param name="concerns">Whom it concerns.</param>
    /// <param name="ranked">Credentials that all have to be among those recommended; may be empty.</param>
    /// <param name="sides">The answers; at least two.</param>
    /// <exception cref="ArgumentException">A text is blank, or there are fewer than two sides.</exception>
    public Disagreement(string id, string question, AdviceConditions concerns, IEnumerable<CredentialId> ranked, IEnumerable<DisagreementSide> sides)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Question = Guard.Against.NullOrWhiteSpace(question);
        Concerns = Guard.Against.Null(concerns);
        Ranked = [.. Guard.Against.Null(ranked)];
        Sides = [.. Guard.Against.Null(sides)];
        if (Sides.Length < 2)
        {
            throw new ArgumentException("A disagreement has two sides at least.", nameof(sides));
        }
    }

    /// <summary>A short name, such as <c>first-credential</c>.</summary>
    public string Id { get; }

    /// <summary>The question, in words.</summary>
    public string Question { get; }

    /// <summary>Whom it concerns.</summary>
    public AdviceConditions Concerns { get; }

    /// <summary>Credentials that all have to be among those recommended.</summary>
    public ImmutableArray<CredentialId> Ranked { get; }

    /// <summary>The answers; two at least.</summary>
    public ImmutableArray<DisagreementSide> Sides { get; }
}
