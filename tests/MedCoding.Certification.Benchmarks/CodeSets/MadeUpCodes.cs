namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Texts of the shape and the lengths of real codes, for machines that have no release: good enough to see whether a benchmark runs, and near its figures.</summary>
internal static class MadeUpCodes
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string[] Diagnoses(int count, int seed) => Made(count, seed, random => Diagnosis(random, LengthOfDiagnosis(random)));

    public static string[] Procedures(int count, int seed) => Made(count, seed, Procedure);

#pragma warning disable CA5394 // Not a secret; .NET keeps the sequence of a seed.
    private static string[] Made(int count, int seed, Func<Random, string> make)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => make(random))];
    }

    // In the shares of fiscal year 2026, by the thousand.
    private static int LengthOfDiagnosis(Random random) => random.Next(1000) switch { < 3 => 3, < 75 => 4, < 171 => 5, < 311 => 6, _ => 7 };

    private static string Diagnosis(Random random, int length) =>
        Any(random, 1, Letters) + Any(random, Math.Min(length, 6) - 1, Digits) + (length == 7 ? Any(random, 1, "ADS") : "");

    private static string Procedure(Random random) => "0D" + Any(random, 5, Digits + Letters);

    private static string Any(Random random, int count, string symbols) => string.Concat(random.GetItems<char>(symbols, count));
#pragma warning restore CA5394
}
