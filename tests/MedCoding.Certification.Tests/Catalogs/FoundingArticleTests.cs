using MedCoding.Certification.Catalogs;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>What the article says that the project began with is all there, and cites it.</summary>
public class FoundingArticleTests
{
    private static readonly SourceId Article = SourceId.Parse("article-what-is-medical-coding");
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void The_article_is_a_source_of_its_own_kind() => Assert.Equal(SourceKind.Article, Catalog.Sources.Get(Article).Kind);

    [Theory]
    [InlineData("icd-10-cm")]
    [InlineData("cpt")]
    [InlineData("hcpcs-level-ii")]
    public void Codes_are_used_for_billing_insurance_and_statistics(string id)
    {
        var purposes = Catalog.CodeSets.Get(CodeSetId.Parse(id)).Purposes!;

        Assert.Equal([CodingPurpose.Billing, CodingPurpose.Insurance, CodingPurpose.StatisticalAnalysis], purposes.Value.Order());
        Assert.Contains(Article, purposes.Evidence.Sources);
    }

    [Fact]
    public void Certification_brings_four_things()
    {
        var benefits = Catalog.Benefits.Where(benefit => benefit.Evidence.Sources.Contains(Article)).ToArray();

        Assert.Equal(["more-jobs", "higher-pay", "credibility", "advancement"], benefits.Select(benefit => benefit.Id));
        Assert.Equal(["auditing", "compliance", "practice-management"], benefits[3].Areas.Select(area => area.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CPC", "AAPC", "physician-practice")]
    [InlineData("CPC", "AAPC", "outpatient-clinic")]
    [InlineData("CCS", "AHIMA", "hospital-inpatient")]
    [InlineData("CIC", "AAPC", "hospital-inpatient")]
    public void Each_credential_is_first_of_all_for_its_setting(string id, string body, string setting)
    {
        var credential = Catalog.Credentials.Get(CredentialId.Parse(id));
        var fit = credential.Fits.Settings.Single(fit => fit.Target == WorkSettingId.Parse(setting));

        Assert.Equal(IssuingBodyId.Parse(body), credential.IssuingBody);
        Assert.Equal(FitLevel.Primary, fit.Level);
        Assert.Contains(Article, fit.Evidence.Sources);
    }

    [Fact]
    public void The_CCA_is_where_people_begin()
    {
        var cca = Catalog.Credentials.Get(CredentialId.Parse("CCA"));
        var firstJob = cca.Fits.Goals.Single(fit => fit.Target == GoalId.Parse("first-job"));

        Assert.Equal(IssuingBodyId.Parse("AHIMA"), cca.IssuingBody);
        Assert.Equal(CredentialLevel.Entry, cca.Level!.Value);
        Assert.Contains(Article, cca.Level.Evidence.Sources);
        Assert.Equal(FitLevel.Primary, firstJob.Level);
        Assert.Contains(Article, firstJob.Evidence.Sources);
    }

    [Theory]
    [InlineData("outpatient clinics", "outpatient-clinic")]
    [InlineData("hospitals", "hospital")]
    [InlineData("insurance companies", "payer")]
    [InlineData("Insurance Companies", "payer")]
    public void The_places_of_work_are_found_as_they_are_typed(string typed, string id)
    {
        Assert.True(Catalog.WorkSettings.TryFind(typed, out var setting));
        Assert.Equal(id, setting.Id.ToString());
        Assert.Contains(Article, setting.StatedBy);
    }

    [Fact]
    public void The_road_has_four_steps_with_their_ways()
    {
        Assert.Equal([1, 2, 3, 4], Catalog.Steps.Select(step => step.Number));
        Assert.Equal(["choose", "train", "study-and-practise", "pass-the-exam"], Catalog.Steps.Select(step => step.Id));
        Assert.Equal(["Community college", "Vocational school", "Online programme"], Catalog.Steps[1].Ways.AsEnumerable());
        Assert.Equal(["Preparation material", "Coding manuals", "Practice exams", "Forums", "Study groups"], Catalog.Steps[2].Ways.AsEnumerable());
        Assert.All(Catalog.Steps, step => Assert.Contains(Article, step.Evidence.Sources));
    }

    [Fact]
    public void The_exam_of_the_CPC_has_a_hundred_questions_in_four_hours_and_had_more_before_2022()
    {
        var exam = Catalog.Credentials.Get(CredentialId.Parse("CPC")).Exam;
        var now = Catalog.AsOf(Today).At(exam);
        var then = Catalog.AsOf(new DateOnly(2021, 6, 1)).At(exam);

        Assert.Equal(DatedStanding.InForce, now.Standing);
        Assert.Equal((100, TimeSpan.FromHours(4)), (now.Fact!.Value.Total!.Value, now.Fact.Value.Duration!.Value));
        Assert.Equal(DatedStanding.InForce, then.Standing);
        Assert.Equal((150, TimeSpan.FromMinutes(340)), (then.Fact!.Value.Total!.Value, then.Fact.Value.Duration!.Value));
    }

    [Fact]
    public void The_article_is_cited_for_the_hundred_questions_in_about_four_hours()
    {
        var format = Catalog.AsOf(Today).At(Catalog.Credentials.Get(CredentialId.Parse("CPC")).Exam).Fact!.Value;

        Assert.Contains(Article, format.Total!.Evidence.Sources);
        Assert.Contains(Article, format.Duration!.Evidence.Sources);
    }

    [Fact]
    public void Employment_grows_by_eight_percent_from_2022_to_2032()
    {
        var outlook = Catalog.Occupations.Get(OccupationId.Parse("29-2072")).Outlook.Single(fact => fact.Evidence.Sources.Contains(Article));

        Assert.Equal((2022, 2032, 8m), (outlook.Value.FromYear, outlook.Value.ToYear, outlook.Value.GrowthPercent));
        Assert.Equal(OutlookComparison.FasterThanAverage, outlook.Value.Comparison);
    }

    [Fact]
    public void Pay_runs_from_50000_to_over_70000()
    {
        var pay = Catalog.Occupations.Get(OccupationId.Parse("29-2072")).Pay.Single(fact => fact.Evidence.Sources.Contains(Article)).Value;

        Assert.Equal((PayMeasure.Range, Money.FromDollars(50_000L), Money.FromDollars(70_000L), true), (pay.Measure, pay.Low, pay.High, pay.OrMore));
        Assert.Equal(["experience", "location"], pay.VariesBy.Order(StringComparer.Ordinal));
        Assert.Equal("$50,000 to over $70,000", pay.ToString());
    }
}
