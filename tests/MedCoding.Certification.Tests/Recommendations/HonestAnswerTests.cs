using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Questions of real people to the shipped catalog.</summary>
public sealed class HonestAnswerTests
{
    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;
    private static readonly RecommendationEngine Engine = new(Shipped.AsOf(new DateOnly(2026, 11, 22)));

    [Theory]
    [InlineData("outpatient clinics", "CPC")]
    [InlineData("hospitals", "CCS")]
    [InlineData("insurance companies", "CPC")]
    [InlineData("doctor's office", "CPC")]
    public void The_settings_of_the_article_get_the_credential_of_the_article(string setting, string first) =>
        Assert.Equal(first, Ask($$"""{"workSettings":["{{setting}}"]}""").Recommendations[0].Credential.Id.ToString());

    [Fact]
    public void Inpatient_coding_gets_the_two_credentials_of_the_article_for_it() => Assert.Equal(
        [CredentialIds.Ccs, CredentialIds.Cic],
        Ask("""{"workSettings":["hospital-inpatient"]}""").Recommendations.Take(2).Select(one => one.Credential.Id).Order());

    [Theory]
    [InlineData("auditor", "CPMA")]
    [InlineData("biller", "CPB")]
    [InlineData("risk-adjustment-coder", "CRC")]
    [InlineData("practice-manager", "CPPM")]
    [InlineData("compliance-officer", "CPCO")]
    [InlineData("him-technician", "RHIT")]
    [InlineData("him-manager", "RHIA")]
    [InlineData("data-analyst", "CHDA")]
    [InlineData("privacy-security-officer", "CHPS")]
    public void A_role_gets_the_credential_that_is_issued_for_it(string role, string first) =>
        Assert.Equal(first, Ask($$"""{"role":"{{role}}"}""").Recommendations[0].Credential.Id.ToString());

    [Theory]
    [InlineData("dermatology", "CPCD")]
    [InlineData("interventional-radiology", "CIRCC")]
    [InlineData("urology", "CUC")]
    public void A_specialty_gets_its_credential_unless_it_is_too_early(string specialty, string first)
    {
        Assert.Equal(first, Ask($$"""{"specialty":"{{specialty}}","experienceYears":3,"credentials":["CPC"]}""").Recommendations[0].Credential.Id.ToString());
        Assert.NotEqual(first, Ask($$"""{"specialty":"{{specialty}}","experienceYears":0,"goals":["first-job"]}""").Recommendations[0].Credential.Id.ToString());
    }

    [Fact]
    public void Without_a_specialty_no_credential_for_one_comes_first()
    {
        foreach (var setting in Shipped.WorkSettings)
        {
            var report = Engine.Recommend(new CandidateProfile { WorkSettings = [setting.Id], Role = RoleIds.Coder });
            Assert.True(
                report.Recommendations is not [{ Credential.Fits: { Specialties.IsEmpty: false } fits }, ..]
                    || fits.Settings.Any(fit => fit.Target == setting.Id && fit.Level == FitLevel.Primary),
                setting.Id.ToString());
        }
    }

    [Fact]
    public void After_the_CPC_comes_no_second_entry_credential()
    {
        var report = Ask("""{"credentials":["CPC"],"experienceYears":2}""");
        var cca = report.Recommendations.Single(one => one.Credential.Id == CredentialIds.Cca);
        Assert.Equal(-25, cca.Findings.Single(finding => finding.Criterion == Criterion.Held).Points);
        Assert.DoesNotContain(report.Recommendations.Take(3), one => one.Credential.Level!.Value == CredentialLevel.Entry);
    }

    [Fact]
    public void Who_keeps_a_credential_of_a_body_that_demands_membership_pays_no_dues_again()
    {
        var cic = Ask("""{"workSettings":["hospital-inpatient"],"credentials":["CPC"]}""").Recommendations.Single(one => one.Credential.Id == CredentialIds.Cic);
        Assert.Equal(Money.FromDollars(425), cic.Cost.Total);
    }

    [Fact]
    public void Two_years_of_upkeep_are_shown_beside_the_cost()
    {
        var ranked = Ask("""{"workSettings":["hospital"]}""").Recommendations;
        var cic = ranked.Single(one => one.Credential.Id == CredentialIds.Cic).Upkeep;
        Assert.Equal((Money.FromDollars(2 * 222), 36), (cic.Cost.Total, cic.Renewal!.Value.Ceus));
        var ccs = ranked.Single(one => one.Credential.Id == CredentialIds.Ccs).Upkeep;
        Assert.Equal((Money.FromDollars(218), 20), (ccs.Cost.Total, ccs.Renewal!.Value.Ceus));
    }

