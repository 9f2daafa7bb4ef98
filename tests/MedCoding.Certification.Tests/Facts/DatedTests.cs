using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class DatedTests
{
    private static readonly SourceId[] Sources = [SourceId.Parse("one")];

    [Property(MaxTest = 1000)]
    public void The_answer_for_a_day_is_that_of_the_plain_rule(Dated<int> dated, DateOnly day)
    {
        var (standing, fact) = Plainly(dated.Facts, day);
        var answer = dated.At(day);

        Assert.Equal(standing, answer.Standing);
        Assert.Same(fact, answer.Fact);
    }

    [Property(MaxTest = 20)]
    public void The_answer_is_that_of_the_plain_rule_on_each_day_of_three_years(Dated<int> dated)
    {
        for (var day = new DateOnly(2019, 12, 20); day < new DateOnly(2023, 1, 10); day = day.AddDays(1))
        {
            Assert.Same(Plainly(dated.Facts, day).Fact, dated.At(day).Fact);
        }
    }

    [Property]
    public void The_order_of_the_facts_decides_nothing_but_ties(Dated<int> dated, DateOnly day)
    {
        var answer = dated.At(day);
        var reversed = Dated.Of(dated.Facts.Reverse()).At(day);

        Assert.Equal(answer.Standing, reversed.Standing);
        Assert.Equal(answer.Fact?.Evidence.AsOf, reversed.Fact?.Evidence.AsOf);
        Assert.True(answer.Standing != DatedStanding.InForce || answer == reversed);
    }

    [Property]
    public bool A_value_answers_known_exactly_when_the_standing_is_not_NotKnown(Dated<int> dated, DateOnly day)
    {
        var answer = dated.At(day);
        return answer.IsKnown == (answer.Standing != DatedStanding.NotKnown)
            && answer.TryGetValue(out var value) == answer.IsKnown
            && value == (answer.Fact?.Value ?? 0);
    }

    [Property]
    public bool What_is_announced_begins_later_and_is_never_in_force(Dated<int> dated, DateOnly day)
    {
        var announced = dated.AnnouncedAfter(day);
        return announced.SequenceEqual(dated.Facts.Where(fact => fact.From is { } from && from > day).OrderBy(fact => fact.From!.Value))
            && announced.All(fact => !fact.Covers(day));
    }

    [Property]
    public bool Facts_overlap_exactly_when_some_day_is_covered_twice(Fact<int> one, Fact<int> other)
    {
        // A period that covers a common day covers one of the ends too, or reaches a border of the calendar.
        DateOnly[] days = [DateOnly.MinValue, DateOnly.MaxValue, .. Ends(one), .. Ends(other)];
        var shared = days.Any(day => one.Covers(day) && other.Covers(day));
        return (Dated.FindOverlap([one, other]) == (0, 1)) == shared && (Dated.FindOverlap([one, other]) is null) == !shared;
    }

    [Fact]
    public void Stated_periods_that_share_one_day_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Dated.Of(
            Stated("2021-01-01", "2021-12-31"), Said("2021"), Stated("2021-12-31", null)));

        Assert.Contains("value 0", error.Message, StringComparison.Ordinal);
        Assert.Contains("value 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_no_dated_fact()
    {
        Assert.Throws<ArgumentException>(() => Dated.Of<int>());
        Assert.Throws<ArgumentNullException>(() => Dated.Of<int>(null!));
        Assert.Throws<ArgumentNullException>(() => Dated.FindOverlap<int>(null!));
    }

    [Theory]
    [InlineData("2020-12-31", DatedStanding.NotKnown)]
    [InlineData("2021-01-01", DatedStanding.InForce)]
    [InlineData("2021-12-31", DatedStanding.InForce)]
    [InlineData("2022-01-01", DatedStanding.NotKnown)]
    public void Both_ends_of_a_stated_period_belong_to_it(string day, DatedStanding standing) =>
        Assert.Equal(standing, Dated.Of(Stated("2021-01-01", "2021-12-31")).At(Day(day)).Standing);

    [Fact]
    public void An_observation_says_nothing_about_the_days_before_it()
    {
        var dated = Dated.Of(Said("2021-06"));

        Assert.Equal(DatedStanding.NotKnown, dated.At(Day("2021-05-31")).Standing);
        Assert.Equal(DatedStanding.SaidNear, dated.At(Day("2021-06-01")).Standing);
        Assert.Equal(DatedStanding.SaidNear, dated.At(Day("2040-01-01")).Standing);
    }

    [Fact]
    public void A_stated_period_that_ends_on_the_last_day_of_an_observation_overtakes_it_and_one_that_ends_a_day_before_does_not()
    {
        Assert.Equal(DatedStanding.NotKnown, Dated.Of(Said("2021"), Stated("2021-02-01", "2021-12-31")).At(Day("2022-01-01")).Standing);
        Assert.Equal(DatedStanding.SaidNear, Dated.Of(Said("2021"), Stated("2021-02-01", "2021-12-30")).At(Day("2022-01-01")).Standing);
    }

    [Fact]
    public void What_was_seen_before_a_stated_period_ended_does_not_come_back_after_it()
    {
        var dated = Dated.Of(Said("2020"), Stated("2021-01-01", "2021-12-31"));

        Assert.Equal(DatedStanding.SaidNear, dated.At(Day("2020-07-01")).Standing);
        Assert.Equal(DatedStanding.NotKnown, dated.At(Day("2022-01-01")).Standing);
    }

    [Fact]
    public void An_undated_value_answers_only_when_no_dated_one_does()
    {
        var dated = Dated.Of(Said("undated"), Said("2021"), Stated("2022-01-01", "2022-12-31"));

        Assert.Equal("undated", dated.At(Day("2020-12-31")).Fact!.Evidence.AsOf.ToString());
        Assert.Equal("2021", dated.At(Day("2021-01-01")).Fact!.Evidence.AsOf.ToString());
        Assert.Equal("undated", dated.At(Day("2023-01-01")).Fact!.Evidence.AsOf.ToString());
    }

    [Fact]
    public void Answers_are_equal_when_fact_and_standing_are()
    {
        var dated = Dated.Of(Said("2021"));
        var answer = dated.At(Day("2021-02-01"));

        Assert.True(answer == dated.At(Day("2022-02-01")));
        Assert.Equal(answer.GetHashCode(), dated.At(Day("2022-02-01")).GetHashCode());
        Assert.True(answer != default);
        Assert.True(answer != Dated.Of(Said("2021")).At(Day("2021-02-01")));
        Assert.False(answer.Equals("2021"));
        Assert.Equal(DatedStanding.NotKnown, default(DatedAnswer<int>).Standing);
    }

    // The documented rule, written down once more without looking at the library's loop.
    private static (DatedStanding Standing, Fact<int>? Fact) Plainly(IReadOnlyCollection<Fact<int>> facts, DateOnly day)
    {
        var stated = facts.Where(fact => fact.From is not null || fact.Until is not null).ToArray();
        var inForce = stated.SingleOrDefault(fact => (fact.From ?? DateOnly.MinValue) <= day && day <= (fact.Until ?? DateOnly.MaxValue));
        if (inForce is not null)
        {
            return (DatedStanding.InForce, inForce);
        }

        var seen = facts.Except(stated).Where(fact => fact.Evidence.AsOf.Precision != ObservationPrecision.Undated && fact.Evidence.AsOf.Earliest <= day);
        var gone = stated.Where(fact => fact.Until is { } until && until < day).ToArray();
        var said = seen.Where(fact => !gone.Any(period => period.Until >= fact.Evidence.AsOf.Latest))
            .OrderByDescending(fact => fact.Evidence.AsOf is { Precision: ObservationPrecision.About } inferred ? inferred.Latest.AddYears(-1) : fact.Evidence.AsOf.Latest)
            .ThenByDescending(fact => (int)fact.Evidence.AsOf.Precision)
            .Concat(facts.Except(stated).Where(fact => fact.Evidence.AsOf.Precision == ObservationPrecision.Undated))
            .FirstOrDefault();
        return said is null ? (DatedStanding.NotKnown, null) : (DatedStanding.SaidNear, said);
    }

    private static IEnumerable<DateOnly> Ends(Fact<int> fact) => new[] { fact.From, fact.Until }.OfType<DateOnly>();

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Fact<int> Said(string asOf) => new(1, new Evidence(Observation.Parse(asOf), Confidence.High, Sources));

    private static Fact<int> Stated(string? from, string? until) =>
        new(2, new Evidence(Observation.Parse("2021"), Confidence.High, Sources), from is null ? null : Day(from), until is null ? null : Day(until));
}
