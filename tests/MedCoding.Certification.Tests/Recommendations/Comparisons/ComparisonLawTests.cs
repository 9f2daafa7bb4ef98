using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What puts one credential before another is what puts the other behind it, and adds up.</summary>
public sealed class ComparisonLawTests : ReportLawTests
{
    [Property(MaxTest = 150, EndSize = HighestSeed)]
    public void Seen_from_the_other_side_it_is_its_mirror(int seed)
    {
        foreach (var (report, first, second) in Pairs(seed))
        {
            var (there, back) = (report.Compare(first.Credential.Id, second.Credential.Id), report.Compare(second.Credential.Id, first.Credential.Id));
            Assert.Equal(back.ToUtf8Json(), there.Mirror().ToUtf8Json());
            Assert.Equal(there.ToUtf8Json(), there.Mirror().Mirror().ToUtf8Json());
            Assert.Equal(there.Points, -back.Points);
            Assert.Equal((there.Leader, there.Decided), (back.Leader, back.Decided));
            Assert.Equal(there.Explain().Answer, back.Explain().Answer);
            Assert.Equal(
                there.Differences.Select(difference => (difference.Criterion, difference.Points)), back.Differences.Select(difference => (difference.Criterion, -difference.Points)));
        }
    }

    [Property(MaxTest = 150, EndSize = HighestSeed)]
    public void The_differences_sum_to_that_of_the_scores_in_every_rendering(int seed)
    {
        foreach (var (report, first, second) in Pairs(seed))
        {
            var comparison = report.Compare(first.Credential.Id, second.Credential.Id);
            var words = comparison.Explain();
            var points = first.Score - second.Score;
            Assert.Equal(points, comparison.Points);
            Assert.Equal(points, comparison.Differences.Sum(difference => difference.Points));
            Assert.Equal(points, Rendered.PartsOfLine(words.ToLine()).Sum());
            Assert.Equal(points, Rendered.DifferencesOfParagraph(words.ToParagraph()).Sum());
            Assert.Equal(points, Rendered.PartsOfMarkdown(words.ToMarkdown()).Sum());
            Assert.Equal(points, Rendered.PartsOfHtml(words.ToHtml()).Sum());
            Assert.Equal(points, Rendered.PartsOfJson(comparison.ToUtf8Json(), "differences").Sum());
        }
    }

    [Property(MaxTest = 150, EndSize = HighestSeed)]
    public void The_leader_is_the_better_rank_and_what_decided_did(int seed)
    {
        foreach (var (report, first, second) in Pairs(seed))
        {
            var comparison = report.Compare(first.Credential.Id, second.Credential.Id);
            var (leader, other) = first.Rank < second.Rank ? (first, second) : (second, first);
            Assert.Same(leader, comparison.Leader);
            Assert.True(comparison.Decided switch
            {
                RankDecision.Openness => leader.Openness != Openness.NotYet && other.Openness == Openness.NotYet,
                RankDecision.Score => (leader.Openness == Openness.NotYet) == (other.Openness == Openness.NotYet) && leader.Score > other.Score,
                _ => (leader.Openness == Openness.NotYet) == (other.Openness == Openness.NotYet) && leader.Score == other.Score && leader.Credential.Id.CompareTo(other.Credential.Id) < 0,
            });
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void By_way_of_a_third_each_criterion_comes_to_the_same(int seed)
    {
        var report = Report(seed);
        if (report.Recommendations is not [{ Credential.Id: var a }, { Credential.Id: var b }, { Credential.Id: var c }, ..])
        {
            return;
        }

        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            Assert.Equal(Points(a, c), Points(a, b) + Points(b, c));

            int Points(CredentialId first, CredentialId second) => report.Compare(first, second).Differences.SingleOrDefault(difference => difference.Criterion == criterion)?.Points ?? 0;
        }
    }

    [Fact]
    public void What_is_not_ranked_not_known_or_the_same_is_refused()
    {
        var report = new RecommendationEngine(Certification.Catalogs.CertificationCatalog.Shipped.AsOf(Day)).Recommend(new CandidateProfile());
        Assert.Throws<ArgumentException>(() => report.Compare(CredentialIds.Cpc, CredentialIds.CpcP));
        Assert.Throws<ArgumentException>(() => report.Compare(CredentialIds.Cpc, CredentialIds.Cpc));
        Assert.Throws<KeyNotFoundException>(() => report.Compare(CredentialIds.Cpc, CredentialId.Parse("XYZ")));
    }

    private static IEnumerable<(RecommendationReport Report, Recommendation First, Recommendation Second)> Pairs(int seed)
    {
        var report = Report(seed);
        var ranked = report.Recommendations.Take(6).Concat(report.Recommendations.TakeLast(2)).Distinct().ToArray();
        return from first in ranked from second in ranked where first != second select (report, first, second);
    }

    private static RecommendationReport Report(int seed)
    {
        var engine = Engine(seed);
        var dice = new Dice(seed + 6);
        return engine.Recommend(
            GeneratedProfile.Of(engine.View.Catalog, seed), new RecommendationOptions { Weights = dice.OneIn(2) ? CriterionWeights.Unstated : CriterionWeights.Of(dice.Of(Enum.GetValues<WeightPreset>())) });
    }
}
