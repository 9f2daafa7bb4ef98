using System.Text;

namespace MedCoding.CodeCheck.Tests;

public sealed class ColumnTests
{
    private const string Valid = "E11.9\tvalid\ticd10cm\tE11.9\t";

    [Theory]
    [InlineData("id,code\n1,E11.9\n", "code")]
    [InlineData("id,code\r\n1,E11.9\r\n", "code")]
    [InlineData("id,code\n1,E11.9", "code")]
    [InlineData("\uFEFFcode,id\nE11.9,1\n", "code")]
    [InlineData("id,\"the \"\"code\"\"\"\n1,E11.9\n", "the \"code\"")]
    [InlineData("id,\"code\n(new)\"\n\"a\nb, c\",\"E11.9\"\n", "code\n(new)")]
    [InlineData("1,E11.9\n", "2")]
    [InlineData("1,E11.9\n", "002")]
    [InlineData("E11.9\n", "1")]
    [InlineData("E11.9,\"a\r\nb\"\r\n", "1")]
    [InlineData("a\"b\",E11.9\n", "2")]
    public void The_field_of_the_column_is_answered(string input, string column) => Assert.Equal(Valid, Answer.To(input, "--column", column).OnlyLine);

    [Theory]
    [InlineData("comma", ',')]
    [InlineData("tab", '\t')]
    [InlineData("semicolon", ';')]
    [InlineData("pipe", '|')]
    public void The_delimiter_is_the_one_that_is_given_and_no_other(string name, char delimiter)
    {
        var others = ",\t;|".Replace(delimiter.ToString(), "", StringComparison.Ordinal);
        Assert.Equal(Valid, Answer.To($"x{others}{delimiter}E11.9\n", "--column", "2", "--delimiter", name).OnlyLine);
    }

    [Fact]
    public void A_number_means_a_header_only_when_that_is_said()
    {
        Assert.Equal(2, Answer.To("code\nE11.9\n", "--column", "1").Lines.Count);
        Assert.Equal(Valid, Answer.To("code\nE11.9\n", "--column", "1", "--header").OnlyLine);
    }

    [Fact]
    public void A_header_alone_has_nothing_to_answer()
    {
        var answer = Answer.To("id,code\n", "--column", "code");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
    }

    [Fact]
    public void Without_a_header_an_empty_input_has_nothing_to_answer() => Assert.Equal((0, ""), (Answer.To("", "--column", "3").ExitCode, Answer.To("", "--column", "3").Output));

    [Fact]
    public void A_row_that_is_too_short_is_invalid_and_named()
    {
        var lines = Answer.To("id,code\n\"a\nb\",E11.9\n2\n\n4,E11.9,more\n", "--column", "code").Read();
        Assert.Equal(["valid", "invalid", "invalid", "valid"], lines.Select(line => line.Verdict));
        Assert.Equal("Row 2, in line 4, has no column 2; its last is 1.", lines[1].Reason);
        Assert.Equal("Row 3, in line 5, has no column 2; its last is 1.", lines[2].Reason);
        Assert.Empty(lines[1].Input);
    }

    [Fact]
    public void Quotes_and_line_breaks_go_back_escaped() =>
        Assert.Equal("a\\n\"b\\\\\t"u8.ToArray(), Answer.ToBytes("\"a\n\"\"b\\\"\n"u8.ToArray(), "--column", "1").Bytes[..8]);

    [Fact]
    public void A_field_too_long_is_answered_by_its_beginning() =>
        Assert.StartsWith(new string('9', 64) + "\tinvalid\t\t\tIt has 9,000 bytes", Answer.To(new string('9', 9000) + ",x\n", "--column", "1").OnlyLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("id,code\n", "kode", "There is no column 'kode'. Near: code.")]
    [InlineData("id,code\n", "Code", "There is no column 'Code'. Near: code.")]
    [InlineData("id,diagnosis\n", "x", "There is no column 'x'. There are: id, diagnosis.")]
    [InlineData("code,code\n", "code", "Several columns are called 'code'; give the number of the one that is meant.")]
    [InlineData("", "code", "There is no header line, so no column 'code'.")]
    [InlineData("\uFEFF", "code", "There is no header line, so no column 'code'.")]
    [InlineData("id,\"code\n1,E11.9\n", "code", "A quote in the record of line 1 is never closed.")]
    public void A_header_without_the_column_is_bad_input(string input, string column, string complaint)
    {
        var answer = Answer.To(input, "--column", column);
        Assert.Equal($"codecheck: {complaint}", answer.Complaint());
        Assert.Empty(answer.Output);
    }

    [Fact]
    public void A_header_that_is_too_short_for_the_number_is_bad_input() =>
        Assert.Equal("codecheck: The header line has 2 columns, so no column 3.", Answer.To("id,code\n1,2,3\n", "--column", "3", "--header").Complaint());

    [Theory]
    [InlineData("E11.9\nE10.9,\"x\nE11.9\n", "A quote in the record of line 2 is never closed.")]
    [InlineData("E11.9\n\"E10.9", "A quote in the record of line 2 is never closed.")]
    [InlineData("E11.9\n\"a\"b,\"x\nE11.9\n", "A quote in the record of line 2 is misplaced, and the record has several lines.")]
    [InlineData("E11.9\na\"b,\"x\nE11.9\n", "A quote in the record of line 2 is misplaced, and the record has several lines.")]
    public void An_open_quote_ends_the_run_and_what_was_answered_stays(string input, string complaint)
    {
        var answer = Answer.To(input, "--column", "1");
        Assert.Equal($"codecheck: {complaint}", answer.Complaint());
        Assert.Equal(Valid, answer.OnlyLine);
    }

    [Fact]
    public void A_quote_that_swallows_more_than_a_record_may_hold_ends_the_run()
    {
        using var input = new OpenQuoteStream();
        var answer = Answer.ToStream(input, "--column", "1");
        Assert.Equal("codecheck: The record of line 2 is longer than 1,048,576 bytes; a quote that is never closed makes one.", answer.Complaint());
        Assert.Equal(Valid, answer.OnlyLine);
        Assert.InRange(input.Given, 1 << 20, 1 << 23);
    }

    // Never ends.
    private sealed class OpenQuoteStream : ReadOnlyStream
    {
        public int Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = buffer.AsSpan(offset, count);
            given.Fill((byte)'\n');
            if (Given == 0)
            {
                "E11.9\n\""u8.CopyTo(given);
            }

            Given += count;
            return count;
        }
    }
}
