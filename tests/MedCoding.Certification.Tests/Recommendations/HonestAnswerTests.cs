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
    [InlineData("hospital-inpatient", "CCS")]
    public void The_settings_of_the_article_get_the_credential_of_the_article(string setting, string first) =>
        Assert.Equal(first, Ask($$"""{"workSettings":["{{setting}}"]}""").Recommendations[0].Credential.Id.ToString());

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
    public void A_role_that_no_credential_serves_is_outside_the_catalog_and_nothing_unfit_is_named()
    {
        var report = Ask("""{"workSettings":["physician-practice"],"role":"cancer-registrar"}""");
        Assert.Empty(report.Recommendations);
        Assert.Contains(new ProfileAnswer(AnswerKind.Role, "cancer-registrar"), report.Uncovered);
        Assert.StartsWith("This is outside the catalog", report.Explain().Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_that_is_merely_known_is_named_and_not_ranked()
    {
        var report = Ask("""{"workSettings":["hospital-outpatient"],"role":"coder"}""");
        Assert.Contains(report.Outside, one => one.Credential.Id == CredentialIds.Coc);
        Assert.DoesNotContain(report.Recommendations, one => one.Credential.Id == CredentialIds.Coc);
    }

    [Fact]
    public void A_role_that_only_a_merely_known_credential_serves_is_outside_and_that_credential_is_named()
    {
        var report = Ask("""{"workSettings":["hospital"],"role":"him-manager"}""");
        Assert.Empty(report.Recommendations);
        Assert.Contains(new ProfileAnswer(AnswerKind.Role, "him-manager"), report.Uncovered);
        Assert.Contains(report.Outside, one => one.Credential.Id == CredentialIds.Rhia);
    }

    [Fact]
    public void A_credential_that_does_not_suit_the_only_setting_is_set_aside_with_the_reason()
    {
        var aside = Assert.Single(Ask("""{"workSettings":["hospital-inpatient"]}""").Unsuitable);
        Assert.Equal(CredentialIds.Cpc, aside.Credential.Id);
        Assert.Equal(new ProfileAnswer(AnswerKind.WorkSetting, "hospital-inpatient"), Assert.Single(aside.Answers));
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
        Assert.All(report.Recommendations, one => Assert.Null(one.Cost.Total));
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
        Assert.Throws<ArgumentNullException>(() => Engine.Recommend(null!));
    }

    private static RecommendationReport Ask(string profile) => Engine.Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), Shipped));
}
