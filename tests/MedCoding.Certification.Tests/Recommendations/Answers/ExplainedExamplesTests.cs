using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Questions of real people about one credential of the shipped catalog.</summary>
public sealed class ExplainedExamplesTests
{
    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;
    private static readonly RecommendationEngine Engine = new(Shipped.AsOf(new DateOnly(2026, 11, 22)));

    [Fact]
    public void A_beginner_reads_until_when_the_A_stays_and_what_each_way_to_remove_it_takes()
    {
        var words = Why("""{"workSettings":["physician-practice"],"experienceYears":0}""", CredentialIds.Cpc).Explain();
        var mark = Assert.Single(words.Marks);
        Assert.StartsWith("You would carry the mark CPC-A after passing until 2028-11-22, if the experience goes on from 2026-11-22;", mark, StringComparison.Ordinal);
        Assert.Contains("2 years of experience in medical coding (by 2028-11-22); or ", mark, StringComparison.Ordinal);
        Assert.Contains("(no day: how long it takes is not known for 80 hours of medical coding training and finished: practice with real cases (Practicode))", mark, StringComparison.Ordinal);
        Assert.Contains(Ask("""{"workSettings":["physician-practice"],"experienceYears":0}""").ToMarkdown().Split('\n'), line => line.Contains("CPC-A after passing until 2028-11-22", StringComparison.Ordinal));
    }

