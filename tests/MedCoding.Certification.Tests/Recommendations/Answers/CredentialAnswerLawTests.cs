using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Every credential of every catalog can be asked about, and the answer agrees with the report.</summary>
public sealed class CredentialAnswerLawTests : ReportLawTests
{
    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void It_stands_where_the_report_has_it(int seed)
    {
        var report = Report(seed);
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)))
        {
            Assert.Equal(report.Recommendations.SingleOrDefault(one => one.Credential == answer.Credential), answer.Recommendation);
            Assert.Equal(answer.Place == Place.Ranked, answer.Recommendation is not null);
            var place = SetAsides(report).Where(aside => aside.Aside.Credential == answer.Credential).Select(aside => aside.List).SingleOrDefault();
            Assert.True(place is null || answer.Place.ToString() == place || place is "Unsuitable" or "Unjudged" && answer.Place.ToString().StartsWith(place == "Unjudged" ? "Unjudged" : "Wrong", StringComparison.Ordinal), $"{answer.Place} in {place}");
        }
    }

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void The_first_reason_is_what_decided_and_what_is_ranked_has_none(int seed)
    {
        var report = Report(seed);
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)))
        {
            Assert.Equal(answer.Place, answer.Reasons.Select(reason => reason.Place).FirstOrDefault(Place.Ranked));
            Assert.Equal(answer.Reasons.Select(reason => reason.Place).Distinct().Order(), answer.Reasons.Select(reason => reason.Place));
            Assert.All(answer.Reasons, reason => Assert.NotEmpty(reason.Facts));
        }
    }

    [Property(MaxTest = 200, EndSize = HighestSeed)]
    public void Every_answer_of_the_profile_speaks_once_and_by_what_the_catalog_judges(int seed)
    {
        var report = Report(seed);
        var profile = report.Profile;
        (AnswerKind, string)[] said =
        [
            .. profile.WorkSettings.Select(setting => (AnswerKind.WorkSetting, setting.ToString())),
            .. profile.Role is { } role ? [(AnswerKind.Role, role.ToString())] : Array.Empty<(AnswerKind, string)>(),
            .. profile.Specialty is { } specialty ? [(AnswerKind.Specialty, specialty.ToString())] : Array.Empty<(AnswerKind, string)>(),
            .. profile.Goals.Where(goal => goal != GoalIds.LowestCost && goal != GoalIds.Quickest && goal != GoalIds.HighestPay).Select(goal => (AnswerKind.Goal, goal.ToString())),
            .. profile.RequiredCredentials is { } demand ? [(AnswerKind.RequiredCredentials, demand.ToString())] : Array.Empty<(AnswerKind, string)>(),
        ];
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)))
        {
            Assert.Equal(said, answer.Answers.Select(one => (one.Said.Kind, one.Said.Id)));
            var fits = answer.Credential.Fits;
            foreach (var one in answer.Answers.Where(one => one.Said.Kind == AnswerKind.Role))
            {
                var judged = fits.Roles.FirstOrDefault(fit => fit.Target.ToString() == one.Said.Id);
                Assert.Equal(judged is null ? Verdict.Open : judged.Level == FitLevel.Unsuitable ? Verdict.Against : Verdict.For, one.Verdict);
                Assert.Same(judged?.Evidence, one.Fact.Evidence);
            }
        }
    }

    [Property(MaxTest = 200, EndSize = HighestSeed)]
    public void What_its_issuer_demands_is_the_fact_of_the_day_judged_as_the_ranking_did(int seed)
    {
        var report = Report(seed);
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)))
        {
            var known = report.View.At(answer.Credential.Eligibility);
            Assert.Equal((known.Fact, known.Standing), (answer.Eligibility?.Fact, answer.Eligibility?.Standing ?? default));
            Assert.Equal(known.Fact?.Value, answer.Eligibility?.Result.Expected);
            if (answer.Recommendation is { } ranked)
            {
                Assert.Equal(ranked.Eligibility?.Outcome, answer.Eligibility?.Result.Outcome);
                Assert.Equal(ranked.Cost.Total, answer.Cost.Total);
            }
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void It_is_the_same_however_much_of_the_report_is_shown(int seed)
    {
        var report = Report(seed);
        Assert.All(report.View.Catalog.Credentials.Ids, id => Assert.Equal(report.Why(id).ToUtf8Json(), report.Top(1).Why(id).ToUtf8Json()));
    }

    [Fact]
    public void A_credential_that_the_catalog_does_not_know_is_refused_with_its_letters()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Report(0).Why(CredentialId.Parse("XYZ")));
        Assert.Contains("XYZ", fault.Message, StringComparison.Ordinal);
    }

    private static RecommendationReport Report(int seed)
    {
        var engine = Engine(seed);
        return engine.Recommend(GeneratedProfile.Of(engine.View.Catalog, seed));
    }
}
