namespace MedCoding.CodeCheck.Input;

// The bytes behind a UTF-8 byte order mark, if there is one. A read that did not fill its buffer took all there was, so that the next one may wait for somebody who
// waits for the answers so far.
internal sealed class Utf8Input(Stream input, Action beforeReading, Action beforeWaiting) : Stream
{
    private bool _started;
    private bool _tookAll;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16Mark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    // The buffer is longer than a mark.
    public override int Read(Span<byte> buffer)
    {
        beforeReading();
        if (!_started)
        {
            _started = true;
            if (ReadStart(buffer) is var start and > 0)
            {
                return start;
            }
        }

        if (_tookAll)
        {
            beforeWaiting();
        }

        var read = input.Read(buffer);
        _tookAll = read < buffer.Length;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // Nought when there is nothing, or nothing but a mark.
    private int ReadStart(Span<byte> buffer)
    {
        var length = 0;
        while (MayBecomeMark(buffer[..length]) && input.Read(buffer[length..]) is var read and > 0)
        {
            length += read;
        }

        _tookAll = true;
        var start = buffer[..length];
        if (start.StartsWith(Utf16Mark) || start.StartsWith(Utf16BigEndianMark))
        {
            throw new InvalidDataException("The input is UTF-16 by its byte order mark; it has to be UTF-8.");
        }

        if (!start.StartsWith(Utf8Mark))
        {
            return length;
        }

        start[Utf8Mark.Length..].CopyTo(buffer);
        return length - Utf8Mark.Length;
    }

    private static bool MayBecomeMark(ReadOnlySpan<byte> start) =>
        (start.Length < Utf8Mark.Length && Utf8Mark.StartsWith(start)) || start is [0xFE] or [0xFF];
}
