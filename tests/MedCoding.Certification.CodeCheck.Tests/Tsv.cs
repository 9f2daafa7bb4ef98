namespace MedCoding.CodeCheck.Tests;

// Reads what the program writes, by the README alone.
internal static class Tsv
{
    public static IReadOnlyList<byte[]> LinesOf(byte[] output)
    {
        var lines = Split(output, (byte)'\n');
        Assert.Empty(lines[^1]);
        return [.. lines.SkipLast(1)];
    }

    public static IReadOnlyList<byte[]> Split(byte[] bytes, byte separator)
    {
        var parts = new List<byte[]>();
        var start = 0;
        for (var end = 0; end <= bytes.Length; end++)
        {
            if (end == bytes.Length || bytes[end] == separator)
            {
                parts.Add(bytes[start..end]);
                start = end + 1;
            }
        }

        return parts;
    }

    public static byte[] Unescape(byte[] column)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < column.Length; at++)
        {
            bytes.Add(column[at] != '\\' ? column[at] : column[++at] switch
            {
                (byte)'t' => (byte)'\t',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'\\' => (byte)'\\',
                var other => throw new InvalidOperationException($"There is no escape of {other}."),
            });
        }

        return [.. bytes];
    }
}
