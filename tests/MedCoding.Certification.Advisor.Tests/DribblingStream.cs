namespace MedCoding.Advisor.Tests;

// Gives its bytes in reads of changing length, as pipes do.
public sealed class DribblingStream(byte[] content, params int[] lengths) : ReadOnlyStream
{
    private int _place;
    private int _reads;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(Math.Min(count, content.Length - _place), lengths[_reads++ % lengths.Length]);
        content.AsSpan(_place, length).CopyTo(buffer.AsSpan(offset));
        _place += length;
        return length;
    }
}
