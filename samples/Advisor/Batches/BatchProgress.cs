using MedCoding.Advisor.Sheets;

namespace MedCoding.Advisor.Batches;

// One line on a terminal, rewritten at most once a second, so that a short batch shows nothing.
internal sealed class BatchProgress(TextWriter error, TimeProvider? watch)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long _last = watch?.GetTimestamp() ?? 0;
    private int _shown;

    public void Tell(long lines, long bad)
    {
        if (watch is null || watch.GetElapsedTime(_last) < Pause)
        {
            return;
        }

        _last = watch.GetTimestamp();
        var text = $"{Words.Count(lines, "line")}, {Words.Number(bad)} bad";
        Rewrite(text);
        _shown = text.Length;
    }

    public void Clear()
    {
        if (_shown > 0)
        {
            Rewrite("");
            error.Write('\r');
        }
    }

    private void Rewrite(string text)
    {
        error.Write($"\r{text.PadRight(_shown)}");
        error.Flush();
    }
}
