using MedCoding.Certification.CodeSets;
using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Reporting;

// How many lines came out how.
internal sealed class Tally
{
    private readonly long[] _verdicts = new long[Enum.GetValues<Verdict>().Length];
    private readonly long[] _faults = new long[Enum.GetValues<CodeFaultKind>().Length];

    public long Lines => _verdicts.Sum();

    public void Add(Finding finding)
    {
        _verdicts[(int)finding.Verdict]++;
        _faults[(int)finding.Fault]++;
    }

    public long Of(Verdict verdict) => _verdicts[(int)verdict];

    // The most frequent first.
    public IEnumerable<(CodeFaultKind Kind, long Count)> Faults() => Enum.GetValues<CodeFaultKind>()
        .Where(kind => kind != CodeFaultKind.None && _faults[(int)kind] > 0)
        .Select(kind => (kind, _faults[(int)kind]))
        .OrderByDescending(fault => fault.Item2);
}