    [Fact]
    public void A_beginner_is_shown_the_CCA_first_and_told_of_the_apprentice_mark_of_the_CPC()
    {
        var report = Ask("""{"experienceYears":0,"education":"high-school","goals":["first-job"]}""");
        Assert.Equal(CredentialIds.Cca, report.Recommendations[0].Credential.Id);
        Assert.Equal(Openness.OpenNow, report.Recommendations[0].Openness);
        var cpc = report.Recommendations.Single(one => one.Credential.Id == CredentialIds.Cpc);
        Assert.Equal(Outcome.NotMet, Assert.Single(cpc.Marks).Unless.Outcome);
        Assert.Contains(report.Explain().Recommendations[cpc.Rank - 1].Missing, text => text.Contains("You would carry the mark CPC-A", StringComparison.Ordinal));
    }

    [Fact]
    public void An_experienced_coder_is_told_of_no_mark() =>
        Assert.All(Ask("""{"experienceYears":3}""").Recommendations, one => Assert.Empty(one.Marks));

    [Fact]
    public void Without_a_diploma_the_CCS_is_not_yet_open_and_comes_after_what_is()
    {
        var report = Ask("""{"workSettings":["hospital"],"education":"none"}""");
        Assert.Equal(CredentialIds.Cic, report.Recommendations[0].Credential.Id);
        var ccs = report.Recommendations.Single(one => one.Credential.Id == CredentialIds.Ccs);
        Assert.Equal(Openness.NotYet, ccs.Openness);
        Assert.Equal("education >= high-school", Assert.Single(ccs.Missing).Demand.ToString());
        Assert.True(ccs.Score > report.Recommendations[0].Score, "Not yet is a standing of its own, not a low score.");
    }

    [Fact]
    public void What_is_not_said_leaves_it_open_and_names_what_decides()
    {
        var ccs = Ask("""{"workSettings":["hospital"]}""").Recommendations[0];
        Assert.Equal(Openness.OpenIf, ccs.Openness);
        Assert.Equal("education >= high-school", Assert.Single(ccs.DependsOn).ToString());
    }

    [Fact]
    public void What_is_held_is_said_and_not_recommended_again()
    {
        var report = Ask("""{"credentials":["CCS"],"workSettings":["hospital"]}""");
        Assert.Equal(CredentialIds.Ccs, Assert.Single(report.Held).Credential.Id);
        var superseded = Assert.Single(report.SupersededByHeld);
        Assert.Equal(CredentialIds.Cca, superseded.Credential.Id);
        Assert.Equal(CredentialIds.Ccs, Assert.Single(superseded.Others));
        Assert.Contains("You hold the CCS already.", report.Explain().Notes);
    }

    [Fact]
    public void A_designation_counts_as_its_credential_with_the_mark()
    {
        var report = Ask("""{"credentials":["CPC-A"]}""");
        Assert.Equal(CredentialIds.Cpc, Assert.Single(report.Held).Credential.Id);
        Assert.Equal(DesignationIds.CpcA, Assert.Single(report.Profile.Qualifications.Designations));
    }

    [Fact]
    public void A_retired_credential_is_named_where_the_work_points_to_it() =>
        Assert.Contains(Ask("""{"workSettings":["payer"]}""").Retired, one => one.Credential.Id == CredentialIds.CpcP);

    [Fact]
    public void A_role_that_no_credential_serves_in_a_setting_is_told_and_nothing_unfit_is_named()
    {
        var report = Ask("""{"workSettings":["physician-practice"],"role":"cancer-registrar"}""");
        Assert.Empty(report.Recommendations);
        Assert.Equal("The catalog has no credential for the role 'Cancer registrar' that also suits the setting 'Physician practice'.", report.Explain().Answer);
    }

    [Fact]
    public void A_credential_that_is_merely_known_is_named_where_the_work_points_to_it_and_not_ranked()
    {
        var report = Ask("""{"specialty":"otolaryngology","role":"coder"}""");
        Assert.Contains(report.Outside, one => one.Credential.Id == CredentialIds.Centc);
        Assert.DoesNotContain(report.Recommendations, one => one.Credential.Id == CredentialIds.Centc);
        Assert.Contains(new ProfileAnswer(AnswerKind.Specialty, "otolaryngology"), report.Uncovered);
        Assert.DoesNotContain(Ask("""{"role":"coder"}""").Outside, one => one.Credential.Id == CredentialIds.Centc);
    }

    [Fact]
    public void A_credential_that_does_not_suit_the_only_setting_is_set_aside_with_the_reason()
    {
        var aside = Assert.Single(Ask("""{"workSettings":["hospital-inpatient"]}""").Unsuitable, one => one.Credential.Id == CredentialIds.Cpc);
        Assert.Equal(new ProfileAnswer(AnswerKind.WorkSetting, "hospital-inpatient"), Assert.Single(aside.Answers));
    }

