using System.Buffers;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

/// <summary>Bytes that lie one by one in memory, as the worst of networks would deliver them.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> piece, long before)
    {
        Memory = piece;
        RunningIndex = before;
    }

    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> bytes)
    {
        var first = new Pieces(bytes[..1], 0);
        var last = first;
        for (var index = 1; index < bytes.Length; index++)
        {
            var next = new Pieces(bytes.Slice(index, 1), index);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, 1);
    }
}
