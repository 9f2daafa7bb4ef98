using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>What a catalog says of the present, and what therefore ages until somebody looks it up again. What is told of the past stays as it is.</summary>
internal static class PresentFacts
{
    private const int MemberStep = 2;

    // Of figures that are published again and again only the newest say how things are.
    private static readonly HashSet<string> Series = new(StringComparer.Ordinal)
    {
        "pay", "payByIndustry", "holders", "memberCount", "passRates", "employment", "outlook", "examWindows",
    };

    // Of a credential that nobody can earn any more, whether that is still so and how it is kept.
    private static readonly HashSet<string> OfTheRetired = new(StringComparer.Ordinal) { "status", "renewal" };

    // Judged by the catalog itself: no page says otherwise later.
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal) { "recommendable", "relation", "strength" };

    /// <summary>Of what answers for the day of a view, what is said of the present, by pages that may say otherwise today.</summary>
    /// <param name="view">The catalog for the day.</param>
    /// <param name="answers">What answers, as <see cref="CatalogView.ListFacts"/> gives it.</param>
    /// <returns>The facts, in the order in which they were given.</returns>
    public static IEnumerable<CatalogFact> Of(CatalogView view, IEnumerable<CatalogFact> answers)
    {
        var retired = view.Catalog.Credentials
            .Where(credential => view.At(credential.Status).Fact?.Value.Standing is CredentialStanding.Retired or CredentialStanding.Renamed)
            .Select(credential => credential.Id.ToString())
            .ToHashSet(StringComparer.Ordinal);
        CatalogFact[] all = [.. answers.Where(fact => fact.Evidence is not null)];
        var ended = all.Where(fact => EndsCrosswalk(fact, view.Date)).Select(fact => EntryOf(fact.Path)).ToHashSet(StringComparer.Ordinal);
        var told = all
            .Where(fact => !ended.Contains(EntryOf(fact.Path)))
            .Select(fact => (Fact: fact, Steps: fact.Path.Split('/')))
            .Where(one => !IsSettled(one.Steps, retired))
            .Select(one => (one.Fact, Series: SeriesOf(one.Steps), Year: YearOf(one.Fact, one.Steps)))
            .ToArray();
        var newest = told.Where(one => one.Series is not null).GroupBy(one => one.Series!, one => one.Year, StringComparer.Ordinal)
            .ToDictionary(series => series.Key, series => series.Max(), StringComparer.Ordinal);
        return told.Where(one => one.Series is null || one.Year == newest[one.Series]).Select(one => one.Fact);
    }

    /// <summary>Whether something was last seen more than a period before a day. What is undated is older than any period, since nobody can say that it is not.</summary>
    /// <param name="seen">When it was seen; counted from the last day on which that may have been.</param>
    /// <param name="period">The period.</param>
    /// <param name="day">The day.</param>
    public static bool IsOlder(Observation seen, CalendarPeriod period, DateOnly day)
    {
        if (seen.Precision == ObservationPrecision.Undated)
        {
            return true;
        }

        // The end of a long period may lie beyond the last day that there is.
        var latest = seen.Latest;
        var monthsLeft = ((DateOnly.MaxValue.Year - latest.Year) * 12) + DateOnly.MaxValue.Month - latest.Month;
        return period.Months <= monthsLeft && latest.AddMonths(period.Months).DayNumber + period.Days < day.DayNumber;
    }

    // The last day of a code of another scheme stands in a member of its own.
    private static bool EndsCrosswalk(CatalogFact fact, DateOnly day) =>
        fact.Path.StartsWith("crosswalks/", StringComparison.Ordinal) && fact.Path.EndsWith("/until", StringComparison.Ordinal)
        && DateOnly.TryParseExact(fact.ValueText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) && until < day;

    private static string EntryOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static bool IsSettled(string[] steps, HashSet<string> retired) => steps switch
    {
        [_, _, "formerNames" or "introduced" or "founded", ..] => true,
        [_, .., var last] when Judged.Contains(last) => true,
        ["credentials" or "prices", var id, var member, ..] when retired.Contains(id) => !OfTheRetired.Contains(member),
        [.., "statements", var topic, _] => IsOfThePast(topic),
        _ => false,
    };

    // By the topics of the seeds: what names a year, such as 'exam-outline-2013', tells of that year.
    private static bool IsOfThePast(string topic) =>
        Array.Exists(topic.Split('-', '~'), word => word is "history" or "former" || (word.Length == 4 && word.All(char.IsAsciiDigit)));

    private static string? SeriesOf(string[] steps) =>
        steps.Length > MemberStep + 1 && Series.Contains(steps[MemberStep]) ? string.Join('/', steps[..(MemberStep + 1)]) : null;

    // The year that a figure is of stands in its path; one without is of the year in which it was seen.
    private static int YearOf(CatalogFact fact, string[] steps)
    {
        var years = steps.Skip(MemberStep + 1).Select(step => YearIn(step)).Where(year => year > 0).ToArray();
        return years.Length > 0 ? years.Max() : fact.Evidence!.AsOf.Year ?? 0;
    }

    private static int YearIn(string step) => Observation.TryParse(step, out var when) ? when.Year ?? 0 : 0;
}