    [Fact]
    public void A_credential_that_nothing_makes_suit_the_role_is_set_aside_and_not_ranked_low()
    {
        var report = Ask("""{"workSettings":["physician-practice"],"role":"practice-manager"}""");
        var aside = Assert.Single(report.Unjudged, one => one.Credential.Id == CredentialIds.Cic);
        Assert.Equal(new ProfileAnswer(AnswerKind.Role, "practice-manager"), Assert.Single(aside.Answers));
    }

    [Fact]
    public void A_role_and_a_setting_that_only_different_credentials_serve_are_said_to_go_together_in_none()
    {
        var report = Ask("""{"workSettings":["home-health"],"role":"biller"}""");
        Assert.Empty(report.Recommendations);
        Assert.Empty(report.Uncovered);
        Assert.Equal("The catalog has no credential for the role 'Medical biller' that also suits the setting 'Home health'.", report.Explain().Answer);
    }

    [Fact]
    public void A_specialty_and_a_license_that_the_catalog_does_not_know_are_accepted_and_reported()
    {
        var report = Ask("""{"specialty":"podiatry","licenses":["RN","DPM"]}""");
        Assert.Equal([new(AnswerKind.Specialty, "podiatry"), new(AnswerKind.License, "DPM")], report.UnknownToCatalog.AsEnumerable());
    }

    [Fact]
    public void A_budget_is_held_against_exam_fee_and_dues()
    {
        var report = Ask("""{"workSettings":["outpatient clinics"],"budget":500}""");
        var cpc = report.Recommendations.Single(one => one.Credential.Id == CredentialIds.Cpc);
        Assert.Equal(Money.FromDollars(425 + 222), cpc.Cost.Total);
        Assert.Equal(Verdict.Against, cpc.Findings.Single(finding => finding.Criterion == Criterion.Cost).Verdict);
        Assert.Contains("$147 over the budget of $500", cpc.Findings.Single(finding => finding.Criterion == Criterion.Cost).Describe(Shipped), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_pays_the_member_price_without_dues()
    {
        var profile = new CandidateProfile { Qualifications = new Qualifications { Memberships = [IssuingBodyIds.Ahima] } };
        var ccs = Engine.Recommend(profile).Recommendations.Single(one => one.Credential.Id == CredentialIds.Ccs);
        Assert.Equal(Money.FromDollars(299), ccs.Cost.Total);
    }

    [Fact]
    public void A_day_before_anything_was_seen_is_not_answered_with_todays_facts()
    {
        var report = new RecommendationEngine(Shipped.AsOf(new DateOnly(2001, 1, 1))).Recommend(new CandidateProfile { WorkSettings = [WorkSettingIds.Hospital] });
        Assert.All(report.Recommendations, one => Assert.Equal(Openness.OpenIf, one.Openness));

        // What an undated page says cannot be placed on either side of the day, and its evidence says so.
        Assert.All(report.Recommendations.SelectMany(one => one.Cost.Items), item => Assert.Equal(ObservationPrecision.Undated, item.Evidence.AsOf.Precision));
    }

    [Theory]
    [InlineData("2022-06-01", "Open if it was offered on this day, which is not known; the issuer's demands are met.")]
    [InlineData("2001-01-01", "Open if the issuer's demands are met, which are not known for this day.")]
    [InlineData("2026-11-22", "Open now: the issuer's demands are met.")]
    public void What_leaves_a_credential_open_is_named_as_it_is(string day, string openness)
    {
        var view = Shipped.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var report = new RecommendationEngine(view).Recommend(new CandidateProfile { WorkSettings = [WorkSettingIds.PhysicianPractice] });
        Assert.Equal(openness, report.Explain().Recommendations.Single(one => one.Recommendation.Credential.Id == CredentialIds.Cpc).Openness);
    }

    [Fact]
    public void An_engine_refuses_what_its_catalog_does_not_know()
    {
        var fault = Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { WorkSettings = [WorkSettingId.Parse("hospitl")] }));
        Assert.Contains("hospital", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { Role = RoleId.Parse("codr") }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { Goals = [GoalId.Parse("riches")] }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { ExperienceMonths = -1 }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { Experience = [new(PracticeAreaIds.Coding, null, -1)] }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { ExperienceMonths = 961 }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { WeeksAvailable = 5201 }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { StudyHoursPerWeek = 0 }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { StudyHoursPerWeek = 169 }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { Budget = Money.FromDollars(-1) }));
        Assert.Throws<ArgumentException>(() => Engine.Recommend(new CandidateProfile { RequiredCredentials = Requirement.Parse("CPC and (RHIT or XYZ)") }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Education(null, EducationLevel.HighSchool));
        Assert.Throws<ArgumentNullException>(() => Engine.Recommend(null!));
    }

    private static RecommendationReport Ask(string profile) => Engine.Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), Shipped));
}
