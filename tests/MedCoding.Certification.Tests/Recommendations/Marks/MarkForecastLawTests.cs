using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The day until which a mark would be carried is the first on which going on with the work has removed it, and the day before it is still there.</summary>
public sealed class MarkForecastLawTests
{
    private const int HighestSeed = 1_000_000;
    private const int MostMonths = 40;

    private static readonly DateOnly Day = new(2026, 11, 30);

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void The_mark_goes_on_the_first_day_on_which_the_experience_that_goes_on_removes_it(int seed)
    {
        foreach (var (mark, said, view) in Marks(seed))
        {
            var needed = Enumerable.Range(0, MostMonths).Where(months => IsMet(mark.Removal!.Expected, Later(said, months, view), view)).Select(months => (int?)months).FirstOrDefault();
            Assert.Equal(needed is { } months ? Day.AddMonths(months) : null, mark.Until);
        }
    }

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void Each_way_has_a_day_or_says_what_keeps_it_from_one(int seed)
    {
        foreach (var (mark, _, _) in Marks(seed))
        {
            Assert.Equal(mark.Removals.Min(way => way.ByTimeAlone), mark.Until);
            foreach (var way in mark.Removals)
            {
                Assert.Equal(way.On is null, !way.Undated.IsEmpty);
                Assert.False(way.ByTimeAlone < way.On, "Time alone cannot be quicker than time with training.");
                Assert.True(way.ByTimeAlone is null || way.On is not null);
                Assert.True(way.On is null || way.On >= Day);
                Assert.All(way.Undated, step => Assert.NotEqual(Outcome.Met, step.Outcome));
                Assert.All(way.Undated, step => Assert.IsNotType<ExperienceRequirement>(step.Demand));
            }
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void The_ways_together_are_the_demand(int seed)
    {
        foreach (var (mark, _, _) in Marks(seed))
        {
            Assert.Equal(mark.Removal!.Outcome, mark.Removals.Max(way => way.Way.Outcome));
            Assert.Equal(Leaves(mark.Removal), mark.Removals.SelectMany(way => Leaves(way.Way)));
        }
    }

    [Theory]
    [InlineData("0", "2028-11-22")]
    [InlineData("0.5", "2028-05-22")]
    [InlineData("1.9", "2027-01-22")]
    public void The_apprentice_carries_the_A_until_two_years_are_full(string years, string until)
    {
        var mark = Assert.Single(Cpc($$"""{"experienceYears":{{years}}}""").Marks);
        Assert.Equal(until, mark.Until is { } day ? DayText.Of(day) : null);
    }

    [Fact]
    public void Each_way_to_remove_the_A_has_its_own_day_or_its_reason()
    {
        var mark = Assert.Single(Cpc("""{"experienceYears":0}""").Marks);
        Assert.Equal(
            [("experience(coding) >= 2y", "2028-11-22"), ("experience(coding) >= 1y and (training(coding) >= 80h or training(practicode))", "2028-05-22"), ("training(coding) >= 80h and training(practicode)", null)],
            mark.Removals.Select(way => (way.Way.Expected.ToString(), way.On is { } day ? DayText.Of(day) : null)));
        Assert.Equal("training(coding) >= 80h", Assert.Single(mark.Removals[2].Undated).Demand.ToString());
    }

    [Fact]
    public void Without_a_word_on_experience_the_mark_may_be_carried_and_none_is_counted()
    {
        var mark = Assert.Single(Cpc("{}").Marks);
        Assert.Equal((Outcome.Unknown, new DateOnly(2028, 11, 22)), (mark.Unless.Outcome, mark.Until));
    }

    [Fact]
    public void A_day_that_the_calendar_does_not_have_is_not_foretold()
    {
        var report = new RecommendationEngine(CertificationCatalog.Shipped.AsOf(DateOnly.MaxValue)).Recommend(new CandidateProfile { ExperienceMonths = 0 });
        var mark = Assert.Single(report.Why(CredentialIds.Cpc).Marks);
        Assert.Null(mark.Until);
        Assert.All(mark.Removals, way => Assert.Null(way.On));
    }

    private static CredentialAnswer Cpc(string profile) =>
        new RecommendationEngine(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22))).Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), CertificationCatalog.Shipped)).Why(CredentialIds.Cpc);

    private static IEnumerable<(MarkOutlook Mark, Qualifications Said, CatalogView View)> Marks(int seed)
    {
        var catalog = MarkedCatalog.Of(seed);
        var report = new RecommendationEngine(catalog.AsOf(Day)).Recommend(GeneratedProfile.Of(catalog, seed));
        return catalog.Credentials.SelectMany(credential => report.Why(credential.Id).Marks).Where(mark => mark.Removal is not null)
            .Select(mark => (mark, report.Selection.Qualifications, report.View));
    }

    // All experience goes on, in every area and wherever it was gained; of what nothing was said there is none.
    private static Qualifications Later(Qualifications said, int months, CatalogView view)
    {
        var areas = view.Catalog.PracticeAreas.Ids.ToImmutableSortedDictionary(area => area, area => said.ExperienceMonths.GetValueOrDefault(area) + months);
        var more = view.Catalog.PracticeAreas.Ids.Select(area => new PlacedExperience(area, months, view.Catalog.WorkSettings.Ids, []));
        return said.WithExperience(areas, months == 0 ? said.ExperienceInSettings : [.. said.ExperienceInSettings, .. more]);
    }

    private static bool IsMet(Requirement demand, Qualifications person, CatalogView view) =>
        demand.Evaluate(person, id => view.Catalog.Credentials.TryGet(id, out var credential) ? credential : null).Outcome == Outcome.Met;

    private static IEnumerable<string> Leaves(RequirementResult one) => one.Members.IsEmpty
        ? [string.Create(CultureInfo.InvariantCulture, $"{one.Expected}: {one.Outcome} {one.Found}")]
        : one.Members.SelectMany(Leaves);
}
