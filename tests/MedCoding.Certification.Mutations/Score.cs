using System.Globalization;

namespace MedCoding.Certification.Mutations;

/// <summary>How many of the mutants some test notices, by folder, and which none does.</summary>
internal static class Score
{
    private const string Head = "| folder | mutants | killed | stuck | survived | score |\n|---|--:|--:|--:|--:|--:|\n";

    /// <returns>Whether it is at least so many hundredths.</returns>
    public static bool Print(TextWriter output, IReadOnlyList<Mutant> mutants, IReadOnlyDictionary<int, Judged> verdicts, int least)
    {
        var survivors = mutants.Where(mutant => verdicts[mutant.Id].Verdict == Verdict.Survived).ToArray();
        foreach (var mutant in survivors)
        {
            output.WriteLine($"survived: {mutant}");
        }

        output.Write(Head);
        foreach (var folder in mutants.GroupBy(mutant => mutant.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Row(folder.Key, [.. folder.Select(mutant => verdicts[mutant.Id].Verdict)]));
        }

        output.WriteLine(Row("all", [.. mutants.Select(mutant => verdicts[mutant.Id].Verdict)]));
        return (mutants.Count - survivors.Length) * 100L >= mutants.Count * (long)least;
    }

    private static string Row(string name, Verdict[] verdicts)
    {
        int[] counts = [.. Enum.GetValues<Verdict>().Select(verdict => verdicts.Count(one => one == verdict))];
        var score = 100.0 * (verdicts.Length - counts[(int)Verdict.Survived]) / Math.Max(1, verdicts.Length);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {verdicts.Length} | {counts[(int)Verdict.Killed]} | {counts[(int)Verdict.Stuck]} | {counts[(int)Verdict.Survived]} | {score:0.0} % |");
    }
}
