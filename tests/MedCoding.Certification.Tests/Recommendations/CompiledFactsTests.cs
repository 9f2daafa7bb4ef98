using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Which of a credential's facts a recommendation reads, by catalogs made for the question.</summary>
public sealed class CompiledFactsTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData("s1-a", FactKind.Fit, "s1-a")]
    [InlineData("s1", FactKind.PartFit, "s1-a")]
    [InlineData("s1-a-x", FactKind.WiderFit, "s1-a")]
    [InlineData("s2", FactKind.Unjudged, "s2")]
    public void A_fit_is_read_exactly_or_by_a_part_or_by_something_wider(string asked, FactKind kind, string subject)
    {
        // Beside one that fits: alone, a setting that nothing fits is outside the catalog.
        var read = Finding(Catalog(), new CandidateProfile { WorkSettings = [WorkSettingId.Parse("s1"), WorkSettingId.Parse(asked)] }, Criterion.Setting).Facts[^1];
        Assert.Equal((kind, subject), (read.Kind, read.Subject));
    }

    [Theory]
    [InlineData(true, 100, 300, 80, 180)]
    [InlineData(false, 100, 300, 80, 180)]
    [InlineData(false, 100, 150, 80, 150)]
    [InlineData(false, 100, 180, 80, 180)]
    [InlineData(true, 100, 150, 80, 180)]
    [InlineData(false, null, 150, 80, 150)]
    [InlineData(true, 100, null, null, 100)]
    public void The_cheaper_way_is_taken_unless_membership_is_demanded(bool mustJoin, int? member, int? nonMember, int? dues, int total)
    {
        var recommendation = new RecommendationEngine(Catalog(mustJoin, member, nonMember, dues).AsOf(Day)).Recommend(new CandidateProfile()).Recommendations.Single();
        Assert.Equal(Money.FromDollars(total), recommendation.Cost.Total);
    }

    [Fact]
    public void The_latest_pay_is_read_and_the_surer_one_of_a_year()
    {
        var pay = new JsonArray(Pay(2020, 90_000, "high"), Pay(2025, 50_000, "low"), Pay(2025, 60_000, "medium"));
        var read = Finding(Catalog(pay: pay), new CandidateProfile { Goals = [GoalIds.HighestPay] }, Criterion.Pay).Facts[0];
        Assert.Equal(60_000_00, read.Number);
    }

    [Theory]
    [InlineData(null, null, 8)]
    [InlineData(0, null, 20)]
    [InlineData(12, null, 6)]
    [InlineData(null, 5, 16)]
    [InlineData(null, 40, 8)]
    public void Study_time_is_that_of_the_experience_and_longer_for_few_hours_a_week(int? months, int? hours, int weeks)
    {
        var profile = new CandidateProfile { Goals = [GoalIds.Quickest], ExperienceMonths = months, StudyHoursPerWeek = hours };
        Assert.Equal(weeks, Finding(Catalog(), profile, Criterion.Quickest).Facts.Single().Number);
    }

    [Fact]
    public void Experience_of_the_role_is_the_greater_of_what_was_said_and_other_kinds_stand_apart()
    {
        var profile = new CandidateProfile
        {
            Role = RoleId.Parse("r3"),
            ExperienceMonths = 7,
            Experience = [new(PracticeAreaId.Parse("billing"), null, 5), new(PracticeAreaId.Parse("billing"), WorkSettingId.Parse("s2"), 6), new(PracticeAreaId.Parse("coding"), null, 90)],
        };
        Assert.Equal(11, Finding(Catalog(), profile, Criterion.Level).Facts.Single(fact => fact.Kind == FactKind.ExperienceMonths).Number);
    }

    private static Finding Finding(CertificationCatalog catalog, CandidateProfile profile, Criterion criterion) =>
        new RecommendationEngine(catalog.AsOf(Day)).Recommend(profile).Recommendations.Single().Findings.Single(finding => finding.Criterion == criterion);

    private static CertificationCatalog Catalog(bool mustJoin = false, int? member = 100, int? nonMember = 300, int? dues = 80, JsonArray? pay = null)
    {
        return OneCredential.Catalog(
            new JsonObject { ["requiredForExam"] = new JsonArray(OneCredential.Dated(mustJoin)), ["dues"] = OneCredential.Dues(dues) },
            bodyFees: null,
            new JsonObject
            {
                ["level"] = OneCredential.Dated("core"),
                ["status"] = new JsonArray(OneCredential.Dated(new JsonObject { ["is"] = "active", ["successor"] = null })),
                ["fits"] = new JsonObject
                {
                    ["settings"] = new JsonArray(Fit("setting", "s1-a")),
                    ["roles"] = new JsonArray(Fit("role", "r3")),
                },
                ["fees"] = OneCredential.Fees("exam", member, nonMember),
                ["pay"] = pay ?? [],
                ["study"] = new JsonArray(Study("beginner", 22, null), Study("beginner", 20, null), Study("typical", 8, 10), Study("experienced", 6, null)),
            });
    }

    private static JsonObject Fit(string member, string target) =>
        new() { [member] = target, ["fit"] = "primary", ["asOf"] = "2025", ["confidence"] = "high", ["sources"] = new JsonArray("two") };

    private static JsonObject Pay(int year, int usd, string confidence)
    {
        var fact = OneCredential.Dated(new JsonObject { ["measure"] = "mean", ["year"] = year, ["usd"] = usd });
        fact["confidence"] = confidence;
        return fact;
    }

    private static JsonObject Study(string who, int weeks, int? hours) =>
        OneCredential.Dated(new JsonObject { ["who"] = who, ["weeksMin"] = weeks, ["weeksMax"] = 40, ["hoursPerWeekMin"] = hours });
}
