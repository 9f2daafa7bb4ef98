using System.Collections.Frozen;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// Values in plain English, whatever the culture.
internal static class Words
{
    private const int MonthsInYear = 12;

    // ClosedToNew becomes "closed to new": the names of the library's enumerations are words.
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Kebab(value).Replace('-', ' ');

    public static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Kebab[value];

    // The catalog with what lies over it.
    public static string Of(CertificationCatalog catalog) =>
        $"{catalog.Name} {catalog.Version}{(catalog.Overlays.IsEmpty ? "" : $" with {string.Join(", ", catalog.Overlays)}")}";

    public static string Of(bool value) => value ? "yes" : "no";

    public static string Number(int number) => Number((long)number);

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Count(long number, string one) => $"{Number(number)} {one}{(number == 1 ? "" : "s")}";

    public static string Of(CalendarPeriod period) => period switch
    {
        { Months: 0 } => Count(period.Days, "day"),
        { Days: > 0 } => $"{Of(CalendarPeriod.FromMonths(period.Months))} and {Count(period.Days, "day")}",
        { Months: var months } when months % MonthsInYear == 0 => Count(months / MonthsInYear, "year"),
        { Months: var months } => Count(months, "month"),
    };

    public static string Of(TimeSpan time) => time.TotalMinutes switch
    {
        var minutes when minutes % 60 == 0 => Count((int)minutes / 60, "hour"),
        var minutes and > 60 => $"{Count((int)minutes / 60, "hour")} {Count((int)minutes % 60, "minute")}",
        var minutes => Count((int)minutes, "minute"),
    };

    public static string Of(Evidence evidence) =>
        $"{Of(evidence.Confidence)}, {(evidence.AsOf.Precision == ObservationPrecision.Undated ? "undated" : "seen " + evidence.AsOf.ToString().Replace("~", "about ", StringComparison.Ordinal))}";

    public static string Of(CredentialStatus status) => Of(status.Standing) + (status.Successor is { } successor ? $", successor {successor}" : "");

    public static string Of(Holders holders) =>
        (holders.OrMore ? "over " : "") + Number(holders.Count) + (holders.On is { } day ? $" on {Day(day)}" : "");

    public static string Of(FormerName name) => name.Name + (name.Year is { } year ? $" ({Year(year)})" : "");

    public static string Of(PassRate rate) =>
        string.Create(CultureInfo.InvariantCulture, $"{rate.Percent} %{(rate.FirstAttempt == true ? " at the first attempt" : "")}{(rate.Candidates is { } candidates ? $" of {candidates:#,0}" : "")}");

    public static string Of(StudyTime study) =>
        $"{Range(study.WeeksMin, study.WeeksMax)} weeks{(study.HoursPerWeekMin is { } hours ? $", {Range(hours, study.HoursPerWeekMax ?? hours)} hours a week" : "")}";

    public static string Of(RetakeRule rule) => string.Join("; ", new[]
    {
        rule.WaitDays is { } days ? $"after {Count(days, "day")}" : null,
        rule.AttemptLimit is { } limit ? $"at most {Count(limit, "attempt")}" : null,
        rule.NewFee is { } paid ? paid ? "for a new fee" : "without a new fee" : null,
        rule.Later is { } later ? $"after {Count(later.AfterAttempts, "attempt")} {Count(later.WaitDays, "day")} of wait" : null,
    }.Where(part => part is not null));

    public static string Of(RenewalPolicy policy)
    {
        var by = policy.Method != RenewalMethod.Ceus ? $"by {Of(policy.Method)}" : policy.Ceus is { } ceus ? Count(ceus, "CEU") : "CEUs, number not known,";
        var specific = policy.SpecificCeus is { } own ? $", {Number(own)} of them in its own field" : "";
        var parts = string.Concat(policy.Parts.Select(part => $", {Number(part.Ceus)} of them {part.Kind.Replace('-', ' ')}"));
        return $"{by} in {Of(policy.Cycle)}{specific}{parts}";
    }

    public static string Of(BookEditionRule rule) =>
        $"editions of the code year{(rule.PreviousYears > 0 ? $" and of {Count(rule.PreviousYears, "year")} before" : "")}, which changes on {Year(rule.ChangeMonth).PadLeft(2, '0')}-{Year(rule.ChangeDay).PadLeft(2, '0')}";

    public static string Of(ReschedulingRule rule) =>
        $"free with {Count(rule.FreeNoticeDays, rule.InBusinessDays ? "business day" : "day")} of notice{(rule.LastNoticeHours is { } hours ? $", possible until {Count(hours, "hour")} before" : "")}";

    public static string Of(SchedulingRule rule) => string.Join("; ", new[]
    {
        rule.WindowDays is { } window ? $"within {Count(window, "day")}" : null,
        rule.LeadDays is { } lead ? $"{Count(lead, "day")} ahead or more" : null,
        rule.ExtensionDays is { } extension ? $"may be extended by {Count(extension, "day")}{(rule.MostExtensionDays is { } most ? $", {Number(most)} in all" : "")}" : null,
    }.Where(part => part is not null));

    public static string Of(Crosswalk crosswalk) =>
        $"{crosswalk.Code} {crosswalk.Title}: {Of(crosswalk.Relation)}, {Of(crosswalk.Strength)}{(crosswalk.Until is { } until ? $", ended {Day(until)}" : "")}";

    public static string Of(ExamWindow window) => $"{Day(window.From)} to {Day(window.Until)}";

    public static string Of(ExamItems items) => Of(items.Kind) + (items.Count is { } count ? $" ({Number(count)})" : "");

    public static string Of(ExamReferences references) => !references.OpenBook ? "closed book"
        : references.Books.IsEmpty ? "open book"
        : $"open book: {string.Join(", ", references.Books.Select(book => book.Title))}";

    private static string Range(int min, int max) => min == max ? Number(min) : $"{Number(min)}-{Number(max)}";

    // A batch writes them by the million.
    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Kebab = Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(value => value, Write);

        private static string Write(TEnum value) =>
            string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));
    }
}
