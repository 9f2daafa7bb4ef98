using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>Months in words.</summary>
internal static class Months
{
    private const int InYear = 12;

    public static string Of(long months) => months switch
    {
        0 => "none",
        1 => "1 month",
        InYear => "1 year",
        _ when months % InYear == 0 => string.Create(CultureInfo.InvariantCulture, $"{months / InYear} years"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{months} months"),
    };

    public static string Of(CalendarPeriod period) => period.Days == 0 ? Of(period.Months) : period.ToString();
}
