using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The scales of CONTRIBUTING in numbers: what each criterion gives for the facts it reads.</summary>
public sealed class CriterionScaleTests
{
    [Theory]
    [InlineData(FactKind.Fit, FitLevel.Primary, 40)]
    [InlineData(FactKind.Fit, FitLevel.Good, 28)]
    [InlineData(FactKind.Fit, FitLevel.Possible, 12)]
    [InlineData(FactKind.Fit, FitLevel.Unsuitable, -20)]
    [InlineData(FactKind.PartFit, FitLevel.Primary, 30)]
    [InlineData(FactKind.PartFit, FitLevel.Good, 21)]
    [InlineData(FactKind.PartFit, FitLevel.Unsuitable, -15)]
    [InlineData(FactKind.WiderFit, FitLevel.Primary, 20)]
    [InlineData(FactKind.WiderFit, FitLevel.Possible, 6)]
    [InlineData(FactKind.Unjudged, FitLevel.Unsuitable, -10)]
    public void A_setting_counts_by_fit_and_by_how_it_relates_to_the_answer(FactKind kind, FitLevel fit, int points) =>
        Assert.Equal(points, Points(new SettingRule(), Read(kind, (long)fit)));

    [Fact]
    public void Several_settings_count_by_their_mean() =>
        Assert.Equal((40 + 28 - 10) / 3, Points(new SettingRule(), Fit(FitLevel.Primary), Fit(FitLevel.Good), Read(FactKind.Unjudged, 0)));

    [Theory]
    [InlineData(FitLevel.Primary, 45)]
    [InlineData(FitLevel.Good, 28)]
    [InlineData(FitLevel.Possible, 10)]
    [InlineData(FitLevel.Unsuitable, -20)]
    public void A_role_counts_by_fit(FitLevel fit, int points)
    {
        Assert.Equal(points, Points(new RoleRule(), Fit(fit)));
        Assert.Equal(points, Points(new RoleRule(), Read(FactKind.AssumedFit, (long)fit)));
    }

    [Theory]
    [InlineData(FitLevel.Primary, 30, 15)]
    [InlineData(FitLevel.Good, 20, 10)]
    [InlineData(FitLevel.Possible, 8, 4)]
    [InlineData(FitLevel.Unsuitable, -20, -8)]
    public void Specialty_and_goal_count_by_fit(FitLevel fit, int specialty, int goal)
    {
        Assert.Equal(specialty, Points(new SpecialtyRule(), Fit(fit)));
        Assert.Equal(goal, Points(new GoalRule(), Fit(fit)));
    }

    [Fact]
    public void What_is_not_judged_costs_a_role_ten_points_and_a_specialty_or_goal_nothing()
    {
        Assert.Equal(-10, Points(new RoleRule(), Read(FactKind.Unjudged, 0)));
        Assert.Equal(0, Points(new SpecialtyRule(), Read(FactKind.Unjudged, 0)));
        Assert.Equal((Verdict.Open, 0), new GoalRule().Judge([Read(FactKind.Unjudged, 0)]));
    }

    [Fact]
    public void A_credential_for_one_specialty_or_setting_is_narrower_than_a_question_that_names_none()
    {
        Assert.Equal(-15, Points(new SpecialtyRule(), Read(FactKind.MadeForSpecialty, 1)));
        Assert.Equal(-15, Points(new SpecialtyRule(), Read(FactKind.MadeForSetting, 0)));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(999, 0)]
    [InlineData(1_000, 2)]
    [InlineData(9_999, 2)]
    [InlineData(36_925, 4)]
    [InlineData(200_000, 6)]
    [InlineData(int.MaxValue, 14)]
    public void Recognition_counts_by_every_tenfold_of_holders(int holders, int points) =>
        Assert.Equal(points, Points(new RecognitionRule(), Read(FactKind.Holders, holders)));

