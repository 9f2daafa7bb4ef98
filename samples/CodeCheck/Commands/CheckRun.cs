using MedCoding.CodeCheck.Checking;
using MedCoding.CodeCheck.Input;
using MedCoding.CodeCheck.Output;
using MedCoding.CodeCheck.Reporting;

namespace MedCoding.CodeCheck.Commands;

// One run over standard input.
internal static class CheckRun
{
    public static int Run(CheckSettings settings, Surroundings surroundings)
    {
        using var ndjson = settings.IsNdjson ? new NdjsonFormat() : null;
        var tally = new Tally();
        var sink = new AnswerSink(surroundings.Out);
        var answering = new Answering(new Checker(settings.CodeSet, settings.IsLenient), ndjson ?? (IAnswerFormat)new TsvFormat(), sink, tally);
        var progress = new Progress(surroundings.Error, surroundings.Time, surroundings.IsErrorTerminal, tally);
        var isWatched = !settings.IsQuiet && (settings.ShowsProgress || surroundings.IsErrorTerminal);
        using var input = new Utf8Input(surroundings.In, isWatched ? progress.Tell : () => { }, sink.Flush);
        try
        {
            Answer(input, settings.Column, answering, sink);
            progress.Clear();
            surroundings.Error.Write(settings.IsQuiet ? "" : Summary.Of(tally, progress.Elapsed));
        }
        catch (OperationCanceledException)
        {
            // Nobody reads on (codecheck | head), which is no fault and nothing to tell.
            progress.Clear();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            progress.Clear();
            surroundings.Complain(e.Message);
            return ExitCode.BadInput;
        }

        return settings.FailsOnInvalid && tally.Of(Verdict.Invalid) > 0 ? ExitCode.Invalid : ExitCode.Answered;
    }

    // What was answered stays answered, also before a complaint.
    private static void Answer(Stream input, Column? column, Answering answering, AnswerSink sink)
    {
        try
        {
            if (column is null)
            {
                new LineInput(input, answering).AnswerAll();
            }
            else
            {
                new ColumnInput(input, column, answering).AnswerAll();
            }
        }
        finally
        {
            sink.Flush();
        }
    }
}
