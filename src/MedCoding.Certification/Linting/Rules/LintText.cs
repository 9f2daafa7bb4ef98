using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Words that findings share.</summary>
internal static class LintText
{
    private const int Longest = 60;
    private const int LongestWay = 12;
    private const int MonthsInYear = 12;

    /// <summary>The value of a fact, short enough for a sentence; its validity where it has no value itself.</summary>
    public static string Shown(CatalogFact fact) => fact.IsHolder ? $"{DayText.OrOpen(fact.From)} to {DayText.OrOpen(fact.Until)}" : Short(fact.ValueText);

    /// <summary>A period of whole years.</summary>
    public static string Period(CalendarPeriod period) => string.Create(CultureInfo.InvariantCulture, $"{period.Months / MonthsInYear} years");

    /// <summary>The entry that a path belongs to: its first two steps.</summary>
    public static string EntryOf(string path) => string.Join('/', path.Split('/').Take(2));

    /// <summary>From one credential over others to the last one; of a long way the beginning and the end.</summary>
    public static string Way(IReadOnlyCollection<CredentialId> steps) => string.Join(" -> ", steps.Count <= LongestWay
        ? steps.Select(step => step.ToString())
        : steps.Take(LongestWay - 1).Select(step => step.ToString()).Concat(["…", steps.Last().ToString()]));

    public static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
}
