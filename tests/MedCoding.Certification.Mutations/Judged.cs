using System.Globalization;

namespace MedCoding.Certification.Mutations;

/// <summary>A mutant's verdict, and the test that killed it.</summary>
internal sealed record Judged(int Mutant, Verdict Verdict, string? Killer)
{
    /// <summary>A line that a worker writes before it begins with a mutant: where no verdict follows, the process ended over it.</summary>
    public static string Begin(int mutant) => $"{mutant.ToString(CultureInfo.InvariantCulture)} begin";

    /// <summary>A line for a mutant over which another process should decide.</summary>
    public static string Again(int mutant) => $"{mutant.ToString(CultureInfo.InvariantCulture)} again";

    public override string ToString() => $"{Mutant.ToString(CultureInfo.InvariantCulture)} {Verdict} {Killer}".TrimEnd();

    /// <summary>Reads what workers wrote; whatever was only begun is stuck.</summary>
    public static IEnumerable<Judged> Read(string path) => (File.Exists(path) ? File.ReadAllLines(path) : [])
        .Select(line => line.Split(' ', 3)).GroupBy(parts => parts[0]).Select(lines => lines.Last()).Where(parts => parts[1] != "again").Select(parts => new Judged(
            int.Parse(parts[0], CultureInfo.InvariantCulture), Enum.TryParse<Verdict>(parts[1], out var verdict) ? verdict : Verdict.Stuck, parts.Length > 2 ? parts[2] : null));
}
