using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What one criterion found for one credential. It holds data and no words; <see cref="Describe"/> renders them. Immutable.</summary>
public sealed class Finding
{
    internal Finding(Criterion criterion, Verdict verdict, int scalePoints, int weight, int points, ImmutableArray<FactRead> facts)
    {
        Criterion = criterion;
        Verdict = verdict;
        ScalePoints = scalePoints;
        Weight = weight;
        Points = points;
        Facts = facts;
    }

    /// <summary>What was judged.</summary>
    public Criterion Criterion { get; }

    /// <summary>Which way it points.</summary>
    public Verdict Verdict { get; }

    /// <summary>The points on the criterion's own scale, which the facts alone give.</summary>
    public int ScalePoints { get; }

    /// <summary>How much the criterion counts, in hundredths; 100 when nothing is stated.</summary>
    public int Weight { get; }

    /// <summary>The part of the score: the points of the scale times the weight, rounded so that the parts of a recommendation sum exactly to its score.</summary>
    /// <remarks>Whole; negative when it speaks against the credential; less than one point away from the product.</remarks>
    public int Points { get; }

    /// <summary>The facts it read.</summary>
    public ImmutableArray<FactRead> Facts { get; }

    /// <summary>The finding in words, in English whatever the culture.</summary>
    /// <param name="catalog">The catalog that the report was made with, for the names of things.</param>
    public string Describe(CertificationCatalog catalog) => CriterionRule.All[(int)Criterion].Describe(this, Guard.Against.Null(catalog));
}
