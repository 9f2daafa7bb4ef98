using System.Text;

namespace MedCoding.Advisor.Tests;

public sealed class BatchProgressTests
{
    private static readonly byte[] ThreeLines = Encoding.UTF8.GetBytes($"bad\n{BatchInput.Line(1, "{}")}{BatchInput.Line(2, "{}")}");

    [Fact]
    public void A_long_batch_tells_how_far_it_is_and_cleans_up_behind_itself() =>
        Assert.Equal("\r1 line, 1 bad\r2 lines, 1 bad\r3 lines, 1 bad\r              \rmedcoding: 1 of 3 lines was bad.\n", Error(new Watch(TimeSpan.FromSeconds(1))));

    [Fact]
    public void A_short_batch_tells_only_what_was_bad() => Assert.Equal("medcoding: 1 of 3 lines was bad.\n", Error(new Watch(TimeSpan.FromMilliseconds(100))));

    [Fact]
    public void Nobody_watches_a_pipe() => Assert.Equal("medcoding: 1 of 3 lines was bad.\n", Error(watch: null));

    private static string Error(TimeProvider? watch)
    {
        using var error = new StringWriter();
        using var input = new MemoryStream(ThreeLines);
        Program.Run(["recommend", "--profiles", "-"], Surroundings.Redirected(TextWriter.Null, error, input, Answer.Today) with { Watch = watch });
        return error.ToString();
    }

    // Goes on by the same step whenever somebody looks.
    private sealed class Watch(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks += step.Ticks;
    }
}
