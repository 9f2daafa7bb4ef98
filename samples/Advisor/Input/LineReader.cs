namespace MedCoding.Advisor.Input;

// Lines of bytes, one at a time, in memory that depends on neither their number nor their length. A line ends with a line feed, before which a carriage
// return is no part of it; a byte order mark at the very start is none either.
internal sealed class LineReader(Stream input, Action beforeWaiting)
{
    public const int LongestLine = 1 << 20;

    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const int FirstCapacity = 1 << 16;

    // What may stand beside the longest line: a byte order mark and a carriage return.
    private const int Extra = 4;

    private byte[] _buffer = new byte[FirstCapacity];
    private int _start;
    private int _end;

    // The place of the line in the input, from 1.
    public long Number { get; private set; }

    // Valid until the next one is read; nothing of a line that is too long.
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    // What ended the input early; null while it goes well.
    public IOException? Fault { get; private set; }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public bool TryRead()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            if (unread[searched..].IndexOf(LineFeed) is var found and >= 0)
            {
                Take(searched + found, lineEnd: 1);
                return true;
            }

            searched = unread.Length;
            if (searched > LongestLine + Extra)
            {
                IsTooLong = true;
                (_start, _end, searched) = (0, 0, 0);
            }

            if (!Fill())
            {
                return TakeRest();
            }
        }
    }

    // The last line may end with the input.
    private bool TakeRest()
    {
        if (Fault is not null || (_start == _end && !IsTooLong))
        {
            return false;
        }

        Take(_end - _start, lineEnd: 0);
        return true;
    }

    private void Take(int length, int lineEnd)
    {
        Number++;
        var line = _buffer.AsMemory(_start, length);
        _start += length + lineEnd;
        line = Number == 1 && line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;
        line = line.Span is [.., CarriageReturn] ? line[..^1] : line;
        IsTooLong |= line.Length > LongestLine;
        Line = IsTooLong ? default : line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        // Reading may wait for somebody who waits for the answers so far.
        beforeWaiting();
        try
        {
            var read = input.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            return read > 0;
        }
        catch (IOException e)
        {
            Fault = e;
            return false;
        }
    }
}
