namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Weeks of study and months of the calendar, in a year of 52 weeks.</summary>
internal static class StudyWeeks
{
    private const int WeeksInYear = 52;
    private const int MonthsInYear = 12;

    /// <summary>The fewest whole months that hold the weeks.</summary>
    public static int ToMonths(int weeks) => ((weeks * MonthsInYear) + WeeksInYear - 1) / WeeksInYear;

    /// <summary>The most weeks that fit into the months.</summary>
    public static int InMonths(int months) => months * WeeksInYear / MonthsInYear;
}
