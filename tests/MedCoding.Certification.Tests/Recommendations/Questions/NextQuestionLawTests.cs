using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The question to ask next is the best of all that could be asked, and its answer decides what it says it decides.</summary>
public sealed class NextQuestionLawTests : ReportLawTests
{
    [Property(MaxTest = 400, EndSize = HighestSeed)]
    public void It_is_the_best_of_all_by_counting_each(int seed)
    {
        var report = Report(seed);
        var open = report.Recommendations.Select(one => (one.Rank, one.Credential.Id, IsStatusKnown: report.View.At(one.Credential.Status).Fact is not null, Questions: one.DependsOn.Select(Question).Distinct().ToArray())).Where(one => one.Questions.Length > 0).ToArray();
        var all = open.SelectMany(one => one.Questions).Distinct().Select(question =>
        (
            Question: question,
            Settles: open.Where(one => one.IsStatusKnown && one.Questions is [var only] && only == question).Select(one => one.Id).ToArray(),
            Touches: open.Where(one => one.Questions.Contains(question)).Select(one => one.Id).ToArray(),
            Rank: open.First(one => one.Questions.Contains(question)).Rank)).ToList();
        if (report.NextQuestion is not { } next)
        {
            Assert.Empty(all);
            return;
        }

        all.Sort((a, b) => (b.Settles.Length, b.Touches.Length, a.Rank, a.Question).CompareTo((a.Settles.Length, a.Touches.Length, b.Rank, b.Question)));
        Assert.Equal(all[0].Question, Order(next.Kind, next.Area?.ToString() ?? next.Training?.ToString()));
        Assert.Equal(all[0].Settles, next.Settles.AsEnumerable());
        Assert.Equal(all[0].Touches, next.Touches.AsEnumerable());
    }

    [Property(MaxTest = 400, EndSize = HighestSeed)]
    public void Its_answer_decides_whatever_it_is(int seed)
    {
        var report = Report(seed);
        if (report.NextQuestion is not { } next)
        {
            return;
        }

        var catalog = report.View.Catalog;
        foreach (var answered in new[] { Answered(next, report.Selection.Qualifications, catalog, everything: false), Answered(next, report.Selection.Qualifications, catalog, everything: true) })
        {
            foreach (var id in next.Settles)
            {
                var demand = report.Why(id).Eligibility!.Fact.Value;
                Assert.NotEqual(Outcome.Unknown, demand.Evaluate(answered, report.Selection.Catalog.Lookup).Outcome);
            }
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void It_is_asked_of_everything_that_is_ranked_however_much_is_shown(int seed)
    {
        var report = Report(seed);
        Assert.Equal(report.Explain().NextQuestion, report.Top(1).Explain().NextQuestion);
    }

    [Fact]
    public void Where_nothing_was_said_of_school_the_education_is_asked_for()
    {
        var report = Engine(0).Recommend(new CandidateProfile { WorkSettings = [WorkSettingIds.Hospital] });
        Assert.Equal(QuestionKind.Education, report.NextQuestion!.Kind);
        Assert.Contains(CredentialIds.Ccs, report.NextQuestion.Settles);
        Assert.StartsWith("To know more: which education do you have? The answer decides whether the CCS", report.Explain().NextQuestion, StringComparison.Ordinal);
        Assert.Contains("To know more: which education do you have?", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pharmacist_is_asked_for_the_licenses_where_they_decide()
    {
        var report = Engine(0).Recommend(new CandidateProfile
        {
            Role = RoleIds.CdiSpecialist,
            Qualifications = new Qualifications { Education = new Education(EducationLevel.MedicalDegree), Credentials = [], Licenses = [LicenseId.Parse("PharmD")] },
        });
        Assert.NotEqual(QuestionKind.Licenses, report.NextQuestion!.Kind);
        Assert.NotEqual(QuestionKind.Education, report.NextQuestion.Kind);
    }

    private static RecommendationReport Report(int seed)
    {
        var engine = Engine(seed);
        return engine.Recommend(GeneratedProfile.Of(engine.View.Catalog, seed));
    }

    private static (QuestionKind Kind, string Subject) Order(QuestionKind kind, string? subject) => (kind, subject ?? "");

    private static (QuestionKind Kind, string Subject) Question(Requirement demand) => demand switch
    {
        EducationRequirement => Order(QuestionKind.Education, null),
        ExperienceRequirement experience => Order(QuestionKind.Experience, experience.Area.ToString()),
        LicenseRequirement => Order(QuestionKind.Licenses, null),
        MembershipRequirement => Order(QuestionKind.Memberships, null),
        TrainingRequirement training => Order(QuestionKind.Training, training.Training.ToString()),
        _ => Order(QuestionKind.Credentials, null),
    };

    private static Qualifications Answered(NextQuestion question, Qualifications said, CertificationCatalog catalog, bool everything)
    {
        var months = everything ? 1200 : 0;
        ImmutableArray<PlacedExperience> there = everything && question.Area is { } asked ? [new PlacedExperience(asked, months, catalog.WorkSettings.Ids, [])] : [];
        var answered = question is { Kind: QuestionKind.Experience, Area: { } area }
            ? said.WithExperience(said.ExperienceMonths.SetItem(area, months), [.. said.ExperienceInSettings.Where(one => one.Area != area), .. there])
            : said;
        var kind = question.Kind;
        var trainings = answered.Trainings ?? ImmutableSortedDictionary<TrainingId, int?>.Empty;

        // Whoever has finished no coding training has finished no coding program either.
        var noProgram = answered.Education ?? (kind == QuestionKind.Training ? new Education(null) : null);
        return new Qualifications
        {
            Credentials = kind == QuestionKind.Credentials ? (everything ? [.. catalog.Credentials.Ids] : []) : answered.Credentials,
            Designations = answered.Designations,
            Education = kind == QuestionKind.Education ? (everything ? new Education(EducationLevel.MedicalDegree, EducationLevel.Master, true) : new Education(EducationLevel.None)) : noProgram,
            ExperienceMonths = answered.ExperienceMonths,
            ExperienceInSettings = answered.ExperienceInSettings,
            Licenses = kind == QuestionKind.Licenses ? (everything ? [.. catalog.Licenses.Ids] : []) : answered.Licenses,
            Memberships = kind == QuestionKind.Memberships ? (everything ? [.. catalog.IssuingBodies.Ids] : []) : answered.Memberships,
            Trainings = kind != QuestionKind.Training ? answered.Trainings : everything ? trainings.SetItem(question.Training!.Value, 100_000) : trainings.Remove(question.Training!.Value),
        };
    }
}
