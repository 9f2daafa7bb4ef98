using System.Text;

namespace MedCoding.CodeCheck.Tests;

[Collection(Alone.Name)]
public sealed class MemoryTests
{
    private const long Mebibyte = 1 << 20;

    // The first run compiles what compiles, so the second tells what the lines take.
    [Theory]
    [InlineData("S72.001A\n0DTJ4ZZ\n99213\n0450\n0777-3105-02\n00777310502\n99213:25\n", "auto")]
    [InlineData("J0120\n11\n0777310502\n", "auto")]
    [InlineData("S72.001A\ns72001a\nI10\n", "icd10cm")]
    [InlineData("99213:25:59\nJ0120\n", "procedure")]
    public void A_line_that_fits_takes_no_memory(string lines, string set)
    {
        var content = Encoding.ASCII.GetBytes(lines);
        var few = Allocated(content, 10, set);
        few = Allocated(content, 10, set);
        var many = Allocated(content, 10 + (100_000 / content.Count(b => b == '\n')), set);
        // Less than a byte a line: what the runtime takes for itself does not count.
        Assert.InRange(many - few, -100_000, 100_000);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("x,")]
    public void Memory_does_not_grow_with_the_length_of_a_line(string character)
    {
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(character, (1 << 16) / character.Length)));
        var answer = 0L;
        var held = HeldAtEnd(content, 200 * 16, length => answer = length);
        Assert.InRange(held, long.MinValue, 8 * Mebibyte);
        Assert.InRange(answer, 1, 1000);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_lines() => Assert.InRange(HeldAtEnd("E11.9\nE11,9\n\n"u8.ToArray(), 20_000, _ => { }), long.MinValue, 8 * Mebibyte);

    private static long Allocated(byte[] content, int times, string set)
    {
        using var input = new RepeatingStream(content, times, () => { });
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(0, Program.Run(["--quiet", "--code-set", set], new Surroundings(input, Stream.Null, TextWriter.Null)));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // What is held more at the end of the input than before it, while the run still lasts.
    private static long HeldAtEnd(byte[] content, int times, Action<long> length)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = 0L;
        using var output = new MemoryStream();
        using var input = new RepeatingStream(content, times, () => held = GC.GetTotalMemory(forceFullCollection: true));
        Assert.Equal(0, Program.Run(["--quiet"], new Surroundings(input, times > 10_000 ? Stream.Null : output, TextWriter.Null)));
        length(output.Length);
        return held - before;
    }
}