    [Fact]
    public void A_nurse_without_years_in_documentation_reads_which_part_of_the_demand_is_missing()
    {
        var answer = Why("""{"role":"cdi-specialist","licenses":["RN"],"experience":[{"kind":"cdi","setting":"hospital-inpatient","years":0.5}]}""", CredentialIds.Ccds);
        Assert.Equal(Openness.NotYet, answer.Recommendation!.Openness);
        var lines = answer.Explain().Eligibility.Select(line => line.ToString()).ToArray();
        Assert.Equal("✗ one of these: not met", lines[0]);
        Assert.Contains("      ✓ a license as RN: met", lines);
        Assert.Contains(
            "    ✗ 2 years of experience in clinical documentation integrity (setting: Hospital inpatient care): not met, with 6 months; smallest step: 18 months more", lines);
        Assert.StartsWith("Not yet: something is missing that the issuer demands. Missing: 2 years of experience", answer.Explain().Openness, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pharmacist_is_told_that_the_license_is_none_of_those_demanded()
    {
        var answer = Why("""{"role":"cdi-specialist","licenses":["PharmD"],"experienceYears":5}""", CredentialIds.Ccds);
        var licenses = Leaves(answer.Eligibility!.Result).Where(leaf => leaf.Expected is LicenseRequirement).ToArray();
        Assert.NotEmpty(licenses);
        Assert.All(licenses, leaf => Assert.Equal((RequirementOperator.Holds, 1, 0, Outcome.NotMet), (leaf.Operator, leaf.Needed, leaf.Found, leaf.Outcome)));
    }

    [Fact]
    public void A_retired_credential_is_said_to_be_retired_before_anything_else()
    {
        var answer = Why("""{"workSettings":["payer"]}""", CredentialIds.CpcP);
        Assert.Equal([Place.Retired, Place.Outside], answer.Reasons.Select(reason => reason.Place));
        Assert.Equal("The CPC-P (Certified Professional Coder-Payer, AAPC) is not ranked: it is retired.", answer.Explain().Answer);
        Assert.Equal("CPC-P: not ranked: it is retired; the catalog knows too little of it to rank it", answer.Explain().ToLine());
        Assert.Equal(Verdict.For, Assert.Single(answer.Answers).Verdict);
    }

    [Fact]
    public void A_renamed_one_names_its_successor()
    {
        var reason = Why("""{"workSettings":["hospital-outpatient"]}""", CredentialIds.CpcH).Reasons[0];
        Assert.Equal((Place.Retired, CredentialIds.Coc), (reason.Place, Assert.Single(reason.Others)));
    }

    [Fact]
    public void What_is_held_and_what_stands_below_it_say_so()
    {
        const string Profile = """{"credentials":["CCS"],"workSettings":["hospital"]}""";
        Assert.StartsWith("CCS: not ranked: you hold it already", Why(Profile, CredentialIds.Ccs).Explain().ToLine(), StringComparison.Ordinal);
        var cca = Why(Profile, CredentialIds.Cca);
        Assert.Equal((Place.SupersededByHeld, CredentialIds.Ccs), (cca.Reasons[0].Place, Assert.Single(cca.Reasons[0].Others)));
        Assert.NotNull(Assert.Single(cca.Reasons[0].Facts).Evidence);
    }

    [Fact]
    public void A_credential_that_does_not_suit_the_setting_says_by_which_judgement()
    {
        var answer = Why("""{"workSettings":["hospital-inpatient"]}""", CredentialIds.Cpc);
        var fact = Assert.Single(Assert.Single(answer.Reasons).Facts);
        Assert.Equal((FactKind.Fit, (long)FitLevel.Unsuitable), (fact.Kind, fact.Number));
        Assert.Equal("CPC: not ranked: nothing makes it suit what was stated: does not suit Hospital inpatient care", answer.Explain().ToLine());
    }

    [Fact]
    public void Of_a_day_without_known_demands_that_is_said()
    {
        var report = new RecommendationEngine(Shipped.AsOf(new DateOnly(2001, 1, 1))).Recommend(new CandidateProfile());
        var words = report.Why(CredentialIds.Cpc).Explain();
        Assert.Equal("What the issuer demands is not known for this day.", words.EligibilityBasis);
        Assert.Empty(words.Eligibility);
    }

    [Fact]
    public void A_weight_is_told_beside_the_part_that_it_makes()
    {
        var report = Engine.Recommend(
            new CandidateProfile { ExperienceMonths = 12 }, new RecommendationOptions { Weights = CriterionWeights.Unstated.With(Criterion.Recognition, 250) });
        var words = report.Why(CredentialIds.Cpc).Explain();
        Assert.Equal("+6 on the scale, weight 2.5", words.Why.Single(why => why.Criterion == Criterion.Recognition).Weighting);
        Assert.All(words.Why.Where(why => why.Criterion != Criterion.Recognition), why => Assert.Null(why.Weighting));
        Assert.Contains("(+15 points; +6 on the scale, weight 2.5; ", words.ToParagraph(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_changes_no_word_of_what_an_employer_demands()
    {
        var report = Engine.Recommend(
            CandidateProfile.FromJson("""{"requiredCredentials":"CPC"}"""u8.ToArray(), Shipped),
            new RecommendationOptions { Weights = CriterionWeights.Unstated.With(Criterion.Employer, 200) });
        Assert.Equal("meets what the employer demands: holding the CPC", report.Why(CredentialIds.Cpc).Explain().Why.Single(why => why.Criterion == Criterion.Employer).Text);
    }

    [Fact]
    public void The_CCS_comes_before_the_CIC_by_what_the_criteria_say()
    {
        var comparison = Ask("""{"workSettings":["hospital"]}""").Compare(CredentialIds.Ccs, CredentialIds.Cic);
        Assert.Equal((RankDecision.Score, CredentialIds.Ccs), (comparison.Decided, comparison.Leader.Credential.Id));
        Assert.Equal(10, comparison.Differences.Single(difference => difference.Criterion == Criterion.Setting).Points);
        Assert.Equal(-10, comparison.Differences.Single(difference => difference.Criterion == Criterion.Eligibility).Points);
        Assert.Equal(Criterion.Setting, comparison.Explain().Differences[0].Criterion);
    }

    [Fact]
    public void What_is_not_open_yet_comes_behind_whatever_its_score()
    {
        var comparison = Ask("""{"workSettings":["hospital"],"education":"none"}""").Compare(CredentialIds.Ccs, CredentialIds.Cic);
        Assert.Equal((RankDecision.Openness, CredentialIds.Cic), (comparison.Decided, comparison.Leader.Credential.Id));
        Assert.Contains("it is open, or may be, while the CCS is not open yet, whatever the score", comparison.Explain().Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demand_in_force_says_from_when_until_when()
    {
        var inForce = Shipped.Credentials.Select(credential => Engine.Recommend(new CandidateProfile()).Why(credential.Id))
            .Where(answer => answer.Eligibility is { Standing: DatedStanding.InForce }).ToArray();
        Assert.All(inForce, answer => Assert.Contains($"in force from {DayText.OrOpen(answer.Eligibility!.Fact.From)} to ", answer.Explain().EligibilityBasis, StringComparison.Ordinal));
    }

    private static RecommendationReport Ask(string profile) => Engine.Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), Shipped));

    private static CredentialAnswer Why(string profile, CredentialId id) => Ask(profile).Why(id);

    private static IEnumerable<RequirementResult> Leaves(RequirementResult one) => one.Members.IsEmpty ? [one] : one.Members.SelectMany(Leaves);
}
