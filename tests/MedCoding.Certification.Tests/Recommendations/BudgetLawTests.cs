using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Being able to spend more never speaks against anything.</summary>
public sealed class BudgetLawTests : ReportLawTests
{
    private const int MostCents = 2000_00;

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void Raising_the_budget_never_lowers_the_points_for_cost_and_changes_no_other_finding(int seed)
    {
        var (poorer, richer) = Reports(seed);
        Assert.Equal(Others(poorer), Others(richer));
        foreach (var one in poorer.Recommendations)
        {
            var same = richer.Recommendations.Single(other => other.Credential.Id == one.Credential.Id);
            Assert.True(Cost(one).Points <= Cost(same).Points, $"{one.Credential.Id}: {Line(Cost(one))} became {Line(Cost(same))}");
        }
    }

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void Raising_the_budget_moves_nothing_in_or_out_of_the_ranking(int seed)
    {
        var (poorer, richer) = Reports(seed);
        Assert.Equal(poorer.Recommendations.Select(one => one.Credential.Id).Order(), richer.Recommendations.Select(one => one.Credential.Id).Order());
        Assert.Equal(SetAsides(poorer).Select(aside => (aside.List, aside.Aside.Credential.Id)), SetAsides(richer).Select(aside => (aside.List, aside.Aside.Credential.Id)));
        Assert.Equal(poorer.Uncovered.AsEnumerable(), richer.Uncovered.AsEnumerable());
    }

    // Raised by a dollar and by a thousand alike, as the scale has steps.
    private static (RecommendationReport Poorer, RecommendationReport Richer) Reports(int seed)
    {
        var dice = new Dice(seed + 7);
        var engine = Engine(seed);
        var profile = GeneratedProfile.Of(engine.View.Catalog, seed);
        var budget = dice.Below(MostCents);
        return (With(budget), With(budget + dice.Below(dice.Of(1_00, 60_00, MostCents))));

        RecommendationReport With(int cents) => engine.Recommend(GeneratedProfile.Like(profile, budget: Money.FromDollars(cents / 100m)));
    }

    private static Finding Cost(Recommendation recommendation) => recommendation.Findings.Single(finding => finding.Criterion == Criterion.Cost);

    private static IEnumerable<string> Others(RecommendationReport report) =>
        from one in report.Recommendations
        orderby one.Credential.Id
        select $"{one.Credential.Id} {one.Openness}: {string.Join(", ", one.Findings.Where(finding => finding.Criterion != Criterion.Cost).Select(Line))}";
}
