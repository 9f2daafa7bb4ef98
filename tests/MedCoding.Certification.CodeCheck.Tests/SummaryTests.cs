namespace MedCoding.CodeCheck.Tests;

public sealed class SummaryTests
{
    private const string Input = "E11.9\nE12.O\nE13.O!\nJ0120\n\n99213\nE14.O\n";

    [Fact]
    public void The_summary_counts_verdicts_and_faults()
    {
        var lines = Answer.To(Input).Error.Split('\n');
        Assert.Matches("^codecheck: 7 lines: 2 valid, 1 ambiguous, 4 invalid; [0-9,]+ lines a second$", lines[0]);
        Assert.Equal(["codecheck:   letter o for zero: 3", "codecheck:   empty: 1", ""], lines[1..]);
    }

    [Fact]
    public void One_line_is_no_lines() => Assert.StartsWith("codecheck: 1 line: 1 valid,", Answer.To("E11.9").Error, StringComparison.Ordinal);

    [Fact]
    public void Quiet_means_nothing_on_standard_error_even_on_a_terminal()
    {
        Assert.Equal("", Run(isTerminal: true, "--quiet"));
        Assert.Equal("", Run(isTerminal: true, "--quiet", "--progress"));
    }

    [Fact]
    public void A_terminal_shows_how_far_it_is_and_wipes_it_out() =>
        Assert.Matches("^\r2 lines, 1 invalid\r4 lines, 2 invalid\r +\rcodecheck: 4 lines: ", Run(isTerminal: true));

    [Fact]
    public void Elsewhere_progress_is_told_in_lines_when_asked_for()
    {
        Assert.StartsWith("codecheck: 2 lines, 1 invalid\ncodecheck: 4 lines, 2 invalid\ncodecheck: 4 lines: ", Run(isTerminal: false, "--progress"), StringComparison.Ordinal);
        Assert.StartsWith("codecheck: 4 lines: ", Run(isTerminal: false), StringComparison.Ordinal);
    }

    // Two lines a read, and a second for each read.
    private static string Run(bool isTerminal, params string[] args)
    {
        var clock = new Clock();
        using var input = new TickingStream("E11.9\nE11,9\n"u8.ToArray(), 2, clock);
        using var error = new StringWriter();
        Program.Run(args, new Surroundings(input, Stream.Null, error) { IsErrorTerminal = isTerminal, Time = clock });
        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private sealed class TickingStream(byte[] content, int reads, Clock clock) : ReadOnlyStream
    {
        private int _reads = reads;

        public override int Read(byte[] buffer, int offset, int count)
        {
            clock.Now += TimeSpan.FromSeconds(1);
            content.CopyTo(buffer, offset);
            return _reads-- > 0 ? content.Length : 0;
        }
    }
}
