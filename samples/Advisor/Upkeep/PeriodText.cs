using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Upkeep;

// 1y, 18m, 90d, 1y6m, or as the seeds write it: P1Y.
internal static class PeriodText
{
    public static bool TryParse(string text, out CalendarPeriod period)
    {
        var upper = text.ToUpperInvariant();
        return CalendarPeriod.TryParse(upper.StartsWith('P') ? upper : $"P{upper}", out period);
    }
}
