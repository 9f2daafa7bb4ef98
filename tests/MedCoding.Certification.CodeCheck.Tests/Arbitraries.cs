using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace MedCoding.CodeCheck.Tests;

public static class Arbitraries
{
    private static readonly string[] Codes =
    [
        "S72.001A", "s72001a", "E11.9", "I10", "QA0.0101", "W22.01XA", "0DTJ4ZZ", "B00ZZZZ", "99213", "0001A", "J0120", "U0001", "25", "LT", "11", "470", "045", "0450",
        "0777-3105-02", "0777310502", "00777310502", "000777310502", "99213:25", "J0120:JW:59", "99213:25:26:27:28", "99213:", "", " ", "D0120", "045X", "S72.001XX",
        " E11.9", "Ｅ１１", "99213,25", "icd10cm|E11.9", "\"E11.9\"", "\"", "\"\"", "a,b", "naïve",
    ];

    private static readonly byte[] Bytes = [.. "09AOIXZaz.:-,;|\"\\\t\r \0"u8, 0x80, 0xC3, 0xA9, 0xFF];

    public static Arbitrary<InputLines> InputLines()
    {
        var code = Gen.Elements(Codes).Select(Encoding.UTF8.GetBytes);
        var changed =
            from text in code
            from place in Gen.Choose(0, 20)
            from value in Gen.Elements(Bytes)
            select text.Length == 0 ? [value] : text.Select((b, at) => at == place % text.Length ? value : b).ToArray();
        var random = Gen.Elements(Bytes).ArrayOf();
        var line = Gen.Frequency((4, code), (4, changed), (2, random)).Select(Trim);
        return Arb.From(line.ListOf().Select(lines => new InputLines([.. lines])), Fewer);
    }

    private static IEnumerable<InputLines> Fewer(InputLines input) =>
        Enumerable.Range(0, input.Lines.Count).Select(left => new InputLines([.. input.Lines.Where((_, at) => at != left)]));

    private static byte[] Trim(byte[] line) => line.AsSpan().TrimEnd((byte)'\r').ToArray();
}
