using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What is told of doubts is what counting the points without them gives.</summary>
public sealed class CertaintyLawTests
{
    private static readonly FactKind[] Prices = [FactKind.ExamFee, FactKind.ApplicationFee, FactKind.Dues];
    private static readonly FactKind[] Figures = [FactKind.Holders, FactKind.Pay, FactKind.FigureConfidence, FactKind.StudyWeeks];
    private static readonly FactKind[] Rules = [FactKind.Outcome, FactKind.StandingConfidence];

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_change_applied_changes_the_first_place_as_told(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var doubt in question.Report.WhatIf().Certainty.Doubts)
        {
            Assert.Equal(Changed(question, doubt, rule => doubt.Kind == DoubtKind.Missing ? rule.Range(question.Profile).Least : 0), doubt.LeaderAtLeast);
            Assert.Equal(doubt.Kind == DoubtKind.Missing ? Changed(question, doubt, rule => rule.Range(question.Profile).Most) : null, doubt.LeaderAtMost);
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Told_unchanged_no_missing_fact_at_an_extreme_changes_the_first_place_and_neither_does_leaving_out_what_is_unsure(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var certainty = question.Report.WhatIf().Certainty;
        Assert.Equal(question.Leader, certainty.Leader);
        var without = Leader(question, (one, finding) => IsUnsure(finding) && !IsMissing(question, finding) ? 0 : finding.ScalePoints);
        Assert.Equal(without, certainty.LeaderWithoutUnsure);
        if (!certainty.IsUnchanged)
        {
            return;
        }

        Assert.Equal(question.Leader, without);
        foreach (var one in question.Report.Recommendations)
        {
            foreach (var gap in one.Findings.Where(finding => IsMissing(question, finding)))
            {
                Assert.Equal(question.Leader, Leader(question, (other, finding) => other == one && Fact(finding.Criterion) == Fact(gap.Criterion) ? Range(finding, question).Least : finding.ScalePoints));
                Assert.Equal(question.Leader, Leader(question, (other, finding) => other == one && Fact(finding.Criterion) == Fact(gap.Criterion) ? Range(finding, question).Most : finding.ScalePoints));
            }
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Everything_unsure_about_the_first_two_is_told_and_of_the_others_what_decides(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var told = question.Report.WhatIf().Certainty.Doubts;
        var expected = question.Report.Recommendations.Take(2).SelectMany(one => one.Findings
            .Where(finding => finding.Weight > 0 && (IsMissing(question, finding) || (finding.ScalePoints != 0 && IsUnsure(finding))))
            .Select(finding => (one.Credential.Id, finding.Criterion)));
        var first = question.Report.Recommendations.Take(2).Select(one => one.Credential.Id).ToArray();
        Assert.Equal(
            expected.ToHashSet(),
            told.Where(doubt => first.Contains(doubt.Credential)).SelectMany(doubt => doubt.Criteria.Select(criterion => (doubt.Credential, criterion))).ToHashSet());
        Assert.All(told.Where(doubt => !first.Contains(doubt.Credential)), doubt => Assert.True(doubt.Decides));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void A_demand_that_is_unsure_is_told_exactly_when_the_other_outcome_would_change_the_first_place(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var expected = new List<(CredentialId, DoubtKind, bool, CredentialId)>();
        foreach (var one in question.Report.Recommendations)
        {
            var demand = question.Catalog.AsOf(GeneratedQuestion.Day).At(one.Credential.Eligibility).Fact;
            DoubtKind? kind = demand is null ? DoubtKind.Missing
                : demand.Evidence.Confidence == Confidence.Low ? DoubtKind.LowConfidence
                : IsOld(FactKind.Outcome, demand.Evidence.AsOf) ? DoubtKind.Old
                : null;
            var leader = question.Report.Recommendations
                .OrderBy(other => (other.Openness == Openness.NotYet) != (other == one))
                .ThenByDescending(other => Score(other, finding => other == one && finding.Criterion == Criterion.Eligibility ? (one.Openness == Openness.NotYet ? 10 : 0) : finding.ScalePoints))
                .ThenBy(other => other.Credential.Id)
                .First().Credential.Id;
            if (kind is { } unsure && leader != question.Leader)
            {
                expected.Add((one.Credential.Id, unsure, one.Openness == Openness.NotYet, leader));
            }
        }

        var certainty = question.Report.WhatIf().Certainty;
        Assert.Equal(expected, certainty.Openness.Select(doubt => (doubt.Credential, doubt.Kind, doubt.IsNotYet, doubt.LeaderOtherwise)));
        Assert.All(certainty.Openness, doubt => Assert.Contains(doubt.Describe(), certainty.Describe(question.Catalog)));
        Assert.True(expected.Count == 0 || !certainty.IsUnchanged);
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void There_are_sentences_whenever_something_is_ranked(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var certainty = question.Report.WhatIf().Certainty;
        var sentences = certainty.Describe(question.Catalog);
        Assert.Equal(question.Leader is null, sentences.IsEmpty);
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Equal(certainty.IsUnchanged && question.Leader is not null, sentences.Length == 1 && !sentences[0].Contains("would come first", StringComparison.Ordinal));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void No_finding_is_outside_the_range_of_its_criterion(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        Assert.All(question.Report.Recommendations.SelectMany(one => one.Findings), finding => Assert.InRange(finding.ScalePoints, Range(finding, question).Least, Range(finding, question).Most));
    }

    private static CredentialId? Changed(GeneratedQuestion question, FirstPlaceDoubt doubt, Func<CriterionRule, int> points)
    {
        var leader = Leader(question, (one, finding) =>
            one.Credential.Id == doubt.Credential && doubt.Criteria.Contains(finding.Criterion) ? points(CriterionRule.All[(int)finding.Criterion]) : finding.ScalePoints);
        return leader == question.Leader ? null : leader;
    }

    // The order of the report, with the points of some findings changed.
    private static CredentialId? Leader(GeneratedQuestion question, Func<Recommendation, Finding, int> points) => question.Report.Recommendations
        .OrderBy(one => one.Openness == Openness.NotYet)
        .ThenByDescending(one => Score(one, finding => points(one, finding)))
        .ThenBy(one => one.Credential.Id)
        .FirstOrDefault()?.Credential.Id;

    private static decimal Score(Recommendation one, Func<Finding, int> points) => Math.Floor((one.Findings.Sum(finding => (decimal)points(finding) * finding.Weight) + 50) / 100);

    private static (int Least, int Most) Range(Finding finding, GeneratedQuestion question) => CriterionRule.All[(int)finding.Criterion].Range(question.Profile);

    private static string Fact(Criterion criterion) => criterion switch
    {
        Criterion.Cost or Criterion.LowestCost => "price",
        Criterion.Time or Criterion.Quickest => "study",
        _ => criterion.ToString(),
    };

    private static bool IsMissing(GeneratedQuestion question, Finding finding) => finding.Weight > 0 && finding.Verdict == Verdict.Open
        && finding.Facts.Any(fact => fact.Kind is FactKind.NotKnown or FactKind.Unjudged)
        && (finding.Criterion != Criterion.Level || question.Report.Selection.ExperienceMonths is not null);

    private static bool IsUnsure(Finding finding) => finding.Facts.Any(fact => fact.Evidence is { } evidence && (evidence.Confidence == Confidence.Low || IsOld(fact.Kind, evidence.AsOf)));

    private static bool IsOld(FactKind kind, Observation seen) => seen != Observation.Undated
        && seen.Latest.AddYears(Prices.Contains(kind) ? 2 : Figures.Contains(kind) ? 4 : Rules.Contains(kind) ? 5 : 8) < GeneratedQuestion.Day;
}
