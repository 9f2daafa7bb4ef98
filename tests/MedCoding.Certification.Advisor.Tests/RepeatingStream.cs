namespace MedCoding.Advisor.Tests;

// The same bytes over and over, made while they are read; then what is given to happen at their end.
public sealed class RepeatingStream(byte[] content, int times, Action atEnd) : ReadOnlyStream
{
    private readonly long _length = (long)content.Length * times;
    private long _place;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_place == _length)
        {
            atEnd();
            return 0;
        }

        var start = (int)(_place % content.Length);
        var length = Math.Min(count, content.Length - start);
        content.AsSpan(start, length).CopyTo(buffer.AsSpan(offset));
        _place += length;
        return length;
    }
}
