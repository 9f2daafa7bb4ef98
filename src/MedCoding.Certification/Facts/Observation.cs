using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>
/// When a fact was seen in its source. It says nothing about when the fact is valid: that is the validity of a <see cref="Fact{T}"/>,
/// and only a source that states it can give it.
/// </summary>
/// <remarks>
/// Text forms: <c>2026-02-14</c> (day), <c>2026-02</c> (month), <c>2026</c> (year), <c>~2026</c> (about that year), <c>undated</c>.
/// Years range from 1900 to 2200. <see langword="default"/> is <see cref="Undated"/>.
/// </remarks>
public readonly record struct Observation : IComparable<Observation>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private readonly DateOnly _start;

    private Observation(DateOnly start, ObservationPrecision precision)
    {
        _start = start;
        Precision = precision;
    }

    /// <summary>The source carries no date.</summary>
    public static Observation Undated => default;

    /// <summary>How exactly the time is known.</summary>
    public ObservationPrecision Precision { get; }

    /// <summary>The year that is named; <see langword="null"/> when undated.</summary>
    public int? Year => Precision == ObservationPrecision.Undated ? null : _start.Year;

    /// <summary>The first day on which the source may have been seen: 1 January of the year before for <see cref="ObservationPrecision.About"/>,
    /// <see cref="DateOnly.MinValue"/> when undated.</summary>
    public DateOnly Earliest => Precision switch
    {
        ObservationPrecision.Undated => DateOnly.MinValue,
        ObservationPrecision.About => _start.AddYears(-1),
        _ => _start,
    };

    /// <summary>Whether the source may have been seen by a day; what was seen later is not known yet then.</summary>
    /// <param name="day">The day.</param>
    public bool MayBeSeenBy(DateOnly day) => Earliest <= day;

    /// <summary>The last day on which the source may have been seen; <see cref="DateOnly.MaxValue"/> when undated.</summary>
    public DateOnly Latest => Precision switch
    {
        ObservationPrecision.Undated => DateOnly.MaxValue,
        ObservationPrecision.About => _start.AddYears(2).AddDays(-1),
        ObservationPrecision.Year => _start.AddYears(1).AddDays(-1),
        ObservationPrecision.Month => _start.AddMonths(1).AddDays(-1),
        _ => _start,
    };

    /// <summary>Seen on a day.</summary>
    /// <param name="day">The day, in the years 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 2200.</exception>
    public static Observation OnDay(DateOnly day) => new(Checked(day), ObservationPrecision.Day);

    /// <summary>Seen in a year, or about that year.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="about">Whether the year was inferred.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 2200.</exception>
    public static Observation InYear(int year, bool about = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return new(new DateOnly(year, 1, 1), about ? ObservationPrecision.About : ObservationPrecision.Year);
    }

    /// <summary>Reads one of the five text forms.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> has none of the forms.</exception>
    public static Observation Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result)
            ? result
            : throw new FormatException($"'{Quoted.Short(s)}' does not say when something was seen (2026-02-14, 2026-02, 2026, ~2026 or undated).");
    }

    /// <summary>Reads one of the five text forms; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The observation, or <see cref="Undated"/> when the text has none of the forms.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Observation result)
    {
        result = default;
        if (s is "undated")
        {
            return true;
        }

        var about = s is ['~', ..];
        var digits = about ? s![1..] : s;
        var (format, precision) = digits?.Length switch
        {
            4 => ("yyyy", about ? ObservationPrecision.About : ObservationPrecision.Year),
            7 when !about => ("yyyy-MM", ObservationPrecision.Month),
            10 when !about => ("yyyy-MM-dd", ObservationPrecision.Day),
            _ => ("", ObservationPrecision.Undated),
        };
        if (format.Length == 0
            || !DateOnly.TryParseExact(digits, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            || start.Year is < FirstYear or > LastYear)
        {
            return false;
        }

        result = new(start, precision);
        return true;
    }

    /// <summary>The text form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Precision switch
    {
        ObservationPrecision.Undated => "undated",
        ObservationPrecision.About => _start.ToString("'~'yyyy", CultureInfo.InvariantCulture),
        ObservationPrecision.Year => _start.ToString("yyyy", CultureInfo.InvariantCulture),
        ObservationPrecision.Month => _start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => _start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    // The last day of the year, month or day that is named; the doubt about an inferred year does not make it later.
    private DateOnly Named => Precision switch
    {
        ObservationPrecision.Undated => DateOnly.MinValue,
        ObservationPrecision.About => _start.AddYears(1).AddDays(-1),
        _ => Latest,
    };

    /// <summary>Orders by the last day of the year, month or day that is named, undated before everything; then by precision.</summary>
    /// <param name="other">The other observation.</param>
    public int CompareTo(Observation other)
    {
        var byDay = Named.CompareTo(other.Named);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>Whether <paramref name="left"/> was seen before <paramref name="right"/>.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Observation left, Observation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> was not seen after <paramref name="right"/>.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Observation left, Observation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> was seen after <paramref name="right"/>.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Observation left, Observation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> was not seen before <paramref name="right"/>.</summary>
    /// <param name="left">One observation.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Observation left, Observation right) => left.CompareTo(right) >= 0;

    private static DateOnly Checked(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day.Year, FirstYear, nameof(day));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day.Year, LastYear, nameof(day));
        return day;
    }
}
