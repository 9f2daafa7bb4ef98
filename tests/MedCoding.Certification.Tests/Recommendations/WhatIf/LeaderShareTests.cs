using System.Numerics;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>In how many of 4,096 weightings each credential comes first.</summary>
public sealed class LeaderShareTests
{
    [Property(MaxTest = 30, EndSize = 1_000_000)]
    public void The_shares_are_those_of_counting_the_weightings_by_hand(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        Assert.Equal(Counted(question.Report), question.Report.WhatIf().Shares);
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void They_sum_to_all_draws_and_stand_from_the_most_to_the_least(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var shares = question.Report.WhatIf().Shares;
        Assert.Equal(question.Leader is null ? 0 : LeaderShare.AllDraws, shares.Sum(share => share.Draws));
        Assert.Equal(shares.OrderByDescending(share => share.Draws), shares);
        Assert.All(shares, share => Assert.InRange(share.Draws, 1, LeaderShare.AllDraws));
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void What_is_not_open_yet_comes_first_only_where_nothing_is_open(int seed)
    {
        var report = GeneratedQuestion.Of(seed).Report;
        var openness = report.Recommendations.ToDictionary(one => one.Credential.Id, one => one.Openness);
        Assert.True(openness.Values.All(one => one == Openness.NotYet) || report.WhatIf().Shares.All(share => openness[share.Credential] != Openness.NotYet));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_parts_of_a_weighting_sum_to_the_whole_and_none_is_negative(int seed)
    {
        var random = default(SplitMix64);
        var weights = new long[1 + new Dice(seed).Below(16)];
        for (var draw = 0; draw < 20; draw++)
        {
            WeightDraws.Draw(ref random, weights);
            Assert.Equal(1L << 32, weights.Sum());
            Assert.DoesNotContain(weights, weight => weight < 0);
        }
    }

    [Fact]
    public void The_generator_gives_the_numbers_that_are_written_down()
    {
        var random = default(SplitMix64);
        Assert.Equal([0xE220A8397B1DCDAFUL, 0x6E789E6AA1B965F4UL, 0x06C45D188009454FUL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void With_nothing_to_weigh_the_first_place_has_all()
    {
        var nothing = Enum.GetValues<Criterion>().Aggregate(CriterionWeights.Unstated, (weights, criterion) => weights.With(criterion, 0));
        var report = new RecommendationEngine(Certification.Catalogs.CertificationCatalog.Shipped.AsOf(GeneratedQuestion.Day))
            .Recommend(new CandidateProfile(), new RecommendationOptions { Weights = nothing });
        Assert.Equal(new LeaderShare(report.Recommendations[0].Credential.Id, LeaderShare.AllDraws), Assert.Single(report.WhatIf().Shares));
    }

    // Splitmix64 with the state as a big number, weights as lists, scores as sums over the report's findings.
    private static IEnumerable<LeaderShare> Counted(RecommendationReport report)
    {
        var open = report.Recommendations.Where(one => one.Openness != Openness.NotYet).ToArray();
        Recommendation[] placeable = open.Length > 0 ? open : [.. report.Recommendations];
        var asked = Enum.GetValues<Criterion>()
            .Where(criterion => !report.Selection.Points(criterion).IsEmpty && report.Selection.Weight(criterion) > 0).ToArray();
        var wins = new Dictionary<CredentialId, int>();
        var state = BigInteger.Zero;
        for (var draw = 0; draw < LeaderShare.AllDraws && placeable.Length > 0; draw++)
        {
            BigInteger[] cuts = [0, .. Enumerable.Range(1, Math.Max(0, asked.Length - 1)).Select(_ => Next(ref state) >> 32).Order().ToArray(), BigInteger.One << 32];
            var weights = asked.Select((criterion, at) => (criterion, Weight: cuts[at + 1] - cuts[at])).ToDictionary(pair => pair.criterion, pair => pair.Weight);
            var first = placeable.OrderByDescending(one => one.Findings.Where(finding => weights.ContainsKey(finding.Criterion))
                .Aggregate(BigInteger.Zero, (sum, finding) => sum + (finding.ScalePoints * weights[finding.Criterion]))).First();
            wins[first.Credential.Id] = wins.GetValueOrDefault(first.Credential.Id) + 1;
        }

        return placeable.Where(one => wins.ContainsKey(one.Credential.Id)).Select(one => new LeaderShare(one.Credential.Id, wins[one.Credential.Id]))
            .OrderByDescending(share => share.Draws);
    }

    private static BigInteger Next(ref BigInteger state)
    {
        var modulus = BigInteger.One << 64;
        state = (state + 0x9E3779B97F4A7C15) % modulus;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9 % modulus;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB % modulus;
        return z ^ (z >> 31);
    }
}
