using System.Text.Json;
using FsCheck.Xunit;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Upkeep;

public sealed class CatalogUpkeepTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly CatalogView Shipped = CertificationCatalog.Shipped.AsOf(Day);

    [Property(MaxTest = 20)]
    public bool What_is_old_after_a_longer_time_is_old_after_a_shorter_one(byte months, byte more, short days)
    {
        var view = CertificationCatalog.Shipped.AsOf(Day.AddDays(days));
        var shorter = Paths(CatalogUpkeep.Of(view, CalendarPeriod.FromMonths(months)));
        return Paths(CatalogUpkeep.Of(view, CalendarPeriod.FromMonths(months + more))).All(shorter.Contains);
    }

    [Property(MaxTest = 20)]
    public void Each_listed_fact_answers_for_the_day_and_stands_once_under_its_best_source_and_its_body(short days)
    {
        var view = CertificationCatalog.Shipped.AsOf(Day.AddDays(days));
        var answers = view.ListFacts().Select(fact => (fact.Path, fact.Value)).ToHashSet();
        var upkeep = CatalogUpkeep.Of(view, CalendarPeriod.FromYears(1));

        Assert.Equal(view.Date, upkeep.Date);
        Assert.Equal(CalendarPeriod.FromYears(1), upkeep.OlderThan);
        Assert.All(upkeep.Bodies, body =>
        {
            Assert.NotEmpty(body.Pages);
            Assert.All(body.Pages, page =>
            {
                Assert.NotEmpty(page.Facts);
                Assert.Equal(page.Facts.Select(fact => fact.Path).Order(StringComparer.Ordinal), page.Facts.Select(fact => fact.Path));
                Assert.All(page.Facts, fact => Assert.Equal(page.Source.Id, fact.Evidence!.Sources[0]));
            });
            var sources = body.Pages.Select(page => page.Source).ToArray();
            Assert.Equal(sources.OrderBy(source => source.AsOf).ThenBy(source => source.Id.ToString(), StringComparer.Ordinal), sources);
        });
        var listed = Facts(upkeep).ToArray();
        Assert.All(listed, fact => Assert.Contains((fact.Path, fact.Value), answers));
        Assert.Equal(listed.Length, listed.Select(fact => fact.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Property]
    public bool Of_two_times_the_earlier_is_never_the_younger(ushort seenBefore, ushort after, byte months, byte days)
    {
        var (early, late) = (Observation.OnDay(Day.AddDays(-seenBefore)), Observation.OnDay(Day.AddDays(-seenBefore).AddDays(after)));
        var period = CalendarPeriod.Parse($"P{months}M{days}D");
        return PresentFacts.IsOlder(early, period, Day) || !PresentFacts.IsOlder(late, period, Day);
    }

    [Theory]
    [InlineData("2025-11-22", "P1Y", true)]
    [InlineData("2025-11-23", "P1Y", false)]
    [InlineData("2026-11-22", "P0D", true)]
    [InlineData("2026-11-23", "P0D", false)]
    [InlineData("2025-10", "P1Y", true)]
    [InlineData("2025-11", "P1Y", false)]
    [InlineData("2024", "P1Y", true)]
    [InlineData("2025", "P1Y", false)]
    [InlineData("~2024", "P1Y", false)]
    [InlineData("~2023", "P1Y", true)]
    [InlineData("2027", "P0D", false)]
    [InlineData("2026-08-25", "P90D", false)]
    [InlineData("2026-08-24", "P90D", true)]
    [InlineData("1900", "P10000Y", false)]
    [InlineData("2200-12-31", "P120000M120000D", false)]
    [InlineData("undated", "P10000Y", true)]
    public void The_age_counts_from_the_last_day_on_which_it_may_have_been_seen(string seen, string period, bool isOlder) =>
        Assert.Equal(isOlder, PresentFacts.IsOlder(Observation.Parse(seen), CalendarPeriod.Parse(period), Day));

    [Fact]
    public void Bodies_stand_in_the_order_of_their_identifiers_and_what_belongs_to_none_comes_last()
    {
        var upkeep = CatalogUpkeep.Of(Shipped, CalendarPeriod.FromYears(1));
        string[] ids = [.. upkeep.Bodies.Select(body => body.Body?.Id.ToString() ?? "")];
        string[] named = [.. ids.SkipLast(1)];

        Assert.Equal([.. named.Order(StringComparer.Ordinal)], named);
        Assert.DoesNotContain("", named);
        Assert.Null(upkeep.Bodies[^1].Body);
        Assert.Contains("AAPC", named);
        Assert.Contains(upkeep.Bodies[^1].Pages.SelectMany(page => page.Facts), fact => fact.Path.StartsWith("codeSets/", StringComparison.Ordinal));
    }

    [Fact]
    public void Credentials_prices_and_trainings_belong_to_their_body()
    {
        var aapc = CatalogUpkeep.Of(CertificationCatalog.Shipped.AsOf(new(2040, 1, 1)), CalendarPeriod.FromYears(1)).Bodies.Single(body => body.Body?.Id.ToString() == "AAPC");
        string[] paths = [.. aapc.Pages.SelectMany(page => page.Facts).Select(fact => fact.Path)];

        Assert.Contains("credentials/CPC/exam/minutes", paths);
        Assert.Contains("prices/CPC/exam/member/1", paths);
        Assert.Contains("issuingBodies/AAPC/headquarters", paths);
        Assert.Contains("trainings/aapc-cpb-course/kind", paths);
        Assert.Contains(paths, path => path.StartsWith("prices/AAPC/", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path.StartsWith("credentials/CCS", StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_is_present_is_old_when_a_hundred_years_have_passed()
    {
        var view = CertificationCatalog.Shipped.AsOf(new(2140, 1, 1));

        Assert.Equal(
            PresentFacts.Of(view, view.ListFacts()).Select(fact => fact.Path),
            Paths(CatalogUpkeep.Of(view, CalendarPeriod.FromYears(1))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_catalog_in_which_everything_was_seen_of_late_has_nothing_to_look_up()
    {
        var catalog = CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json.Replace("\"undated\"", "\"2026\"", StringComparison.Ordinal)));

        Assert.Empty(CatalogUpkeep.Of(catalog.AsOf(Day), CalendarPeriod.FromYears(1)).Bodies);
    }

    [Fact]
    public void Undated_facts_are_listed_however_long_the_time()
    {
        var catalog = CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json));
        var body = Assert.Single(CatalogUpkeep.Of(catalog.AsOf(Day), CalendarPeriod.FromYears(10_000)).Bodies);

        Assert.Null(body.Body);
        Assert.All(Assert.Single(body.Pages).Facts, fact => Assert.Equal(Observation.Undated, fact.Evidence!.AsOf));
    }

    [Fact]
    public void The_same_facts_in_other_files_give_the_same_list()
    {
        var turned = CertificationCatalog.Load(Seeds.Files.Reverse().Select((file, index) => new CatalogFile($"file-{index}.json", file.Utf8Json)));

        Assert.Equal(
            Facts(CatalogUpkeep.Of(Shipped, CalendarPeriod.FromYears(1))).Select(fact => (fact.Path, fact.Value)),
            Facts(CatalogUpkeep.Of(turned.AsOf(Day), CalendarPeriod.FromYears(1))).Select(fact => (fact.Path, fact.Value)));
    }

    [Fact]
    public void Every_value_can_be_shown()
    {
        Assert.All(Facts(CatalogUpkeep.Of(Shipped, default)), fact =>
        {
            using var value = JsonDocument.Parse(fact.Value);
            Assert.NotEmpty(fact.ValueText);
        });
    }

    private static IEnumerable<CatalogFact> Facts(CatalogUpkeep upkeep) => upkeep.Bodies.SelectMany(body => body.Pages).SelectMany(page => page.Facts);

    private static HashSet<string> Paths(CatalogUpkeep upkeep) => Facts(upkeep).Select(fact => fact.Path).ToHashSet(StringComparer.Ordinal);
}
