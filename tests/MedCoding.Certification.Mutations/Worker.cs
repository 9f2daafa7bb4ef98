namespace MedCoding.Certification.Mutations;

/// <summary>Judges mutants in one process. Whatever a mutant spoils beyond its own tests, the next process sets right.</summary>
internal sealed class Worker(TestSuite suite, MutantSwitch mutants, string verdicts) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Runs are stopped by the first failure; a few tests at a time, and first those that noticed something lately.
    private const int FirstTests = 8;
    private const int MostTests = 64;
    private const int Lately = 24;

    private readonly StreamWriter _output = new(verdicts, append: true) { AutoFlush = true };
    private readonly LinkedList<string> _lately = [];
    private Timer? _watch;
    private bool _isFresh = true;

    /// <summary>Judges until all are judged, or until the process should end.</summary>
    public void Judge(IEnumerable<int> ids, Coverage coverage)
    {
        foreach (var id in ids)
        {
            var tests = coverage.TestsOf(id);
            var reached = tests.ToHashSet();
            Begin(id);
            var killer = FirstFailure([.. _lately.Where(reached.Contains), .. tests.Where(test => !_lately.Contains(test))]);
            mutants.Off();
            // A test that fails without the mutant too tells of something that is kept and holds what a mutant made: an earlier one, unless there was none.
            var isSpoilt = killer is not null && suite.FirstFailure([killer]) is not null;
            End(isSpoilt && !_isFresh ? Judged.Again(id) : Written(id, killer));
            if (isSpoilt)
            {
                return;
            }

            _isFresh = false;
            Remember(killer);
        }
    }

    /// <summary>Judges one mutant that was on before anything else happened in this process, by every test.</summary>
    public void JudgeAlone(int id)
    {
        Begin(id);
        var killer = FirstFailure([.. suite.Tests]);
        End(Written(id, killer));
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _output.Dispose();
    }

    private void Begin(int id)
    {
        _output.WriteLine(Judged.Begin(id));
        mutants.On(id);

        // Nothing stops a test that does not end, but the end of its process.
        _watch = new Timer(_ => Environment.Exit(0), null, Patience, Timeout.InfiniteTimeSpan);
    }

    private void End(string line)
    {
        _watch?.Dispose();
        _output.WriteLine(line);
    }

    private string Written(int id, string? killer) =>
        new Judged(id, killer is null ? Verdict.Survived : Verdict.Killed, killer is null ? null : suite.NameOf(killer)).ToString();

    private string? FirstFailure(IReadOnlyList<string> tests)
    {
        for (int at = 0, count = FirstTests; at < tests.Count; at += count, count = Math.Min(MostTests, count * 2))
        {
            if (suite.FirstFailure(tests.Skip(at).Take(count)) is { } killer)
            {
                return killer;
            }
        }

        return null;
    }

    private void Remember(string? killer)
    {
        if (killer is null)
        {
            return;
        }

        _lately.Remove(killer);
        _lately.AddFirst(killer);
        if (_lately.Count > Lately)
        {
            _lately.RemoveLast();
        }
    }
}
