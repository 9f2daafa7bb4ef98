using System.Text;
using FsCheck;
using FsCheck.Xunit;
using MedCoding.Advisor.Input;

namespace MedCoding.Advisor.Tests;

public sealed class LineReaderTests
{
    [Property]
    public bool The_lines_do_not_depend_on_how_the_bytes_arrive(int[] pieces, byte[] noise, PositiveInt[] lengths)
    {
        var input = BatchInput.Of(pieces, noise);
        var whole = Lines(new MemoryStream(input));
        return lengths.Length == 0 || whole.SequenceEqual(Lines(new DribblingStream(input, [.. lengths.Select(length => length.Get)])));
    }

    [Property]
    public bool They_are_what_stands_between_line_feeds(int[] pieces, byte[] noise)
    {
        var input = BatchInput.Of(pieces, noise);
        var text = Encoding.Latin1.GetString(input is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : input);
        var expected = text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line).ToList();
        if (input is [] or [.., (byte)'\n'])
        {
            expected.RemoveAt(expected.Count - 1);
        }

        return expected.SequenceEqual(Lines(new MemoryStream(input)));
    }

    [Theory]
    [InlineData(LineReader.LongestLine, false)]
    [InlineData(LineReader.LongestLine + 1, true)]
    [InlineData((LineReader.LongestLine * 5) + 3, true)]
    public void A_line_is_too_long_from_the_first_byte_beyond_the_limit(int length, bool isTooLong)
    {
        foreach (var (start, end) in new[] { ("", "\n"), ("\uFEFF", "\r\n"), ("", "") })
        {
            var content = Encoding.UTF8.GetBytes($"{start}{new string('x', length)}{end}");
            using var whole = new MemoryStream(content);
            AssertOneLine(whole, length, isTooLong);
            using var dribbling = new DribblingStream(content, 1);
            AssertOneLine(dribbling, length, isTooLong);
        }
    }

    [Fact]
    public void The_line_after_one_that_is_too_long_is_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', LineReader.LongestLine * 3) + "\nshort\n"));
        var reader = new LineReader(stream, () => { });
        Assert.True(reader.TryRead());
        Assert.True(reader.TryRead());
        Assert.False(reader.IsTooLong);
        Assert.Equal("short", Encoding.UTF8.GetString(reader.Line.Span));
        Assert.Equal(2, reader.Number);
    }

    [Fact]
    public void Nothing_is_waited_for_while_a_whole_line_is_there()
    {
        var waits = 0;
        using var stream = new MemoryStream("one\ntwo\n"u8.ToArray());
        var reader = new LineReader(stream, () => waits++);
        Assert.True(reader.TryRead());
        Assert.True(reader.TryRead());
        Assert.Equal(1, waits);
        Assert.False(reader.TryRead());
        Assert.Equal(2, waits);
    }

    private static void AssertOneLine(Stream stream, int length, bool isTooLong)
    {
        var reader = new LineReader(stream, () => { });
        Assert.True(reader.TryRead());
        Assert.Equal(isTooLong, reader.IsTooLong);
        Assert.Equal(isTooLong ? 0 : length, reader.Line.Length);
        Assert.False(reader.TryRead());
        Assert.Equal(1, reader.Number);
    }

    private static List<string> Lines(Stream stream)
    {
        using (stream)
        {
            var lines = new List<string>();
            var reader = new LineReader(stream, () => { });
            while (reader.TryRead())
            {
                lines.Add(Encoding.Latin1.GetString(reader.Line.Span));
            }

            return lines;
        }
    }
}
