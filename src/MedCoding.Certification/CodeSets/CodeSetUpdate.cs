using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.CodeSets;

/// <summary>A day of the year on which a new edition of a code set takes effect. Immutable.</summary>
public sealed class CodeSetUpdate
{
    private const int LeapYear = 2024;

    /// <summary>Creates an entry of an update calendar.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">A day of that month.</param>
    /// <param name="what">What changes on that day.</param>
    /// <param name="evidence">Who says so.</param>
    /// <exception cref="ArgumentException">There is no such day, or <paramref name="what"/> is blank.</exception>
    public CodeSetUpdate(int month, int day, string what, Evidence evidence)
    {
        Month = Guard.Against.OutOfRange(month, nameof(month), 1, 12);
        Day = Guard.Against.OutOfRange(day, nameof(day), 1, DateTime.DaysInMonth(LeapYear, month), FormattableString.Invariant($"Month {month} has no day {day}."));
        What = Guard.Against.NullOrWhiteSpace(what);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>What changes on that day.</summary>
    public string What { get; }

    /// <summary>Who says so.</summary>
    public Evidence Evidence { get; }
}
