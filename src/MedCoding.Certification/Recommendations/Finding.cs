using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What one criterion found for one credential. It holds data and no words; <see cref="Describe"/> renders them. Immutable.</summary>
public sealed class Finding
{
    internal Finding(Criterion criterion, Verdict verdict, int points, ImmutableArray<FactRead> facts)
    {
        Criterion = criterion;
        Verdict = verdict;
        Points = points;
        Facts = facts;
    }

    /// <summary>What was judged.</summary>
    public Criterion Criterion { get; }

    /// <summary>Which way it points.</summary>
    public Verdict Verdict { get; }

    /// <summary>The points; they may be negative. The score of a recommendation is the sum of its findings' points.</summary>
    public int Points { get; }

    /// <summary>The facts it read, which alone give its points.</summary>
    public ImmutableArray<FactRead> Facts { get; }

    /// <summary>The finding in words, in English whatever the culture.</summary>
    /// <param name="catalog">The catalog that the report was made with, for the names of things.</param>
    public string Describe(CertificationCatalog catalog) => CriterionRule.All[(int)Criterion].Describe(this, Guard.Against.Null(catalog));
}
