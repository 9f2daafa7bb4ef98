using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Answers that came out wrong once, or easily would: the edges of settings, specialties, days and what is held.</summary>
public sealed class AnswersUpCloseTests
{
    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;

    [Theory]
    [InlineData("hospital")]
    [InlineData("payer")]
    [InlineData("hospice")]
    public void A_credential_for_a_role_alone_leads_wherever_that_role_is(string setting) =>
        Assert.Equal(CredentialIds.Chps, Ask($$"""{"role":"privacy-security-officer","workSettings":["{{setting}}"]}""").Recommendations[0].Credential.Id);

    [Fact]
    public void Alternatives_that_are_not_known_are_told_as_alternatives()
    {
        var openness = Ask("""{"role":"privacy-security-officer"}""").Explain().Recommendations.Single(one => one.Recommendation.Credential.Id == CredentialIds.Chps).Openness;
        Assert.StartsWith("Open if what the issuer demands is there, of which not enough was said: a high school diploma or more and 6 years of experience", openness, StringComparison.Ordinal);
        Assert.Contains("; or a bachelor's degree or more and 2 years of experience", openness, StringComparison.Ordinal);
    }

    [Fact]
    public void One_unsuitable_part_of_a_hospital_does_not_make_all_of_it_unsuitable()
    {
        var report = Ask("""{"workSettings":["hospital"],"role":"risk-adjustment-coder"}""");
        Assert.DoesNotContain(report.Unsuitable, one => one.Credential.Id == CredentialIds.Crc);
        Assert.Contains(report.Unjudged, one => one.Credential.Id == CredentialIds.Crc);
    }

    [Theory]
    [InlineData("""{"role":"coder"}""", -15)]
    [InlineData("""{"role":"coder","specialty":"cardiology"}""", -15)]
    [InlineData("""{"role":"coder","workSettings":["outpatient-clinic"]}""", -15)]
    [InlineData("""{"role":"coder","workSettings":["ambulatory-surgery-center"]}""", null)]
    public void A_credential_for_one_setting_is_too_narrow_unless_that_setting_is_stated(string profile, int? points) =>
        Assert.Equal(points, Ask(profile).Recommendations.Single(one => one.Credential.Id == CredentialIds.Cascc).Findings.FirstOrDefault(finding => finding.Criterion == Criterion.Specialty)?.Points);

    [Fact]
    public void When_all_that_suits_is_held_that_is_the_answer()
    {
        var all = Ask("""{"role":"fraud-investigator"}""").Recommendations.Select(one => one.Credential.Id.ToString());
        var report = Ask($$"""{"role":"fraud-investigator","credentials":["{{string.Join("\",\"", all)}}"]}""");
        Assert.Empty(report.Recommendations);
        Assert.Equal("What the catalog has for this you hold already.", report.Explain().Answer);
    }

    [Fact]
    public void A_specialty_that_is_not_known_is_told_once()
    {
        var report = Ask("""{"role":"biller","workSettings":["home-health"],"specialty":"podiatry"}""");
        Assert.Empty(report.Uncovered);
        Assert.Equal([new(AnswerKind.Specialty, "podiatry")], report.UnknownToCatalog.AsEnumerable());
        Assert.Equal("The catalog has no credential for the role 'Medical biller' that also suits the setting 'Home health'.", report.Explain().Answer);
    }

    [Fact]
    public void What_an_employer_demands_by_its_letters_is_ranked_whatever_is_usual()
    {
        var cpc = Ask("""{"workSettings":["hospital-inpatient"],"requiredCredentials":"CPC"}""").Recommendations.Single(one => one.Credential.Id == CredentialIds.Cpc);
        Assert.Equal(40, cpc.Findings.Single(finding => finding.Criterion == Criterion.Employer).Points);
        Assert.Equal(Verdict.Against, cpc.Findings.Single(finding => finding.Criterion == Criterion.Setting).Verdict);
    }

    [Theory]
    [InlineData("2026-11-22", 200_000)]
    [InlineData("2026-06-17", 105_000)]
    [InlineData("2001-01-01", null)]
    public void Holders_are_counted_as_far_as_they_were_known_on_the_day(string day, int? holders)
    {
        var finding = Ask("{}", day).Recommendations.Single(one => one.Credential.Id == CredentialIds.Cpc).Findings.Single(finding => finding.Criterion == Criterion.Recognition);
        Assert.Equal(holders, finding.Facts.Where(fact => fact.Kind == FactKind.Holders).Select(fact => (int?)fact.Number).SingleOrDefault());
    }

    [Fact]
    public void A_credential_is_not_recommended_before_the_year_it_was_introduced()
    {
        Assert.DoesNotContain(Ask("{}", "2001-12-31").Recommendations, one => one.Credential.Id == CredentialIds.Cca);
        Assert.Contains(Ask("{}", "2002-01-01").Recommendations, one => one.Credential.Id == CredentialIds.Cca);
    }

