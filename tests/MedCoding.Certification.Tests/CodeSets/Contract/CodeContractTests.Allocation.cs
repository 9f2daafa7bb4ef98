using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    private const string Refuse = "S72 001A?";

    [Fact]
    public void Parsing_takes_no_memory() => Free(() =>
    {
        _ = TCode.TryParse(Samples.Text.AsSpan(), out _, out _) && TCode.TryParse(Samples.Utf8, out _, out _);
        _ = TCode.TryParse(Samples.Text, null, out _) && TCode.TryParse(Samples.Utf8, null, out _);
    });

    [Fact]
    public void Refusing_takes_no_memory() => Free(() =>
    {
        _ = TCode.TryParse(Refuse.AsSpan(), out _, out _) || TCode.TryParse("S72 001A?"u8, out _, out _);
        _ = TCode.TryParse(Samples.TooLong.AsSpan(), out _, out _) || TCode.TryParse("１２"u8, out _, out _);
        _ = TCode.TryParse(ReadOnlySpan<char>.Empty, out _, out CodeFault _);
    });

    [Fact]
    public void Normalizing_takes_no_memory() => Free(() =>
    {
        _ = TCode.TryNormalize(Samples.Text, out _, out _) && TCode.TryNormalize(Samples.Utf8, out _, out _);
        _ = TCode.TryNormalize(Samples.Dirty, out _, out _);
        _ = TCode.TryNormalize(Refuse, out _, out _);
    });

    [Fact]
    public void Printing_into_a_buffer_takes_no_memory() => Free(() =>
    {
        Span<char> text = stackalloc char[100];
        Span<byte> utf8 = stackalloc byte[100];
        _ = Samples.Code.TryFormat(text, out _, default, null) && Samples.Code.TryFormat(text, out _, "C", null);
        _ = Samples.Code.TryFormat(utf8, out _, default, null) && Samples.Code.TryFormat(utf8, out _, "C", null);
        _ = Samples.Code.TryFormat(text[..1], out _, default, null);
    });

    [Fact]
    public void Comparing_takes_no_memory() => Free(() =>
    {
        _ = Samples.Code.CompareTo(default) + Samples.Code.GetHashCode();
        _ = Samples.Code.Equals(default) || Samples.Code < default(TCode) || Samples.Code == default;
    });

    // Not a measurement of time: the runtime counts the bytes of this thread one by one. The first rounds may fill tables.
    private static void Free(Action action)
    {
        for (var round = 0; round < 40; round++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            action();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static class Samples
    {
        public static readonly string Text = Example;
        public static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Example);
        public static readonly string TooLong = Example + Example;
        public static readonly string Dirty = $" {Example} ．";
        public static readonly TCode Code = TCode.Parse(Example, null);
    }
}
