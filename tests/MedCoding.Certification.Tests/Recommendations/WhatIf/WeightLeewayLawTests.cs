using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The weight that is told brings the credential that is told first, and none nearer changes the first place.</summary>
public sealed class WeightLeewayLawTests
{
    [Property(MaxTest = 30, EndSize = 1_000_000)]
    public void A_leeway_is_what_trying_every_weight_through_the_options_finds(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var leeway in question.Report.WhatIf().Weights)
        {
            Assert.Equal(Tried(question, leeway, 1), leeway.Up);
            Assert.Equal(Tried(question, leeway, -1), leeway.Down);
        }
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void A_criterion_that_is_not_told_changes_nothing_at_its_most(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var told = question.Report.WhatIf().Weights.Select(leeway => leeway.Criterion).ToArray();
        Assert.Equal(told.Distinct().Order(), told);
        Assert.All(Enum.GetValues<Criterion>().Except(told), criterion => Assert.Equal(question.Leader, question.LeaderFor(criterion, CriterionWeights.Most)));
        Assert.Equal(question.Leader is null, told.Length == 0);
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void The_weight_is_the_one_that_holds(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        Assert.All(question.Report.WhatIf().Weights, leeway => Assert.Equal(question.Report.Selection.Weight(leeway.Criterion), leeway.Weight));
    }

    [Fact]
    public void Pay_is_judged_although_no_goal_asks_for_it()
    {
        var pay = GeneratedQuestion.Shipped(new CandidateProfile()).Report.WhatIf().Weights.Single(leeway => leeway.Criterion == Criterion.Pay);
        Assert.Equal((0, null), (pay.Weight, pay.Down));
    }

    private static LeaderChange? Tried(GeneratedQuestion question, WeightLeeway leeway, int step)
    {
        for (var weight = leeway.Weight + step; weight is >= 0 and <= CriterionWeights.Most; weight += step)
        {
            if (question.LeaderFor(leeway.Criterion, weight) is { } leader && leader != question.Leader)
            {
                return new(weight, leader);
            }
        }

        return null;
    }
}
