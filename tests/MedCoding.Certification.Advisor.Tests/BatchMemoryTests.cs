using System.Text;

namespace MedCoding.Advisor.Tests;

[Collection(Alone.Name)]
public sealed class BatchMemoryTests
{
    private const long Mebibyte = 1 << 20;

    // Most lines are blank, so that it takes no time; what is held is measured while the batch still runs.
    [Fact]
    public void Memory_does_not_grow_with_the_lines()
    {
        const int Lines = 400;
        var content = Encoding.UTF8.GetBytes(BatchInput.Line(1, "{}") + "{\"id\":2}\n" + string.Concat(Enumerable.Repeat(" \n", Lines - 2)));
        var few = HeldAtEnd(content, 5);
        var many = HeldAtEnd(content, 2000);
        Assert.InRange(many - few, long.MinValue, Mebibyte);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_length_of_a_line() =>
        Assert.InRange(HeldAtEnd([.. Enumerable.Repeat((byte)'x', 1 << 16)], 1 << 11) - HeldAtEnd("x"u8.ToArray(), 1), long.MinValue, 8 * Mebibyte);

    private static long HeldAtEnd(byte[] content, int times)
    {
        var held = 0L;
        using var input = new RepeatingStream(content, times, () => held = GC.GetTotalMemory(forceFullCollection: true));
        Assert.Equal(0, Program.Run(["recommend", "--profiles", "-"], Surroundings.Redirected(TextWriter.Null, TextWriter.Null, input, Answer.Today)));
        return held;
    }
}
