using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Weights are the user's: named, within their range, applied before anything is rounded.</summary>
public sealed class WeightTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Parts_sum_to_the_score_and_none_is_a_point_away_from_its_product(int seed)
    {
        var report = Report(seed, Weights(seed));
        foreach (var one in report.Recommendations)
        {
            var exact = one.Findings.Sum(finding => (long)finding.ScalePoints * finding.Weight);
            Assert.Equal(one.Findings.Sum(finding => finding.Points), one.Score);
            Assert.InRange((one.Score * 100L) - exact, -49, 50);
            Assert.All(one.Findings, finding => Assert.InRange((finding.Points * 100L) - ((long)finding.ScalePoints * finding.Weight), -99, 99));
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Stated_weights_are_those_of_the_findings_and_the_others_are_usual(int seed)
    {
        var weights = Weights(seed);
        var findings = Report(seed, weights).Recommendations.SelectMany(one => one.Findings);
        Assert.All(findings, finding => Assert.Equal(weights.Get(finding.Criterion) ?? 100, finding.Weight));
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void Usual_weights_stated_in_words_change_nothing_of_what_was_asked(int seed)
    {
        var silent = Report(seed, CriterionWeights.Unstated);
        var asked = silent.Recommendations.SelectMany(one => one.Findings).Select(finding => finding.Criterion).Distinct();
        var stated = Report(seed, asked.Aggregate(CriterionWeights.Unstated, (weights, criterion) => weights.With(criterion, CriterionWeights.Usual)));
        Assert.Equal(silent.Recommendations.Select(Line), stated.Recommendations.Select(Line));
    }

    [Theory]
    [InlineData("Pay=2", "pay=2")]
    [InlineData(" LOWEST-COST = 0.50 , pay=5.000000000000000000000000000000000000", "lowest-cost=0.5, pay=5")]
    public void Case_blanks_and_zeros_at_the_end_do_not_matter(string typed, string printed) => Assert.Equal(printed, CriterionWeights.Parse(typed).ToString());

    [Property(EndSize = 1_000_000)]
    public void Weights_print_as_what_they_are_read_from(int seed)
    {
        var weights = Weights(seed);
        Assert.Equal(weights, CriterionWeights.Parse(weights.ToString()));
        Assert.Equal(weights.GetHashCode(), CriterionWeights.Parse(weights.ToString()).GetHashCode());
    }

    [Theory]
    [InlineData("pay", "'pay' is no weight: a criterion, '=' and a number are (pay=2).")]
    [InlineData("", "'' is no weight: a criterion, '=' and a number are (pay=2).")]
    [InlineData("cost=1,", "'' is no weight: a criterion, '=' and a number are (pay=2).")]
    [InlineData("rool=2", "'rool' is no criterion. Near: goal, role.")]
    [InlineData("pay=6", "'pay=6': a weight is a number from 0 to 5 with at most two decimals (pay=2).")]
    [InlineData("pay=-1", "'pay=-1': a weight is a number from 0 to 5 with at most two decimals (pay=2).")]
    [InlineData("pay=0.125", "'pay=0.125': a weight is a number from 0 to 5 with at most two decimals (pay=2).")]
    [InlineData("pay=79228162514264337593543950335", "'pay=79228162514264337593543950335': a weight is a number from 0 to 5 with at most two decimals (pay=2).")]
    [InlineData("pay=5.0000000000000000000000000000000001", "'pay=5.0000000000000000000000000000000001': a weight is a number from 0 to 5 with at most two decimals (pay=2).")]
    [InlineData("pay=1,5", "'5' is no weight: a criterion, '=' and a number are (pay=2).")]
    [InlineData("pay=2, pay=2", "'pay' has a weight twice.")]
    public void What_is_no_weight_is_refused_with_what_would_be(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => CriterionWeights.Parse(text)).Message);
        Assert.False(CriterionWeights.TryParse(text, out _));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(501)]
    public void A_weight_out_of_range_is_refused(int hundredths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Unstated.With(Criterion.Cost, hundredths));

    [Fact]
    public void Pay_is_judged_when_it_is_weighed_even_where_no_goal_asks_for_it()
    {
        var profile = new CandidateProfile();
        Assert.DoesNotContain(Shipped(profile, "usual").Recommendations.SelectMany(one => one.Findings), finding => finding.Criterion == Criterion.Pay);
        Assert.All(Shipped(profile, "pay=2").Recommendations, one => Assert.Contains(one.Findings, finding => finding.Criterion == Criterion.Pay && finding.Weight == 200));
        Assert.DoesNotContain(Shipped(profile, "pay=0").Recommendations.SelectMany(one => one.Findings), finding => finding.Criterion == Criterion.Pay);
    }

    [Fact]
    public void A_preset_states_what_its_remarks_say()
    {
        Assert.Equal("level=1.5, eligibility=2, recognition=2", CriterionWeights.Of(WeightPreset.FirstJob).ToString());
        Assert.Equal("cost=2, lowest-cost=2", CriterionWeights.Of(WeightPreset.LowestCost).ToString());
        Assert.Equal("cost=0.5, pay=3", CriterionWeights.Of(WeightPreset.HighestPay).ToString());
        Assert.Equal("eligibility=2, time=1.5, quickest=3", CriterionWeights.Of(WeightPreset.Quickest).ToString());
        Assert.Equal("cost=0.5, pay=4", CriterionWeights.Of(WeightPreset.HighestPay).With(CriterionWeights.Parse("pay=4")).ToString());
    }

    private static (MedCoding.Certification.Credentials.CredentialId Id, int Score, int Rank) Line(Recommendation one) => (one.Credential.Id, one.Score, one.Rank);

    private static RecommendationReport Shipped(CandidateProfile profile, string weights) =>
        new RecommendationEngine(CertificationCatalog.Shipped.AsOf(Day)).Recommend(profile, new RecommendationOptions { Weights = CriterionWeights.Parse(weights) });

    private static RecommendationReport Report(int seed, CriterionWeights weights)
    {
        var catalog = GeneratedCatalog.Of(seed);
        return new RecommendationEngine(catalog.AsOf(Day)).Recommend(GeneratedProfile.Of(catalog, seed), new RecommendationOptions { Weights = weights });
    }

    private static CriterionWeights Weights(int seed)
    {
        var dice = new Dice(seed + 7);
        return dice.Some(Enum.GetValues<Criterion>(), 6).Aggregate(CriterionWeights.Unstated, (weights, criterion) => weights.With(criterion, dice.Below(501)));
    }
}