    [Fact]
    public void A_price_of_low_confidence_speaks_half_as_loud()
    {
        var unsure = new Evidence(Observation.Undated, Confidence.Low, [SourceId.Parse("one")]);
        Assert.Equal(3, Points(new CostRule(), new FactRead(FactKind.ExamFee, 299_00, null, unsure)));
        Assert.Equal(7, Points(new CostRule(), new FactRead(FactKind.ExamFee, 299_00, null, unsure), Read(FactKind.Budget, 299_00)));
        Assert.Equal(-1, Points(new CostRule(), new FactRead(FactKind.ExamFee, 299_00, null, unsure), Read(FactKind.Budget, 298_99)));
    }

    [Theory]
    [InlineData(CredentialLevel.Entry, CredentialLevel.Core, -25)]
    [InlineData(CredentialLevel.Entry, CredentialLevel.Entry, -25)]
    [InlineData(CredentialLevel.Core, CredentialLevel.Entry, 6)]
    [InlineData(CredentialLevel.Core, CredentialLevel.Core, 0)]
    [InlineData(CredentialLevel.Core, CredentialLevel.Advanced, 0)]
    [InlineData(CredentialLevel.Specialty, CredentialLevel.Core, 6)]
    [InlineData(CredentialLevel.Specialty, CredentialLevel.Advanced, 0)]
    [InlineData(CredentialLevel.Management, CredentialLevel.Specialty, 6)]
    public void The_next_step_is_further_and_no_second_entry_credential(CredentialLevel own, CredentialLevel held, int points) =>
        Assert.Equal(points, Points(new HeldRule(), Read(FactKind.OwnLevel, (long)own), Read(FactKind.HeldLevel, (long)held)));

    [Theory]
    [InlineData(6, 96, 0, 11)]
    [InlineData(6, 96, 5, 19)]
    [InlineData(6, 96, 4, 17)]
    [InlineData(6, 96, 6, 20)]
    [InlineData(6, 96, 96, 20)]
    [InlineData(6, 96, 101, 20)]
    [InlineData(6, 96, 102, 19)]
    [InlineData(6, 96, 108, 18)]
    [InlineData(6, 96, 600, 5)]
    [InlineData(24, null, 0, -16)]
    [InlineData(36, null, 0, -20)]
    [InlineData(24, null, 600, 20)]
    public void A_level_counts_by_the_months_short_of_or_beyond_its_stretch(int from, int? until, int months, int points)
    {
        List<FactRead> facts = [Read(FactKind.SuitsFromMonths, from), Read(FactKind.ExperienceMonths, months)];
        if (until is { } last)
        {
            facts.Add(Read(FactKind.SuitsUntilMonths, last));
        }

        Assert.Equal(points, Points(new LevelRule(), [.. facts]));
    }

    [Theory]
    [InlineData(0, null, 12)]
    [InlineData(299_00, null, 7)]
    [InlineData(300_00, null, 6)]
    [InlineData(647_00, null, 0)]
    [InlineData(999_00, null, -7)]
    [InlineData(2000_00, null, -8)]
    [InlineData(299_00, 299_00, 11)]
    [InlineData(990_00, 2922_36, 4)]
    [InlineData(990_00, 977_31, -2)]
    [InlineData(299_00, 298_99, -1)]
    [InlineData(647_00, 500_00, -15)]
    [InlineData(647_00, 0, -20)]
    public void The_cost_counts_by_the_price_and_against_the_budget(int cents, int? budget, int points)
    {
        List<FactRead> facts = [Read(FactKind.ExamFee, cents - (cents / 3)), Read(FactKind.Dues, cents / 3)];
        if (budget is { } limit)
        {
            facts.Add(Read(FactKind.Budget, limit));
        }

        Assert.Equal(points, Points(new CostRule(), [.. facts]));
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(299_00, 19)]
    [InlineData(647_00, 5)]
    [InlineData(2000_00, 0)]
    public void Lowest_cost_counts_by_every_full_25_dollars(int cents, int points) => Assert.Equal(points, Points(new LowestCostRule(), Read(FactKind.ExamFee, cents)));

    [Theory]
    [InlineData(10, 10, 5)]
    [InlineData(10, 11, 5)]
    [InlineData(10, 9, -10)]
    public void The_weeks_available_cover_the_study_time_or_not(int needed, int available, int points) =>
        Assert.Equal(points, Points(new TimeRule(), Read(FactKind.StudyWeeks, needed), Read(FactKind.WeeksAvailable, available)));

