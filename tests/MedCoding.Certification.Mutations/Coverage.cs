using System.Diagnostics;
using System.Globalization;

namespace MedCoding.Certification.Mutations;

/// <summary>Which tests reach which mutants, the fastest tests first.</summary>
/// <remarks>Taken when everything that is worked out once and kept was worked out: what only that reaches is reached by no test here, and is judged in a process of its own.</remarks>
internal sealed class Coverage
{
    private readonly Dictionary<int, List<string>> _tests = [];

    private Coverage()
    {
    }

    public IReadOnlyList<string> TestsOf(int mutant) => _tests.TryGetValue(mutant, out var tests) ? tests : [];

    /// <summary>Runs every test once more, by itself, and writes what it reached.</summary>
    public static void Take(TestSuite suite, MutantSwitch mutants, string path)
    {
        mutants.Capture();
        mutants.Covered();
        var reached = suite.Tests.Select(test =>
        {
            var start = Stopwatch.GetTimestamp();
            suite.FirstFailure([test]);
            return (Test: test, Time: Stopwatch.GetElapsedTime(start), Mutants: mutants.Covered());
        });
        File.WriteAllLines(path, reached.OrderBy(one => one.Time).Select(one => $"{one.Test} {string.Join(',', one.Mutants)}"));
    }

    public static Coverage Read(string path)
    {
        var coverage = new Coverage();
        foreach (var line in File.ReadLines(path).Select(line => line.Split(' ')))
        {
            foreach (var mutant in line[1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture)))
            {
                (coverage._tests.TryGetValue(mutant, out var tests) ? tests : coverage._tests[mutant] = []).Add(line[0]);
            }
        }

        return coverage;
    }
}
