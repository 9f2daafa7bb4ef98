using System.Globalization;

namespace MedCoding.CodeCheck.Reporting;

// About one line a second, rewritten on a terminal.
internal sealed class Progress(TextWriter error, TimeProvider time, bool isTerminal, Tally tally)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly long _start = time.GetTimestamp();
    private long _last = time.GetTimestamp();
    private int _shown;

    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    public void Tell()
    {
        if (time.GetElapsedTime(_last) < Pause)
        {
            return;
        }

        _last = time.GetTimestamp();
        var text = string.Create(CultureInfo.InvariantCulture, $"{tally.Lines:N0} lines, {tally.Of(Checking.Verdict.Invalid):N0} invalid");
        error.Write(isTerminal ? $"\r{text.PadRight(_shown)}" : $"codecheck: {text}\n");
        error.Flush();
        _shown = text.Length;
    }

    public void Clear()
    {
        if (isTerminal && _shown > 0)
        {
            error.Write($"\r{"".PadRight(_shown)}\r");
        }
    }
}
