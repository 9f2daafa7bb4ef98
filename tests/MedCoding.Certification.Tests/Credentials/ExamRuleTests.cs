using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>The rules around exams: which books, which fees, which renewal.</summary>
public sealed class ExamRuleTests
{
    private static readonly CatalogView Today = CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 23));

    [Theory]
    [InlineData("AAPC", "2026-12-31", 2025, 2026)]
    [InlineData("AAPC", "2027-01-01", 2026, 2027)]
    [InlineData("AHIMA", "2026-04-30", 2025, 2025)]
    [InlineData("AHIMA", "2026-05-01", 2026, 2026)]
    [InlineData("AHIMA", "2027-04-30", 2026, 2026)]
    public void The_editions_of_an_exam_day_are_those_of_its_body(string body, string day, int oldest, int newest)
    {
        var rule = Today.At(Today.Catalog.IssuingBodies.Get(IssuingBodyId.Parse(body)).BookEditions).Fact!.Value;
        var exam = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((oldest, newest), (rule.OldestEdition(exam), rule.NewestEdition(exam)));
    }

    [Property]
    public bool The_newest_edition_never_falls_and_changes_once_a_year(int days, byte month, byte day)
    {
        var rule = new BookEditionRule(1, 1 + (month % 12), 1 + (day % 28));
        var exam = new DateOnly(2000, 1, 1).AddDays(Math.Abs(days % 20_000));
        var (before, after) = (rule.NewestEdition(exam), rule.NewestEdition(exam.AddYears(1)));
        return after == before + 1 && rule.NewestEdition(exam.AddDays(1)) - before is 0 or 1 && rule.OldestEdition(exam) == before - 1;
    }

    [Theory]
    [InlineData(0, 13, 1)]
    [InlineData(0, 2, 30)]
    [InlineData(-1, 1, 1)]
    [InlineData(11, 1, 1)]
    public void A_rule_that_cannot_be_is_refused(int previous, int month, int day) =>
        Assert.ThrowsAny<ArgumentException>(() => new BookEditionRule(previous, month, day));

    [Fact]
    public void A_fee_has_a_period_when_it_is_for_maintenance_and_only_then()
    {
        Assert.Throws<ArgumentException>(() => new Fee(FeeKind.Maintenance, Audience.Anyone, Dollars(35)));
        Assert.Throws<ArgumentException>(() => new Fee(FeeKind.Exam, Audience.Anyone, Dollars(35), period: CalendarPeriod.FromMonths(12)));
        Assert.Throws<ArgumentException>(() => new Fee(FeeKind.Exam, Audience.Anyone, Dollars(35), times: 0));
        Assert.Equal(2, new Fee(FeeKind.Exam, Audience.Anyone, Dollars(167), times: 2).Times);
    }

    [Fact]
    public void A_renewal_has_parts_of_its_units_and_each_kind_once()
    {
        var two = CalendarPeriod.FromMonths(24);
        Assert.Throws<ArgumentException>(() => new RenewalPolicy(two, 30, null, RenewalMethod.Ceus, [new("live", 20), new("live", 10)]));
        Assert.Throws<ArgumentException>(() => new RenewalPolicy(two, 30, null, RenewalMethod.Ceus, [new("Live CEUs", 20)]));
        Assert.ThrowsAny<ArgumentException>(() => new RenewalPolicy(two, 30, null, RenewalMethod.Ceus, [new("live", 31)]));
        Assert.ThrowsAny<ArgumentException>(() => new RenewalPolicy(two, 30, null, RenewalMethod.Ceus, [new("live", 0)]));
        Assert.Null(new RenewalPolicy(two, null, null, RenewalMethod.Exam).Ceus);
    }

    [Fact]
    public void An_exam_in_parts_that_are_paid_one_by_one_costs_each_of_them()
    {
        var report = new MedCoding.Certification.Recommendations.RecommendationEngine(Today)
            .Recommend(new MedCoding.Certification.Recommendations.CandidateProfile { Role = MedCoding.Certification.WorkSettings.RoleIds.PracticeManager });
        var cost = report.Recommendations.Single(one => one.Credential.Id == CredentialIds.Cmpe).Cost;
        Assert.Equal(Money.FromDollars((2 * 167) + 250), cost.Items.Where(item => !item.Name.Contains("membership", StringComparison.Ordinal)).Aggregate(Money.Zero, (sum, item) => sum + item.Amount));
    }

    private static Dated<Money> Dollars(int dollars) =>
        Dated.Of(new Fact<Money>(Money.FromDollars(dollars), new Evidence(Observation.Undated, Confidence.Low, [SourceId.Parse("one")])));
}
