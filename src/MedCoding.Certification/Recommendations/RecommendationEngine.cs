using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations;

/// <summary>Ranks the credentials of a catalog for a person. Compiled once for a day; immutable and thread-safe.</summary>
/// <remarks>For one catalog and one day the same profile has the same report, whatever the machine, culture, time zone or order of the catalog's files.</remarks>
public sealed class RecommendationEngine
{
    private readonly CompiledCatalog _compiled;

    /// <summary>Compiles a catalog as it is known for a day.</summary>
    /// <param name="view">The catalog and the day.</param>
    public RecommendationEngine(CatalogView view)
    {
        View = Guard.Against.Null(view);
        _compiled = new(view);
    }

    /// <summary>The catalog and the day.</summary>
    public CatalogView View { get; }

    /// <summary>Answers a profile.</summary>
    /// <param name="profile">The person's situation.</param>
    /// <exception cref="ArgumentException">The profile names a setting, role, goal or credential that the catalog does not know, or holds a number that cannot be.</exception>
    public RecommendationReport Recommend(CandidateProfile profile) => Recommend(profile, RecommendationOptions.Default);

    /// <summary>Answers a profile in the way that is asked for.</summary>
    /// <param name="profile">The person's situation.</param>
    /// <param name="options">How it is to be judged.</param>
    /// <exception cref="ArgumentException">The profile names a setting, role, goal or credential that the catalog does not know, or holds a number that cannot be.</exception>
    public RecommendationReport Recommend(CandidateProfile profile, RecommendationOptions options)
    {
        ProfileCheck.Run(Guard.Against.Null(profile), View.Catalog);
        var selection = new Selection(_compiled, profile, Guard.Against.Null(options));
        return new RecommendationReport(selection, selection.Rank());
    }
}
