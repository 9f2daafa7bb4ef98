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

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void A_way_is_done_on_its_day_and_not_on_the_day_before(int seed)
    {
        var weekly = Math.Abs(seed % 45) + 1;
        foreach (var (mark, said, view) in Marks(seed, weekly))
        {
            foreach (var way in mark.Removals)
            {
                bool IsDone(DateOnly day) => IsMet(way.Way.Expected, Trained(Later(said, MonthsTo(day), view), way.Way.Expected, (day.DayNumber - Day.DayNumber) / 7 * weekly), view);

                if (way.On is not { } on)
                {
                    Assert.False(IsDone(Day.AddYears(200)), way.Way.Expected.ToString());
                    continue;
                }

                Assert.True(IsDone(on), $"{way.Way.Expected} on {on:o}");
                Assert.True(on == Day || !IsDone(on.AddDays(-1)), $"{way.Way.Expected} before {on:o}");
            }
        }
    }

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void A_day_may_come_sooner_exactly_when_saying_more_can_bring_it_nearer(int seed)
    {
        foreach (var (mark, said, _) in Marks(seed))
        {
            foreach (var way in mark.Removals.Where(way => way.Way.Members.IsEmpty && way.Way.Outcome != Outcome.Met))
            {
                var isUnsaid = way.Way.Expected switch
                {
                    ExperienceRequirement { Setting: null } experience => !said.ExperienceMonths.ContainsKey(experience.Area),
                    TrainingRequirement { Hours: not null } training => said.Trainings is not { } stated || (stated.TryGetValue(training.Training, out var hours) && hours is null),
                    ExperienceRequirement => way.IsLatest,
                    _ => false,
                };
                Assert.Equal(isUnsaid, way.IsLatest);
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
            [("experience(coding) >= 2y", "2028-11-22"), ("experience(coding) >= 1y and (training(coding) >= 80h or training(practicode))", null), ("training(coding) >= 80h and training(practicode)", null)],
            mark.Removals.Select(way => (way.Way.Expected.ToString(), way.On is { } day ? DayText.Of(day) : null)));
        Assert.Equal(["training(coding) >= 80h", "training(practicode)"], mark.Removals[2].Undated.Select(step => step.Demand.ToString()));
    }

    [Fact]
    public void The_hours_per_week_give_the_training_its_day()
    {
        var mark = Assert.Single(Cpc("""{"experienceYears":0.5,"studyHoursPerWeek":10}""").Marks);
        Assert.Equal(["2028-05-22", "2027-05-22", null], mark.Removals.Select(way => way.On is { } day ? DayText.Of(day) : null));
        Assert.Equal("training(practicode)", Assert.Single(mark.Removals[2].Undated).Demand.ToString());
    }

    [Fact]
    public void Whoever_carries_the_mark_is_told_how_it_goes_and_whoever_holds_the_credential_without_it_is_not()
    {
        var carried = Assert.Single(Cpc("""{"credentials":["CPC-A"],"experience":[{"kind":"coding","years":1}]}""").Marks);
        Assert.Equal((true, new DateOnly(2027, 11, 22)), (carried.IsCarried, carried.Until));
        Assert.StartsWith("You carry the mark CPC-A until 2027-11-22, if", Assert.Single(Cpc("""{"credentials":["CPC-A"],"experience":[{"kind":"coding","years":1}]}""").Explain().Marks), StringComparison.Ordinal);
        Assert.StartsWith("The mark CPC-A, which you carry, can go now.", Assert.Single(Cpc("""{"credentials":["CPC-A"],"experience":[{"kind":"coding","years":2}]}""").Explain().Marks), StringComparison.Ordinal);
        Assert.StartsWith("You carry the mark CPC-A until 2028-11-22 at the latest", Assert.Single(Cpc("""{"credentials":["CPC-A"]}""").Explain().Marks), StringComparison.Ordinal);
        Assert.Empty(Cpc("""{"credentials":["CPC"]}""").Marks);
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

    private static int MonthsTo(DateOnly day)
    {
        var months = ((day.Year - Day.Year) * 12) + day.Month - Day.Month;
        return Day.AddMonths(months) > day ? months - 1 : months;
    }

    // Hours that are studied from the day on go to every training that the demand names.
    private static Qualifications Trained(Qualifications person, Requirement demand, int hours)
    {
        var trainings = person.Trainings ?? ImmutableSortedDictionary<TrainingId, int?>.Empty;
        foreach (var id in Singles(demand).OfType<TrainingRequirement>().Where(single => single.Hours is not null).Select(single => single.Training).Distinct())
        {
            if (hours > 0)
            {
                trainings = trainings.SetItem(id, (trainings.GetValueOrDefault(id) ?? 0) + hours);
            }
        }

        return new Qualifications(person) { Trainings = trainings };
    }

    private static IEnumerable<Requirement> Singles(Requirement demand) => demand is RequirementGroup group ? group.Members.SelectMany(Singles) : [demand];

    private static IEnumerable<(MarkOutlook Mark, Qualifications Said, CatalogView View)> Marks(int seed, int? weekly = null)
    {
        var catalog = MarkedCatalog.Of(seed);
        var report = new RecommendationEngine(catalog.AsOf(Day)).Recommend(new CandidateProfile(GeneratedProfile.Of(catalog, seed)) { StudyHoursPerWeek = weekly });
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
