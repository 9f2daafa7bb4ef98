using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class CalendarPeriodTests
{
    private static readonly DateOnly LeapDay = new(2024, 2, 29);

    [Property]
    public bool Text_reads_back(CalendarPeriod period) => CalendarPeriod.Parse(period.ToString()) == period;

    [Property]
    public bool Any_text_is_refused_or_reads_back(string? text) =>
        !CalendarPeriod.TryParse(text, out var period) ? period == default : CalendarPeriod.Parse(period.ToString()) == period;

    [Property]
    public bool Equal_periods_have_one_text(CalendarPeriod period)
    {
        var (years, months) = Math.DivRem(period.Months, 12);
        var (weeks, days) = Math.DivRem(period.Days, 7);
        var other = CalendarPeriod.Parse(FormattableString.Invariant($"P{years}Y{months}M{weeks}W{days}D"));
        return other == period && other.ToString() == period.ToString();
    }

    [Property]
    public void Recurrence_counts_from_the_anchor(DateOnly anchor, FsCheck.NonNegativeInt count)
    {
        var months = count.Get % 240;

        Assert.Equal(anchor.AddMonths(months), CalendarPeriod.FromMonths(1).Recurrence(anchor, months));
        Assert.Equal(anchor, CalendarPeriod.FromMonths(months).Recurrence(anchor, 0));
        Assert.Equal(CalendarPeriod.FromMonths(months).AddTo(anchor), CalendarPeriod.FromMonths(months).Recurrence(anchor, 1));
    }

    [Theory]
    [InlineData("P2Y", "P24M", 24, 0)]
    [InlineData("P1Y12M", "P2Y", 24, 0)]
    [InlineData("P18M", "P1Y6M", 18, 0)]
    [InlineData("P16W", "P112D", 0, 112)]
    [InlineData("P1W1D", "P8D", 0, 8)]
    [InlineData("P1Y2M3W4D", "P14M25D", 14, 25)]
    [InlineData("P0Y", "P0D", 0, 0)]
    [InlineData("P010M", "P10M", 10, 0)]
    [InlineData("P10000Y", "P120000M", 120_000, 0)]
    public void A_year_is_twelve_months_and_a_week_seven_days(string one, string other, int months, int days)
    {
        Assert.Equal(CalendarPeriod.Parse(one), CalendarPeriod.Parse(other));
        Assert.Equal(months, CalendarPeriod.Parse(one).Months);
        Assert.Equal(days, CalendarPeriod.Parse(one).Days);
    }

    [Fact]
    public void Months_and_days_do_not_mix() => Assert.NotEqual(CalendarPeriod.FromMonths(1), CalendarPeriod.FromDays(30));

    [Fact]
    public void Factories_and_texts_agree()
    {
        Assert.Equal("P2Y", CalendarPeriod.FromYears(2).ToString());
        Assert.Equal("P2Y6M", CalendarPeriod.FromMonths(30).ToString());
        Assert.Equal("P90D", CalendarPeriod.FromDays(90).ToString());
        Assert.Equal("P0D", default(CalendarPeriod).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("2Y")]
    [InlineData("p2Y")]
    [InlineData("P2y")]
    [InlineData("P2")]
    [InlineData("PY")]
    [InlineData("P-2Y")]
    [InlineData("P+2Y")]
    [InlineData("P2 Y")]
    [InlineData(" P2Y")]
    [InlineData("P2Y ")]
    [InlineData("P2Y2Y")]
    [InlineData("P2M2Y")]
    [InlineData("P1D1W")]
    [InlineData("P1.5Y")]
    [InlineData("PT1H")]
    [InlineData("P1DT1H")]
    [InlineData("P２Y")]
    [InlineData("P10001Y")]
    [InlineData("P120001M")]
    [InlineData("P120001D")]
    [InlineData("P10000Y1M")]
    [InlineData("P999999Y")]
    [InlineData("P9999999D")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(CalendarPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text));
    }

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_message()
    {
        foreach (var text in HostileTexts.All)
        {
            Assert.InRange(Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text)).Message.Length, 1, 200);
            Assert.InRange(Assert.Throws<FormatException>(() => CalendarPeriod.Parse($"P{text}")).Message.Length, 1, 200);
        }

        Assert.False(CalendarPeriod.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CalendarPeriod.Parse(null!));
    }

    [Fact]
    public void Lengths_outside_the_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(10_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromMonths(120_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(120_001));
    }

    [Fact]
    public void A_leap_day_does_not_drift_over_the_cycles()
    {
        var year = CalendarPeriod.FromYears(1);

        Assert.Equal(new DateOnly(2025, 2, 28), year.Recurrence(LeapDay, 1));
        Assert.Equal(new DateOnly(2027, 2, 28), year.Recurrence(LeapDay, 3));
        Assert.Equal(new DateOnly(2028, 2, 29), year.Recurrence(LeapDay, 4));
        Assert.Equal(new DateOnly(2028, 2, 29), CalendarPeriod.FromYears(2).Recurrence(LeapDay, 2));
    }

    [Fact]
    public void The_end_of_a_month_does_not_drift_either()
    {
        var month = CalendarPeriod.FromMonths(1);

        Assert.Equal(new DateOnly(2026, 2, 28), month.Recurrence(new DateOnly(2026, 1, 31), 1));
        Assert.Equal(new DateOnly(2026, 3, 31), month.Recurrence(new DateOnly(2026, 1, 31), 2));
    }

    [Fact]
    public void An_end_after_the_year_9999_is_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(8000).AddTo(LeapDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(2).Recurrence(LeapDay, 4000));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(120_000).Recurrence(LeapDay, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromYears(1).Recurrence(LeapDay, -1));
    }

    [Fact]
    public void An_end_far_after_the_year_9999_is_out_of_range_as_well()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromMonths(120_000).Recurrence(LeapDay, 20_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(120_000).Recurrence(LeapDay, 20_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.FromDays(1).Recurrence(LeapDay, int.MaxValue));
    }

    [Theory]
    [InlineData("P1M1D", "2023-01-30", "2023-03-01")]
    [InlineData("P1M", "2024-01-31", "2024-02-29")]
    [InlineData("P1Y2W", "2024-02-29", "2025-03-14")]
    public void Months_are_added_before_days(string period, string start, string end) =>
        Assert.Equal(
            DateOnly.ParseExact(end, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            CalendarPeriod.Parse(period).AddTo(DateOnly.ParseExact(start, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
