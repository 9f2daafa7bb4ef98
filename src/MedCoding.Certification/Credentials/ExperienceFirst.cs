using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>That experience would help somebody more than another credential, and whom. Immutable.</summary>
public sealed class ExperienceFirst
{
    /// <summary>Creates the advice.</summary>
    /// <param name="id">A short name, such as <c>apprentice-mark</c>.</param>
    /// <param name="text">What experience brings, in sentences.</param>
    /// <param name="concerns">Whom it concerns.</param>
    /// <param name="evidence">Who says so.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ExperienceFirst(string id, string text, AdviceConditions concerns, Evidence evidence)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Concerns = Guard.Against.Null(concerns);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>A short name, such as <c>apprentice-mark</c>.</summary>
    public string Id { get; }

    /// <summary>What experience brings, in sentences.</summary>
    public string Text { get; }

    /// <summary>Whom it concerns.</summary>
    public AdviceConditions Concerns { get; }

    /// <summary>Who says so.</summary>
    public Evidence Evidence { get; }
}
