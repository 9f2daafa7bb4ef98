using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Days, observations and periods. A pattern tells a real day from one that no calendar has, so that an editor marks it too.</summary>
internal static class TimeSchema
{
    // The years 1900 to 2200, of which 1900, 2100 and 2200 have no 29 February.
    private const string Year = "(19[0-9]{2}|2[01][0-9]{2}|2200)";
    private const string LeapYear = "((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string DayOfMonth = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private const string AnyDay = $"({Year}-{DayOfMonth}|{LeapYear}-02-29)";

    public static JsonObject Day(this Definitions defs) =>
        defs.Ref("day", () => Rule.Pattern($"^{AnyDay}$").Described("A day, 2026-11-22, of the years 1900 to 2200."));

    public static JsonObject Observation(this Definitions defs) => defs.Ref("observation", () =>
        Rule.Pattern($"^({AnyDay}|{Year}-{Month}|~?{Year}|undated)$", "2026-11-22", "2026-11", "2026", "~2026", "undated")
            .Described("When a page said so: a day, a month, a year, about a year (~2026), or undated. It never tells how long that held."));

    public static JsonObject Period(this Definitions defs) => defs.Ref("period", () =>
        Rule.Pattern("^P(?=[0-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?$", "P2Y", "P6M", "P16W", "P90D")
            .Described("A stretch of the calendar: P2Y, P6M, P16W, P90D, or years, months, weeks and days in this order (P2Y6M)."));

    public static JsonObject YearNumber(this Definitions defs) => defs.Ref("year", () => Rule.Int(1800, 2200).Described("A year, 1800 to 2200."));
}
