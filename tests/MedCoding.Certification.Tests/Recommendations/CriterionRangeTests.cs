using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The least and the most that a criterion can give, which some facts do give.</summary>
public sealed class CriterionRangeTests
{
    private static readonly CandidateProfile Silent = new() { Goals = [GoalIds.Remote] };
    private static readonly CandidateProfile WithBudget = new() { Budget = Money.Zero };

    public static TheoryData<Criterion, FactRead[], FactRead[]> Extremes => new()
    {
        { Criterion.Setting, [Read(FactKind.Fit, (long)FitLevel.Unsuitable)], [Read(FactKind.Fit, (long)FitLevel.Primary)] },
        { Criterion.Role, [Read(FactKind.Fit, (long)FitLevel.Unsuitable)], [Read(FactKind.Fit, (long)FitLevel.Primary)] },
        { Criterion.Specialty, [Read(FactKind.Fit, (long)FitLevel.Unsuitable)], [Read(FactKind.Fit, (long)FitLevel.Primary)] },
        { Criterion.Level, [Read(FactKind.SuitsFromMonths, 600), Read(FactKind.ExperienceMonths, 0)], [Read(FactKind.SuitsFromMonths, 0), Read(FactKind.ExperienceMonths, 0)] },
        { Criterion.Education, [Read(FactKind.Outcome, (long)Outcome.NotMet)], [Read(FactKind.Outcome, (long)Outcome.Met)] },
        { Criterion.Eligibility, [Read(FactKind.Outcome, (long)Outcome.NotMet)], [Read(FactKind.Outcome, (long)Outcome.Met)] },
        { Criterion.Standing, [Read(FactKind.StandingConfidence, (long)Confidence.Low)], [Read(FactKind.StandingConfidence, (long)Confidence.High)] },
        { Criterion.Recognition, [Read(FactKind.Holders, 1)], [Read(FactKind.Holders, int.MaxValue)] },
        { Criterion.Cost, [Read(FactKind.ExamFee, 100_000_00)], [Read(FactKind.ExamFee, 0)] },
        { Criterion.Time, [Read(FactKind.StudyWeeks, 9), Read(FactKind.WeeksAvailable, 8)], [Read(FactKind.StudyWeeks, 8), Read(FactKind.WeeksAvailable, 8)] },
        { Criterion.Held, [Read(FactKind.OwnLevel, 0), Read(FactKind.HeldLevel, 0)], [Read(FactKind.OwnLevel, 1), Read(FactKind.HeldLevel, 0)] },
        { Criterion.Employer, [Read(FactKind.Outcome, 0), Read(FactKind.Outcome, 0), Read(FactKind.NamedInDemand, 0)], [Read(FactKind.Outcome, 0), Read(FactKind.Outcome, (long)Outcome.Met), Read(FactKind.NamedInDemand, 1)] },
        { Criterion.Goal, [Read(FactKind.Fit, (long)FitLevel.Unsuitable)], [Read(FactKind.Fit, (long)FitLevel.Primary)] },
        { Criterion.LowestCost, [Read(FactKind.ExamFee, 100_000_00)], [Read(FactKind.ExamFee, 0)] },
        { Criterion.Quickest, [Read(FactKind.StudyWeeks, 100)], [Read(FactKind.StudyWeeks, 0)] },
        { Criterion.Pay, [Read(FactKind.Pay, 0)], [Read(FactKind.Pay, 1_000_000_00)] },
    };

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Some_facts_give_the_least_and_some_the_most(Criterion criterion, FactRead[] worst, FactRead[] best)
    {
        var rule = CriterionRule.All[(int)criterion];
        Assert.Equal(rule.Range(Silent), (rule.Judge(worst).Points, rule.Judge(best).Points));
    }

    [Fact]
    public void Every_criterion_is_tried() => Assert.Equal(Enum.GetValues<Criterion>(), Extremes.Select(row => (Criterion)row[0]));

    [Fact]
    public void A_budget_widens_the_range_of_the_cost()
    {
        var rule = new CostRule();
        Assert.Equal(rule.Range(WithBudget), (rule.Judge([Read(FactKind.ExamFee, 900_00), Read(FactKind.Budget, 0)]).Points, rule.Judge([Read(FactKind.ExamFee, 0), Read(FactKind.Budget, 0)]).Points));
    }

    [Fact]
    public void Of_several_goals_the_range_is_the_sum_and_those_that_are_computed_have_none()
    {
        var rule = new GoalRule();
        Assert.Equal((-16, 30), rule.Range(new CandidateProfile { Goals = [GoalIds.Remote, GoalIds.FirstJob, GoalIds.Quickest] }));
    }

    [Fact]
    public void No_finding_of_the_shipped_catalog_is_outside()
    {
        var engine = new RecommendationEngine(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22)));
        var profile = new CandidateProfile { Budget = Money.FromDollars(400), WeeksAvailable = 8, ExperienceMonths = 7, Goals = [.. CertificationCatalog.Shipped.Goals.Ids] };
        Assert.All(engine.Recommend(profile).Recommendations.SelectMany(one => one.Findings), finding =>
        {
            var (least, most) = CriterionRule.All[(int)finding.Criterion].Range(profile);
            Assert.InRange(finding.ScalePoints, least, most);
        });
    }

    private static FactRead Read(FactKind kind, long number) => new(kind, number, null, null);
}
