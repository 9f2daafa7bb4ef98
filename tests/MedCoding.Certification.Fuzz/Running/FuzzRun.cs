using System.Diagnostics;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Running;

/// <summary>The run of one parser.</summary>
internal sealed class FuzzRun(Parser parser, ulong seed, StateFile state, TextWriter log)
{
    private const int Batch = 1 << 18;
    private const int MostReports = 10;

    // An exception costs several times what all else does; the sentence that it carries is checked for each input.
    private const int ThrowsOneIn = 4;

    private readonly InputMaker _inputs = new(seed, parser.Name);
    private int _reports;

    /// <summary>Tries every input up to a number that was not tried before.</summary>
    public Tally Run(long inputs)
    {
        var tally = state.Read();
        if (tally.Inputs > 0)
        {
            log.WriteLine($"{parser.Name}: {tally.Inputs:N0} inputs were tried before");
        }

        while (tally.Inputs < inputs)
        {
            tally = Try(tally, Math.Min(inputs, tally.Inputs + Batch));
            state.Write(tally);
        }

        return tally;
    }

    private Tally Try(Tally tally, long end)
    {
        var clock = Stopwatch.StartNew();
        var (read, normalized, broken) = (0L, 0L, 0L);
        for (var index = tally.Inputs; index < end; index++)
        {
            var input = _inputs.Make(index);
            var verdict = parser.Answer(input, throwing: index % ThrowsOneIn == 0);
            read += verdict.Read ? 1 : 0;
            normalized += verdict.Normalized ? 1 : 0;
            if (verdict.Broken is { } rule)
            {
                broken++;
                Report(index, input, rule);
            }
        }

        return new(end, tally.Read + read, tally.Normalized + normalized, tally.Broken + broken, tally.Milliseconds + clock.ElapsedMilliseconds);
    }

    private void Report(long index, Input input, string rule)
    {
        if (_reports++ < MostReports)
        {
            log.WriteLine($"BROKEN {parser.Name} --seed {seed} --at {index}: {rule}: {Escaped.Of(input)}");
        }
    }
}
