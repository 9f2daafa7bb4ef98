using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

var engine = new RecommendationEngine(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22)));
var report = engine.Recommend(new CandidateProfile { WorkSettings = [WorkSettingIds.Hospital], ExperienceMonths = 30 });
foreach (var one in report.Explain().Recommendations)
{
    Console.WriteLine($"{one.Recommendation.Score} points: {one.Title}. {one.Openness} {one.CostTotal}");
}