    [Theory]
    [InlineData(1, 15)]
    [InlineData(10, 10)]
    [InlineData(17, 7)]
    [InlineData(60, 0)]
    public void The_quickest_way_counts_by_every_two_weeks(int weeks, int points) => Assert.Equal(points, Points(new QuickestRule(), Read(FactKind.StudyWeeks, weeks)));

    [Theory]
    [InlineData(67_147, Confidence.Medium, 10)]
    [InlineData(67_147, Confidence.Low, 5)]
    [InlineData(40_000, Confidence.High, 0)]
    [InlineData(20_000, Confidence.High, 0)]
    [InlineData(120_000, Confidence.High, 15)]
    public void The_highest_pay_counts_by_every_full_2500_dollars_over_40000(int dollars, Confidence confidence, int points) =>
        Assert.Equal(points, Points(new PayRule(), Read(FactKind.Pay, dollars * 100L), Read(FactKind.FigureConfidence, (long)confidence)));

    [Theory]
    [InlineData(Outcome.NotMet, Outcome.Met, 1, 40)]
    [InlineData(Outcome.Unknown, Outcome.Met, 0, 40)]
    [InlineData(Outcome.NotMet, Outcome.NotMet, 1, 15)]
    [InlineData(Outcome.NotMet, Outcome.Unknown, 0, -15)]
    [InlineData(Outcome.Met, Outcome.Met, 1, 0)]
    public void An_employers_demand_counts_by_what_the_credential_changes(Outcome before, Outcome after, int named, int points) =>
        Assert.Equal(points, Points(new EmployerRule(), Read(FactKind.Outcome, (long)before), Read(FactKind.Outcome, (long)after), Read(FactKind.NamedInDemand, named)));

    [Fact]
    public void Eligibility_education_and_standing_have_fixed_points()
    {
        Assert.Equal((Verdict.For, 10), new EligibilityRule().Judge([Read(FactKind.Outcome, (long)Outcome.Met)]));
        Assert.Equal((Verdict.Against, 0), new EligibilityRule().Judge([Read(FactKind.Outcome, (long)Outcome.NotMet)]));
        Assert.Equal((Verdict.Open, 0), new EligibilityRule().Judge([Read(FactKind.Outcome, (long)Outcome.Unknown)]));
        Assert.Equal((Verdict.For, 4), new EducationRule().Judge([Read(FactKind.Outcome, (long)Outcome.Met)]));
        Assert.Equal((Verdict.Against, -4), new EducationRule().Judge([Read(FactKind.Outcome, (long)Outcome.NotMet)]));
        Assert.Equal((Verdict.For, 6), new StandingRule().Judge([Read(FactKind.StandingConfidence, (long)Confidence.High)]));
        Assert.Equal((Verdict.For, 3), new StandingRule().Judge([Read(FactKind.StandingConfidence, (long)Confidence.Medium)]));
        Assert.Equal((Verdict.Neutral, 0), new StandingRule().Judge([Read(FactKind.StandingConfidence, (long)Confidence.Low)]));
    }

    [Theory]
    [InlineData(Criterion.Level)]
    [InlineData(Criterion.Eligibility)]
    [InlineData(Criterion.Standing)]
    [InlineData(Criterion.Cost)]
    [InlineData(Criterion.Time)]
    [InlineData(Criterion.LowestCost)]
    [InlineData(Criterion.Quickest)]
    [InlineData(Criterion.Pay)]
    public void What_is_not_known_is_open_and_gives_no_points(Criterion criterion) =>
        Assert.Equal((Verdict.Open, 0), CriterionRule.All.Single(rule => rule.Criterion == criterion).Judge([Read(FactKind.NotKnown, 0)]));

    [Fact]
    public void The_rules_stand_in_the_order_of_the_criteria() =>
        Assert.Equal(Enum.GetValues<Criterion>(), CriterionRule.All.Select(rule => rule.Criterion));

    private static FactRead Read(FactKind kind, long number) => new(kind, number, null, null);

    private static FactRead Fit(FitLevel level) => Read(FactKind.Fit, (long)level);

    private static int Points(CriterionRule rule, params FactRead[] facts) => rule.Judge(facts).Points;
}
