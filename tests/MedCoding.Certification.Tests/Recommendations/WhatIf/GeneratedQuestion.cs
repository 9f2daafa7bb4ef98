using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>A generated catalog, person and weights, and what the engine answers through its public door.</summary>
internal sealed class GeneratedQuestion
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    private readonly RecommendationEngine _engine;

    private GeneratedQuestion(CertificationCatalog catalog, CandidateProfile profile, CriterionWeights weights)
    {
        Catalog = catalog;
        _engine = new RecommendationEngine(catalog.AsOf(Day));
        Report = _engine.Recommend(profile, new RecommendationOptions { Weights = weights });
    }

    public CertificationCatalog Catalog { get; }

    public RecommendationReport Report { get; }

    public CandidateProfile Profile => Report.Profile;

    public CredentialId? Leader => Report.Recommendations is [var first, ..] ? first.Credential.Id : null;

    public static GeneratedQuestion Of(int seed)
    {
        var catalog = GeneratedCatalog.Of(seed);
        var dice = new Dice(seed + 7);
        var weights = dice.OneIn(2) ? CriterionWeights.Unstated
            : dice.Some(Enum.GetValues<Criterion>(), 4).Aggregate(CriterionWeights.Unstated, (all, criterion) => all.With(criterion, dice.Below(501)));
        return new(catalog, GeneratedProfile.Of(catalog, seed), weights);
    }

    public static GeneratedQuestion Shipped(CandidateProfile profile) => new(CertificationCatalog.Shipped, profile, CriterionWeights.Unstated);

    public CredentialId? LeaderFor(CandidateProfile profile) => First(_engine.Recommend(profile, Report.Options));

    public CredentialId? LeaderFor(Criterion criterion, int weight) =>
        First(_engine.Recommend(Profile, new RecommendationOptions { Weights = Report.Options.Weights.With(criterion, weight) }));

    public RecommendationReport Recommend(CandidateProfile profile) => _engine.Recommend(profile, Report.Options);

    private static CredentialId? First(RecommendationReport report) => report.Recommendations is [var first, ..] ? first.Credential.Id : null;
}
