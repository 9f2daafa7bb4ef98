using System.Diagnostics;
using System.Globalization;

namespace MedCoding.Certification.Mutations;

/// <summary>Keeps a worker busy on every core until every mutant has its verdict.</summary>
internal sealed class Crew(string folder, string[] inherited)
{
    private string CoverageFile => Path.Combine(folder, "coverage.txt");

    public async Task<IReadOnlyDictionary<int, Judged>> Judge(IReadOnlyList<Mutant> mutants)
    {
        if (await Work("cover", CoverageFile) is not 0 and var code)
        {
            throw new InvalidOperationException($"The process that runs the tests without any mutant ended with {code.ToString(CultureInfo.InvariantCulture)}.");
        }

        var coverage = Coverage.Read(CoverageFile);
        Console.WriteLine(FormattableString.Invariant($"Judging {mutants.Count} mutants."));
        await Shared(mutants.Where(mutant => coverage.TestsOf(mutant.Id).Count > 0), JudgeTogether);
        await Shared(mutants.Where(mutant => coverage.TestsOf(mutant.Id).Count == 0), JudgeAlone);
        return Directory.GetFiles(folder, "verdicts-*.txt").SelectMany(Judged.Read).ToDictionary(one => one.Mutant);
    }

    private static Task Shared(IEnumerable<Mutant> mutants, Func<int, int[], Task> judge) => Task.WhenAll(
        mutants.Select((mutant, place) => (mutant.Id, Share: place % Environment.ProcessorCount)).GroupBy(one => one.Share, one => one.Id).Select(share => judge(share.Key, [.. share])));

    private string VerdictsOf(int share) => Path.Combine(folder, $"verdicts-{share.ToString(CultureInfo.InvariantCulture)}.txt");

    // A process ends when all are judged, when a mutant does not end, or when one left something behind.
    private async Task JudgeTogether(int share, int[] ids)
    {
        var (list, verdicts) = (Path.Combine(folder, $"mutants-{share.ToString(CultureInfo.InvariantCulture)}.txt"), VerdictsOf(share));
        while (ids.Length > 0)
        {
            await File.WriteAllLinesAsync(list, ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            await Work("judge", verdicts, list, CoverageFile);
            var done = Judged.Read(verdicts).Select(one => one.Mutant).ToHashSet();
            int[] left = [.. ids.Where(id => !done.Contains(id))];
            if (left.Length == ids.Length)
            {
                throw new InvalidOperationException($"A process judged none of {ids.Length.ToString(CultureInfo.InvariantCulture)} mutants; '{verdicts}' holds the verdicts so far.");
            }

            ids = left;
        }
    }

    private async Task JudgeAlone(int share, int[] ids)
    {
        foreach (var id in ids)
        {
            await Work("alone", VerdictsOf(share), id.ToString(CultureInfo.InvariantCulture));
        }
    }

    // A mutant may end its process in any way: what became of it stands in the verdicts.
    private async Task<int> Work(params string[] task)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], .. task, .. inherited]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
