namespace MedCoding.CodeCheck.Tests;

// Lines of an input: codes, codes with one byte changed, and bytes that mean something to somebody. No line feed in them, no carriage return at their end, and no byte
// order mark.
public sealed record InputLines(IReadOnlyList<byte[]> Lines)
{
    public byte[] ToBytes() => [.. Lines.SelectMany(line => line.Append((byte)'\n'))];

    public override string ToString() => string.Join(" | ", Lines.Select(line => string.Concat(line.Select(b => b is > 32 and < 127 ? ((char)b).ToString() : $"<{b:X2}>"))));
}
