using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>Which editions of the code books are accepted on an exam day: that of the code year, and so many before it. Immutable.</summary>
public sealed class BookEditionRule
{
    private const int LeapYear = 2024;

    /// <summary>Creates a rule.</summary>
    /// <param name="previousYears">How many earlier editions are accepted besides; 0 to 10.</param>
    /// <param name="changeMonth">The month in which the code year changes; 1 to 12.</param>
    /// <param name="changeDay">The day of that month on which it changes.</param>
    /// <exception cref="ArgumentException">A number is outside its range, or the month has no such day.</exception>
    public BookEditionRule(int previousYears, int changeMonth, int changeDay)
    {
        PreviousYears = Guard.Against.OutOfRange(previousYears, nameof(previousYears), 0, 10);
        ChangeMonth = Guard.Against.OutOfRange(changeMonth, nameof(changeMonth), 1, 12);
        ChangeDay = Guard.Against.OutOfRange(changeDay, nameof(changeDay), 1, DateTime.DaysInMonth(LeapYear, changeMonth), FormattableString.Invariant($"Month {changeMonth} has no day {changeDay}."));
    }

    /// <summary>How many earlier editions are accepted besides that of the code year.</summary>
    public int PreviousYears { get; }

    /// <summary>The month in which the code year changes.</summary>
    public int ChangeMonth { get; }

    /// <summary>The day of the month on which the code year changes.</summary>
    public int ChangeDay { get; }

    /// <summary>The newest edition that is accepted on a day.</summary>
    /// <param name="examDay">The day of the exam.</param>
    public int NewestEdition(DateOnly examDay) =>
        (examDay.Month, examDay.Day).CompareTo((ChangeMonth, ChangeDay)) >= 0 ? examDay.Year : examDay.Year - 1;

    /// <summary>The oldest edition that is accepted on a day.</summary>
    /// <param name="examDay">The day of the exam.</param>
    public int OldestEdition(DateOnly examDay) => NewestEdition(examDay) - PreviousYears;
}
