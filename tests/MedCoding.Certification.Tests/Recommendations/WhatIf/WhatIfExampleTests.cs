using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What the shipped catalog says of a few people.</summary>
public sealed class WhatIfExampleTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    private static readonly CandidateProfile Beginner = new() { WorkSettings = [WorkSettingIds.Hospital], ExperienceMonths = 0 };

    [Fact]
    public void Experience_puts_another_first_than_the_one_for_beginners()
    {
        var question = GeneratedQuestion.Shipped(Beginner);
        var months = question.Report.WhatIf().Properties.Single(leeway => leeway.Property == ProfileProperty.Experience);
        Assert.Equal((CredentialIds.Cca, 0, null), (question.Leader!.Value, months.Stated!.Value, months.Down));
        Assert.Equal(months.Up!.Value.Leader, question.LeaderFor(months.ProfileWith(months.Up.Value.Value)));
        Assert.Equal(CredentialIds.Cca, question.LeaderFor(months.ProfileWith(months.Up.Value.Value - 1)));
        Assert.StartsWith("Experience in medical coding, stated as none: with ", months.Describe(Catalog), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_years_in_a_setting_those_that_were_spent_elsewhere_are_missing()
    {
        var cdi = PracticeAreaId.Parse("cdi");
        var profile = new CandidateProfile
        {
            Role = RoleIds.CdiSpecialist,
            Experience = [new Experience(cdi, WorkSettingIds.HospitalInpatient, 10), new Experience(cdi, WorkSettingIds.OutpatientClinic, 40)],
            Qualifications = new Qualifications { Education = new Education(EducationLevel.Bachelor), Licenses = [LicenseId.Parse("RN")] },
        };
        var unmet = GeneratedQuestion.Shipped(profile).Report.WhatIf().UnmetDemands
            .Single(one => one.Credential == CredentialId.Parse("CCDS") && one.Demand is ExperienceRequirement { Months: 24 });
        Assert.Equal((14, Outcome.NotMet, Outcome.Met), (unmet.Missing!.Value, unmet.Outcome, unmet.WholeThen));
        Assert.Equal(
            "CCDS: 2 years of experience in clinical documentation integrity (setting: Hospital inpatient care) (14 months more); with that the issuer's demands are met.",
            unmet.Describe(Catalog));
    }

    [Fact]
    public void A_degree_is_told_as_the_level_that_is_asked_for()
    {
        var profile = new CandidateProfile { WorkSettings = [WorkSettingIds.HospitalInpatient], Qualifications = new Qualifications { Education = new Education(EducationLevel.HighSchool) } };
        var unmet = GeneratedQuestion.Shipped(profile).Report.WhatIf().UnmetDemands.Single(one => one.Credential == CredentialIds.Rhit);
        Assert.Equal("RHIT: an associate degree from an accredited health information management program; with that the issuer's demands are met.", unmet.Describe(Catalog));
        Assert.Equal(new Education(EducationLevel.Associate, EducationLevel.Associate), unmet.Profile!.Qualifications.Education);
    }

    [Fact]
    public void A_class_of_credentials_names_the_first_that_meets_it()
    {
        var (question, any) = Enumerable.Range(0, 500).Select(GeneratedQuestion.Of)
            .SelectMany(one => one.Report.WhatIf().UnmetDemands.Select(unmet => (one, unmet)))
            .First(pair => pair.unmet.Demand is CredentialClassRequirement && pair.unmet.ByHolding.Length > 1);
        Assert.Contains($", such as the {any.ByHolding[0]}", any.Describe(question.Catalog), StringComparison.Ordinal);
        Assert.Contains(any.ByHolding[0], any.Profile!.Qualifications.Credentials!.Value);
    }

    [Fact]
    public void A_class_that_no_credential_is_of_has_no_step()
    {
        var (question, any) = Enumerable.Range(0, 500).Select(GeneratedQuestion.Of)
            .SelectMany(one => one.Report.WhatIf().UnmetDemands.Select(unmet => (one, unmet)))
            .First(pair => pair.unmet.Demand is CredentialClassRequirement && pair.unmet.ByHolding.IsEmpty);
        Assert.Contains("; the catalog knows none that can be earned", any.Describe(question.Catalog), StringComparison.Ordinal);
        Assert.Null(any.Profile);
        Assert.Equal(any.Whole, any.WholeThen);
    }

    [Fact]
    public void A_budget_beyond_the_dearest_changes_nothing_more()
    {
        var rich = new CandidateProfile(Beginner) { Budget = Money.FromDollars(1_000_000_000) };
        var budget = GeneratedQuestion.Shipped(rich).Report.WhatIf().Properties.Single(leeway => leeway.Property == ProfileProperty.Budget);
        Assert.Null(budget.Up);
        Assert.Equal(0, (budget.Down?.Value ?? 0) % 10_00);
    }

    [Fact]
    public void Where_nothing_is_ranked_nothing_would_change_it()
    {
        var report = GeneratedQuestion.Shipped(new CandidateProfile { Role = RoleIds.CancerRegistrar, WorkSettings = [WorkSettingIds.PhysicianPractice] }).Report;
        var whatIf = report.WhatIf();
        Assert.Empty(report.Recommendations);
        Assert.Empty(whatIf.UnmetDemands);
        Assert.Empty(whatIf.Properties);
        Assert.Empty(whatIf.Weights);
        Assert.Empty(whatIf.Shares);
        Assert.Null(whatIf.Certainty.Leader);
        Assert.True(whatIf.Certainty.IsUnchanged);
        Assert.Empty(whatIf.Certainty.Describe(Catalog));
    }

    [Fact]
    public void A_shorter_report_tells_the_demands_of_what_it_keeps_and_the_same_of_the_first_place()
    {
        var report = GeneratedQuestion.Shipped(Beginner).Report;
        var (all, one) = (report.WhatIf(), report.Top(1).WhatIf());
        Assert.All(one.UnmetDemands, unmet => Assert.Equal(report.Recommendations[0].Credential.Id, unmet.Credential));
        Assert.Equal(all.Shares, one.Shares.AsEnumerable());
        Assert.Equal(all.Weights, one.Weights.AsEnumerable());
        Assert.Equal(all.Certainty.Describe(Catalog), one.Certainty.Describe(Catalog).AsEnumerable());
    }

    [Fact]
    public void A_demand_that_is_old_by_then_and_taken_as_met_brings_its_points_too()
    {
        var report = new RecommendationEngine(Catalog.AsOf(new DateOnly(2033, 1, 1))).Recommend(new CandidateProfile
        {
            Role = RoleIds.CdiSpecialist,
            ExperienceMonths = 12,
            Qualifications = new Qualifications { Education = new Education(EducationLevel.Bachelor) },
        });
        var doubt = report.WhatIf().Certainty.Openness.Single(one => one.Credential == CredentialId.Parse("CCDS"));

        Assert.Equal((DoubtKind.Old, true, CredentialId.Parse("CCDS")), (doubt.Kind, doubt.IsNotYet, doubt.LeaderOtherwise));
        Assert.Contains(doubt.Describe(), report.Explain().FirstPlace);
    }

    [Fact]
    public void A_credential_that_nobody_can_earn_any_more_is_no_step()
    {
        var catalog = Catalog.With(new MedCoding.Certification.Catalogs.CatalogFile("mine.json", System.Text.Encoding.UTF8.GetBytes("""
            { "sources": [{ "id": "mine", "publisher": "Us", "title": "Our rules", "kind": "third-party", "asOf": "2026" }],
              "credentials": [{ "id": "CPC", "eligibility": [{ "value": "CPC-P", "asOf": "2026", "confidence": "high", "sources": ["mine"] }] }] }
            """)));
        var report = new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(new CandidateProfile { WorkSettings = [WorkSettingIds.PhysicianPractice] });
        var unmet = report.WhatIf().UnmetDemands.Single(one => one.Credential == CredentialIds.Cpc);

        Assert.Empty(unmet.ByHolding);
        Assert.Null(unmet.Profile);
        Assert.Equal("CPC: holding the CPC-P (not known whether it is there); it cannot be earned on this day.", unmet.Describe(catalog));
    }

    [Fact]
    public void A_copy_of_a_profile_says_the_same_and_what_the_initializer_names()
    {
        var full = new CandidateProfile
        {
            WorkSettings = [WorkSettingIds.Hospital],
            Role = RoleIds.Coder,
            Specialty = SpecialtyId.Parse("cardiology"),
            ExperienceMonths = 7,
            Experience = [new Experience(PracticeAreaIds.Coding, null, 3)],
            Qualifications = new Qualifications { Credentials = [] },
            RequiredCredentials = Requirement.Parse("CCS"),
            Budget = Money.FromDollars(5),
            WeeksAvailable = 6,
            StudyHoursPerWeek = 8,
            Goals = [GoalIds.Remote],
        };
        var copy = new CandidateProfile(full);
        Assert.All(typeof(CandidateProfile).GetProperties(), property =>
        {
            Assert.Equal(property.GetValue(full), property.GetValue(copy));
            Assert.NotEqual(property.GetValue(new CandidateProfile()), property.GetValue(copy));
        });
        Assert.Equal((9, 7), (new CandidateProfile(full) { WeeksAvailable = 9 }.WeeksAvailable!.Value, new CandidateProfile(full) { WeeksAvailable = 9 }.ExperienceMonths!.Value));
        Assert.Throws<ArgumentNullException>(() => new CandidateProfile(null!));
    }
}
