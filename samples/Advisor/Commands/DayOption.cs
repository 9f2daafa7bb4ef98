using System.CommandLine;
using System.Globalization;

namespace MedCoding.Advisor.Commands;

// A day of the calendar, today where none is given.
internal sealed class DayOption(string name, string meaning)
{
    public Option<string> Option { get; } = new(name) { Description = $"{meaning}, such as 2026-11-22. Default: today.", HelpName = "DAY" };

    public bool TryRead(ParseResult parsed, Surroundings surroundings, out DateOnly day)
    {
        day = surroundings.Today;
        if (parsed.GetValue(Option) is not { } typed || DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return true;
        }

        surroundings.Complain($"{Option.Name}: '{Typed.Short(typed)}' is no day of the calendar (2026-11-22).");
        return false;
    }
}
