using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Input;

// One code a line. A line ends with a line feed, before which a carriage return is no part of it; the last may end with the input. Memory depends on neither the
// number nor the length of the lines: of one that is longer than the buffer, the beginning is kept and the rest counted.
internal sealed class LineInput(Stream input, Answering answering)
{
    // More than a pipe holds, so that a read from one is never as large as the buffer.
    private const int Capacity = 1 << 17;

    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly byte[] _buffer = new byte[Capacity];

    // Bytes of a line too long, which were passed over behind its beginning.
    private long _passedOver;

    public void AnswerAll()
    {
        // The beginning of the buffer holds what is left of a line that has not ended yet.
        var left = 0;
        while (input.Read(_buffer.AsSpan(left)) is var read and > 0)
        {
            left = AnswerWholeLines(left, left + read);
            if (left == Capacity)
            {
                // Keep the beginning, and one byte for the carriage return that may stand before the end.
                _passedOver += Capacity - Answering.LongestText - 1;
                _buffer[Answering.LongestText] = _buffer[Capacity - 1];
                left = Answering.LongestText + 1;
            }
        }

        if (left > 0)
        {
            Answer(_buffer.AsSpan(0, left));
        }
    }

    // What is left behind the last line feed, moved to the beginning.
    private int AnswerWholeLines(int searchFrom, int end)
    {
        var filled = _buffer.AsSpan(0, end);
        var start = 0;
        for (var search = searchFrom; filled[search..].IndexOf(LineFeed) is var found and >= 0; search = start)
        {
            Answer(filled[start..(search + found)]);
            start = search + found + 1;
        }

        filled[start..].CopyTo(_buffer);
        return end - start;
    }

    private void Answer(ReadOnlySpan<byte> line)
    {
        line = line is [.., CarriageReturn] ? line[..^1] : line;
        if (_passedOver == 0)
        {
            answering.Answer(line);
            return;
        }

        answering.AnswerTooLong(line, line.Length + _passedOver);
        _passedOver = 0;
    }
}