    [Fact]
    public void The_order_of_what_is_held_changes_no_word() => Assert.Equal(
        Ask("""{"credentials":["CPC","COC"]}""").Explain().Recommendations.SelectMany(one => one.Why).Select(why => why.Text),
        Ask("""{"credentials":["COC","CPC"]}""").Explain().Recommendations.SelectMany(one => one.Why).Select(why => why.Text));

    [Fact]
    public void Upkeep_is_told_as_that_of_the_only_credential_and_shared_with_what_is_held()
    {
        static string Upkeep(RecommendationReport report) => report.Explain().Recommendations.Single(one => one.Recommendation.Credential.Id == CredentialIds.Cic).Upkeep;

        Assert.StartsWith("As the only credential of AAPC: at least $444 in 2 years and 36 CEUs every 2 years", Upkeep(Ask("{}")), StringComparison.Ordinal);
        Assert.DoesNotContain("With what you hold", Upkeep(Ask("{}")), StringComparison.Ordinal);
        Assert.EndsWith("With what you hold of AAPC, membership is paid once and CEUs are counted together.", Upkeep(Ask("""{"credentials":["CPC"]}""")), StringComparison.Ordinal);
        Assert.StartsWith("As the only credential of AAPC: CEUs whose number is not known for this day; what it costs is not known", Upkeep(Ask("{}", "2001-01-01")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1Y", 90, null, null, 180)]
    [InlineData("P3Y", 100, null, null, 66.67)]
    [InlineData("P18M", 90, null, null, 120)]
    [InlineData("P2Y", 500, 100, 150, 400)]
    [InlineData("P2Y", 300, 100, 150, 300)]
    [InlineData("P2Y", 500, null, 150, 500)]
    [InlineData("P2Y", null, 100, 150, 400)]
    [InlineData("P2Y", null, null, 150, null)]
    public void Two_years_of_upkeep_take_the_cheaper_way_that_is_known_whole(string cycle, int? nonMember, int? member, int? dues, object? total)
    {
        var catalog = OneCredential.Catalog(
            new JsonObject { ["dues"] = OneCredential.Dues(dues) },
            OneCredential.Fees("recertification", member, nonMember),
            new JsonObject { ["renewal"] = new JsonArray(OneCredential.Dated(new JsonObject { ["cycle"] = cycle, ["ceus"] = 20, ["specificCeus"] = null })) });
        var upkeep = new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(new CandidateProfile()).Recommendations.Single().Upkeep;
        Assert.Equal(total is null ? null : Money.FromDollars(Convert.ToDecimal(total, CultureInfo.InvariantCulture)), upkeep.Cost.Total);
        Assert.Equal(total is null, upkeep.Cost.NotIncluded.Contains("recertification fee"));
    }

    [Fact]
    public void A_profile_made_in_code_gets_no_further_than_one_in_JSON()
    {
        var engine = new RecommendationEngine(Shipped.AsOf(new DateOnly(2026, 11, 22)));
        CandidateProfile[] refused =
        [
            new() { RequiredCredentials = Requirement.Parse("any(XYZ, coding)") },
            new() { RequiredCredentials = Requirement.Parse("experience(juggling) >= 1y") },
            new() { RequiredCredentials = Requirement.Parse("member(XYZ)") },
            new() { Experience = [new(PracticeAreaId.Parse("juggling"), null, 1)] },
            new() { Experience = [new(PracticeAreaIds.Coding, WorkSettingId.Parse("circus"), 1)] },
            new() { Qualifications = new() { ExperienceMonths = Qualifications.Unstated.ExperienceMonths.Add(PracticeAreaIds.Coding, -500) } },
            new() { Qualifications = new() { Memberships = [IssuingBodyId.Parse("XYZ")] } },
            new() { Qualifications = new() { Trainings = Finished(TrainingId.Parse("juggling"), 80) } },
            new() { Qualifications = new() { Trainings = Finished(TrainingIds.Coding, 0) } },
            new() { Qualifications = new() { Trainings = Finished(TrainingIds.Coding, 100_001) } },
            new() { Qualifications = new() { Designations = [DesignationId.Parse("XYZ-A")] } },
        ];
        Assert.All(refused, profile => Assert.Throws<ArgumentException>(() => engine.Recommend(profile)));
        Assert.NotEmpty(engine.Recommend(new CandidateProfile { Experience = default, WorkSettings = default, Goals = default }).Recommendations);
    }

    private static ImmutableSortedDictionary<TrainingId, int?> Finished(TrainingId training, int hours) => ImmutableSortedDictionary<TrainingId, int?>.Empty.Add(training, hours);

    private static RecommendationReport Ask(string profile, string day = "2026-11-22") =>
        new RecommendationEngine(Shipped.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), Shipped));
}
