using System.Text;

namespace MedCoding.Advisor.Tests;

// What a batch may be fed with.
public static class BatchInput
{
    // Pieces of lines, good and bad; any sequence of them is an input.
    private static readonly byte[][] Pieces =
    [
        "\n"u8.ToArray(), "\r\n"u8.ToArray(), " \t\r"u8.ToArray(), [0xEF, 0xBB, 0xBF], [0xFF, 0xC0, 0x80], [0x00],
        """{"id":1,"profile":{}}"""u8.ToArray(),
        """{"id":"a","profile":{"role":"coder"}}"""u8.ToArray(),
        """{"id":"\ud800","profile":{"role":"\udc00"}}"""u8.ToArray(),
        """{"id":1,"profile":{"role":"codr","budget":-1,"x":[null]}}"""u8.ToArray(), """{"id":1,"id":2,"profile":{},"\ud800":3,"\u0000":4}"""u8.ToArray(),
        "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "\""u8.ToArray(), "\\u"u8.ToArray(),
        "null"u8.ToArray(), "1e999"u8.ToArray(), "{\"id\":"u8.ToArray(), "\u2028"u8.ToArray(),
    ];

    public static byte[] Of(IEnumerable<int> pieces, byte[] noise) =>
        [.. pieces.SelectMany(piece => Pieces[Math.Abs((long)piece) % Pieces.Length]), .. noise];

    // How many lines have anything in them, found the slow and plain way.
    public static int CountOfLines(byte[] input)
    {
        byte[] content = input is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : input;
        return Encoding.Latin1.GetString(content).Split('\n').Count(line => line.Trim(' ', '\t', '\r').Length > 0);
    }

    public static string Line(int id, string profile) => FormattableString.Invariant($"{{\"id\":{id},\"profile\":{profile}}}\n");
}
