namespace MedCoding.Certification.Benchmarks.Running;

/// <summary>Calls before a measurement, until the runtime has compiled for good what they run.</summary>
/// <remarks>A process compiles once. When benchmarks are measured each has its own; a dry run is one for all of them, and only the first of them calls.</remarks>
internal static class WarmUp
{
    private static readonly HashSet<string> Warm = new(StringComparer.Ordinal);

    public static void Once(string method, int calls, Action call)
    {
        if (!Warm.Add(method))
        {
            return;
        }

        for (var i = 0; i < calls; i++)
        {
            call();
        }
    }
}
