using System.Text;

namespace MedCoding.CodeCheck.Tests;

public sealed class HostileTests
{
    private static readonly byte[] Good = "E11.9\n"u8.ToArray();

    public static TheoryData<byte[]> Lines =>
    [
        "\0"u8.ToArray(),
        "E11\0.9"u8.ToArray(),
        "E11.9\rE11.9"u8.ToArray(),
        "\r"u8.ToArray(),
        "a\tb\\c\\t"u8.ToArray(),
        [0xC3, 0x28],
        [0xFF, (byte)'E', (byte)'1', (byte)'1'],
        [0xED, 0xA0, 0x80],
        "E\u0301"u8.ToArray(),
        "１１"u8.ToArray(),
        "\e[31mred"u8.ToArray(),
        "=cmd|'/c calc'!A1"u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('9', 4096)),
        Encoding.UTF8.GetBytes(new string('"', 4096)),
        Encoding.UTF8.GetBytes(new string('\\', 4096)),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_hostile_line_is_invalid_goes_back_and_the_next_one_is_answered(byte[] hostile)
    {
        var lines = Answer.ToBytes([.. Good, .. hostile, (byte)'\n', .. Good]).Read();
        Assert.Equal(["valid", "invalid", "valid"], lines.Select(line => line.Verdict));
        Assert.Equal(hostile is [.. var rest, (byte)'\r'] ? rest : hostile, lines[1].Input);
        Assert.NotEmpty(lines[1].Reason);
        Assert.DoesNotContain('\e', lines[1].Reason);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_hostile_line_is_a_JSON_object_like_others(byte[] hostile)
    {
        var lines = Answer.ToBytes([.. hostile, (byte)'\n', .. Good], "--format", "ndjson").JsonLines();
        Assert.Equal(["invalid", "valid"], lines.Select(line => line.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData(4097)]
    [InlineData(100_000)]
    [InlineData(131_072)]
    [InlineData(300_001)]
    public void Of_a_line_too_long_the_beginning_and_the_length_are_answered(int length)
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var lines = Answer.To($"{new string('9', length)}{end}E11.9\n").Read();
            Assert.Equal(["invalid", "valid"], lines.Select(line => line.Verdict));
            Assert.Equal(Encoding.ASCII.GetBytes(new string('9', 64)), lines[0].Input);
            Assert.Equal(FormattableString.Invariant($"It has {length:N0} bytes, and 4,096 are the most that are read; the first of them stand here."), lines[0].Reason);
        }
    }

    [Fact]
    public void A_line_too_long_is_cut_between_two_characters()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("é", 5000));
        Assert.Equal("x" + new string('é', 31), Encoding.UTF8.GetString(Assert.Single(Answer.To(text).Read()).Input));
    }

    [Fact]
    public void A_line_too_long_of_continuation_bytes_is_cut_all_the_same() =>
        Assert.InRange(Assert.Single(Answer.ToBytes([.. Enumerable.Repeat((byte)0x80, 5000)]).Read()).Input.Length, 60, 64);

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\r\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("E11.9", 1)]
    [InlineData("E11.9\r", 1)]
    [InlineData("\uFEFF", 0)]
    [InlineData("\uFEFF\n", 1)]
    public void Every_line_is_counted_and_the_last_need_not_end(string input, int lines) => Assert.Equal(lines, Answer.To(input).Read().Count);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void A_byte_order_mark_at_the_start_is_dropped_and_only_there(int length)
    {
        using var stream = new DribblingStream(Encoding.UTF8.GetBytes("\uFEFFE11.9\n\uFEFFE11.9\n"), length);
        var lines = Answer.ToStream(stream).Read();
        Assert.Equal(["valid", "invalid"], lines.Select(line => line.Verdict));
        Assert.Equal("\uFEFFE11.9"u8.ToArray(), lines[1].Input);
    }

    [Fact]
    public void Text_in_UTF_16_is_bad_input()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] input = [.. encoding.GetPreamble(), .. encoding.GetBytes("E11.9\n")];
            Assert.Contains("UTF-16", Answer.ToBytes(input).Complaint(), StringComparison.Ordinal);
            Assert.Contains("UTF-16", Answer.ToBytes(input, "--column", "1").Complaint(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_disk_that_fails_is_bad_input()
    {
        using var stream = new FailingStream();
        var answer = Answer.ToStream(stream);
        Assert.Equal("codecheck: The disk is gone.", answer.Complaint());
        Assert.Equal("E11.9\tvalid\ticd10cm\tE11.9\t", answer.OnlyLine);
    }

    // A line and a half, and then nothing more.
    private sealed class FailingStream : ReadOnlyStream
    {
        private int _reads;

        public override int Read(byte[] buffer, int offset, int count)
        {
            "E11.9\nE1"u8.CopyTo(buffer.AsSpan(offset));
            return _reads++ == 0 ? 8 : throw new IOException("The disk is gone.");
        }
    }
}
