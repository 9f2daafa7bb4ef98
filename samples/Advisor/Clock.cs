namespace MedCoding.Advisor;

// The one place that reads the clock, for the default of --as-of. The library never does: the day is always an argument.
internal static class Clock
{
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);
}
