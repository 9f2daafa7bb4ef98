using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>For every unmet demand the smallest step that meets it.</summary>
public sealed class UnmetDemandLawTests
{
    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void The_step_applied_meets_the_demand(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var unmet in question.Report.WhatIf().UnmetDemands)
        {
            Assert.NotEqual(Outcome.Met, unmet.Outcome);
            if (unmet.Profile is { } profile)
            {
                var then = question.Recommend(profile).Selection.Qualifications;
                Assert.Equal(Outcome.Met, Judge(unmet.Demand, then, question));
                Assert.Equal(unmet.WholeThen, Judge(Whole(unmet, question), then, question));
            }
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void No_smaller_number_of_months_or_hours_and_no_lower_degree_does(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var unmet in question.Report.WhatIf().UnmetDemands.Where(unmet => unmet.Profile is not null))
        {
            switch (unmet.Demand)
            {
                case ExperienceRequirement demand:
                    Assert.All(Enumerable.Range(0, unmet.Missing!.Value), months => Assert.NotEqual(
                        Outcome.Met, Judge(demand, With(question.Profile, demand, months, question).Selection.Qualifications, question)));
                    break;
                case TrainingRequirement { Hours: { } hours } demand:
                    Assert.InRange(unmet.Missing!.Value, 1, hours);
                    Assert.Equal(hours, unmet.Profile!.Qualifications.Trainings![demand.Training]);
                    var fewer = unmet.Profile.Qualifications.Trainings.SetItem(demand.Training, hours - 1);
                    Assert.NotEqual(Outcome.Met, Judge(demand, new Qualifications(unmet.Profile.Qualifications) { Trainings = fewer, Education = new Education(null) }, question));
                    break;
                case EducationRequirement demand:
                    Assert.Null(unmet.Missing);
                    var before = question.Profile.Qualifications.Education;
                    Assert.All(Enumerable.Range(0, (int)demand.Level).Where(level => level >= (int)(before?.Highest ?? 0)), level => Assert.NotEqual(
                        Outcome.Met, Judge(demand, new Qualifications { Education = new Education((EducationLevel)level, demand.Him && level >= (int)EducationLevel.Associate ? (EducationLevel)level : null) }, question)));
                    break;
                default:
                    Assert.Null(unmet.Missing);
                    break;
            }
        }
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Every_unmet_leaf_of_every_recommendation_is_told_once(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        var expected = question.Report.Recommendations.SelectMany(one => Leaves(one.Eligibility)
            .Where(leaf => leaf.Outcome != Outcome.Met)
            .Select(leaf => (one.Credential.Id, leaf.Expected, leaf.Outcome))
            .Distinct());
        Assert.Equal(expected, question.Report.WhatIf().UnmetDemands.Select(unmet => (unmet.Credential, unmet.Demand, unmet.Outcome)));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Any_credential_that_is_told_for_a_class_meets_it_and_is_not_the_one_that_asks(int seed)
    {
        var question = GeneratedQuestion.Of(seed);
        foreach (var unmet in question.Report.WhatIf().UnmetDemands)
        {
            Assert.Equal(unmet.Demand is CredentialRequirement or CredentialClassRequirement && unmet.Profile is not null, !unmet.ByHolding.IsEmpty);
            Assert.All(unmet.ByHolding, id => Assert.True(question.Report.View.At(question.Catalog.Credentials.Get(id).Status).Fact?.Value.Standing is null or CredentialStanding.Active));
            Assert.All(unmet.ByHolding, id => Assert.Equal(Outcome.Met, Judge(unmet.Demand, new Qualifications { Credentials = [id] }, question)));
            Assert.True(unmet.Demand is CredentialRequirement || !unmet.ByHolding.Contains(unmet.Credential));
        }
    }

    // The months without a place where none is asked for, and in the place otherwise.
    private static RecommendationReport With(CandidateProfile profile, ExperienceRequirement demand, int months, GeneratedQuestion question)
    {
        var before = question.Report.Selection.Qualifications.ExperienceMonths.GetValueOrDefault(demand.Area);
        return question.Recommend(new CandidateProfile(profile)
        {
            Experience = demand.Setting is { } setting ? profile.Experience.Add(new Experience(demand.Area, setting, months)) : profile.Experience,
            Qualifications = new Qualifications(profile.Qualifications)
            {
                ExperienceMonths = profile.Qualifications.ExperienceMonths.SetItem(demand.Area, before + months),
            },
        });
    }

    private static Requirement Whole(UnmetDemand unmet, GeneratedQuestion question) =>
        question.Report.Recommendations.Single(one => one.Credential.Id == unmet.Credential).Eligibility!.Expected;

    private static Outcome Judge(Requirement demand, Qualifications qualifications, GeneratedQuestion question) =>
        demand.Evaluate(qualifications, id => question.Catalog.Credentials.TryGet(id, out var known) ? known : null).Outcome;

    private static IEnumerable<RequirementResult> Leaves(RequirementResult? result) =>
        result is null ? [] : result.Members.IsEmpty ? [result] : result.Members.SelectMany(Leaves);
}
