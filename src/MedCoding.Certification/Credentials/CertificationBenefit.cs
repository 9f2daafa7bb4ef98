using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>What being certified is said to bring. Immutable.</summary>
public sealed class CertificationBenefit
{
    /// <summary>Creates a benefit.</summary>
    /// <param name="id">A short name, such as <c>higher-pay</c>.</param>
    /// <param name="text">The benefit, in words.</param>
    /// <param name="areas">The practice areas it opens; may be empty.</param>
    /// <param name="evidence">Who says so.</param>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    public CertificationBenefit(string id, string text, IEnumerable<PracticeAreaId> areas, Evidence evidence)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Areas = [.. Guard.Against.Null(areas)];
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>A short name, such as <c>higher-pay</c>.</summary>
    public string Id { get; }

    /// <summary>The benefit, in words.</summary>
    public string Text { get; }

    /// <summary>The practice areas it opens.</summary>
    public ImmutableArray<PracticeAreaId> Areas { get; }

    /// <summary>Who says so.</summary>
    public Evidence Evidence { get; }
}
