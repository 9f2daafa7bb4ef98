using System.Buffers;

namespace MedCoding.CodeCheck.Output;

// Collects whole answers and passes them on when there are enough of them, or when somebody may be waiting for them.
internal sealed class AnswerSink(Stream output) : IBufferWriter<byte>
{
    private const int Capacity = 1 << 17;

    private byte[] _buffer = new byte[Capacity];
    private int _written;

    // Called once an answer is whole, so that a reader never sees half of one, even when the program is ended in between.
    public void EndAnswer()
    {
        if (_written >= Capacity / 2)
        {
            Flush();
        }
    }

    public void Flush()
    {
        try
        {
            output.Write(_buffer, 0, _written);
            output.Flush();
            _written = 0;
        }
        catch (IOException e) when (StandardOutput.IsClosed(e))
        {
            throw new OperationCanceledException("Nobody reads the answers.", e);
        }
    }

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _written < Math.Max(sizeHint, 1))
        {
            Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _written + sizeHint));
        }

        return _buffer.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => _buffer.Length - _written >= Math.Max(sizeHint, 1) ? _buffer.AsSpan(_written) : GetMemory(sizeHint).Span;
}
