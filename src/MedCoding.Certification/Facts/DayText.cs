using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>Days as they are written everywhere: <c>2026-11-22</c>.</summary>
internal static class DayText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An end of a stated validity, which may be open.</summary>
    public static string OrOpen(DateOnly? day) => day is { } known ? Of(known) : "(open)";
}
