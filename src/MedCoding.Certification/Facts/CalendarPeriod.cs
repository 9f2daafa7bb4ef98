using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>A stretch of calendar time, such as two years or ninety days, that has no fixed length in hours.</summary>
/// <remarks>
/// Held as months and days: a year is twelve months and a week seven days, so <c>P2Y</c> equals <c>P24M</c>; months and days do not mix, so
/// <c>P1M</c> does not equal <c>P30D</c>. Neither is negative, and each is at most 120,000. <see langword="default"/> is no time at all, <c>P0D</c>.
/// </remarks>
public readonly record struct CalendarPeriod
{
    private const int Limit = 120_000;
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;

    private CalendarPeriod(int months, int days)
    {
        Months = months;
        Days = days;
    }

    /// <summary>All its months, years included.</summary>
    public int Months { get; }

    /// <summary>All its days, weeks included.</summary>
    public int Days { get; }

    /// <summary>A number of years.</summary>
    /// <param name="years">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative or over 10,000.</exception>
    public static CalendarPeriod FromYears(int years) => new(Checked(years, Limit / MonthsInYear) * MonthsInYear, 0);

    /// <summary>A number of months.</summary>
    /// <param name="months">0 to 120,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative or over 120,000.</exception>
    public static CalendarPeriod FromMonths(int months) => new(Checked(months, Limit), 0);

    /// <summary>A number of days.</summary>
    /// <param name="days">0 to 120,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative or over 120,000.</exception>
    public static CalendarPeriod FromDays(int days) => new(0, Checked(days, Limit));

    /// <summary>Reads <c>P2Y</c>, <c>P18M</c>, <c>P16W</c>, <c>P90D</c> or a mixture in that order, such as <c>P2Y6M</c>.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a text.</exception>
    public static CalendarPeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var period)
            ? period
            : throw new FormatException($"'{Quoted.Short(s)}' is not a calendar period of years, months, weeks and days (P2Y, P18M, P16W, P90D).");
    }

    /// <summary>Reads <c>P2Y</c>, <c>P18M</c>, <c>P16W</c>, <c>P90D</c> or a mixture in that order; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period, or no time at all.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarPeriod result)
    {
        result = default;
        if (s is not ['P', _, ..])
        {
            return false;
        }

        long months = 0;
        long days = 0;
        var units = "YMWD".AsSpan();
        for (var rest = s.AsSpan(1); rest.Length > 0;)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var unit = digits is > 0 and <= 6 ? units.IndexOf(rest[digits]) : -1;
            if (unit < 0)
            {
                return false;
            }

            var number = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            (months, days) = units[unit] switch
            {
                'Y' => (months + ((long)number * MonthsInYear), days),
                'M' => (months + number, days),
                'W' => (months, days + ((long)number * DaysInWeek)),
                _ => (months, days + number),
            };
            units = units[(unit + 1)..];
            rest = rest[(digits + 1)..];
        }

        if (months > Limit || days > Limit)
        {
            return false;
        }

        result = new((int)months, (int)days);
        return true;
    }

    /// <summary>The day this period ends, when it begins on <paramref name="start"/>: months first, then days.</summary>
    /// <param name="start">The first day.</param>
    /// <remarks>A month that lacks the day gives its last one (31 January and one month: 28 or 29 February). For recurring dates count from the anchor,
    /// <see cref="Recurrence"/>: adding step by step would drift.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The end is after the year 9999.</exception>
    public DateOnly AddTo(DateOnly start) => start.AddMonths(Months).AddDays(Days);

    /// <summary>The end of the <paramref name="count"/>th period from an anchor, computed from the anchor itself, so that 29 February does not drift.</summary>
    /// <param name="anchor">The day the first period begins.</param>
    /// <param name="count">How many periods; zero gives the anchor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or the end is after the year 9999.</exception>
    public DateOnly Recurrence(DateOnly anchor, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var (months, days) = ((long)Months * count, (long)Days * count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, Limit, nameof(count));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, DateOnly.MaxValue.DayNumber, nameof(count));
        return anchor.AddMonths((int)months).AddDays((int)days);
    }

    /// <summary>Years, months and days, as <see cref="Parse"/> reads them: <c>P2Y</c>, <c>P2Y6M</c>, <c>P90D</c>.</summary>
    public override string ToString()
    {
        var years = Months / MonthsInYear;
        var months = Months % MonthsInYear;
        return this == default
            ? "P0D"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"P{(years > 0 ? $"{years}Y" : "")}{(months > 0 ? $"{months}M" : "")}{(Days > 0 ? $"{Days}D" : "")}");
    }

    private static int Checked(int value, int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, max);
        return value;
    }
}
