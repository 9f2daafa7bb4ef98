using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>One answer to a question on which published advice differs. Immutable.</summary>
public sealed class DisagreementSide
{
    /// <summary>Creates a side.</summary>
    /// <param name="id">A short name within the disagreement, such as <c>own-exam-first</c>.</param>
    /// <param name="credentials">The credentials that it names; at least one.</param>
    /// <param name="text">What it says and what that rests on, in sentences.</param>
    /// <param name="evidence">Who says so.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no credential.</exception>
    public DisagreementSide(string id, IEnumerable<CredentialId> credentials, string text, Evidence evidence)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Credentials = [.. Guard.Against.NullOrEmpty(credentials)];
        Text = Guard.Against.NullOrWhiteSpace(text);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>A short name within the disagreement, such as <c>own-exam-first</c>.</summary>
    public string Id { get; }

    /// <summary>The credentials that it names; never empty.</summary>
    public ImmutableArray<CredentialId> Credentials { get; }

    /// <summary>What it says and what that rests on, in sentences.</summary>
    public string Text { get; }

    /// <summary>Who says so.</summary>
    public Evidence Evidence { get; }
}
