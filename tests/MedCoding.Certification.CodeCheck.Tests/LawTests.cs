using System.Text;
using System.Text.Json;
using FsCheck.Xunit;

namespace MedCoding.CodeCheck.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class LawTests
{
    [Property]
    public void Every_line_gets_one_answer_that_begins_with_the_line(InputLines input)
    {
        var answer = Answer.ToBytes(input.ToBytes(), "--quiet");
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(input.Lines, answer.Read().Select(line => line.Input));
    }

    [Property]
    public void A_carriage_return_before_the_line_feed_changes_nothing(InputLines input)
    {
        byte[] crlf = [.. input.Lines.SelectMany(line => line.Concat("\r\n"u8.ToArray()))];
        Assert.Equal(Answer.ToBytes(input.ToBytes()).Bytes, Answer.ToBytes(crlf).Bytes);
    }

    [Property]
    public void How_the_bytes_arrive_changes_nothing(InputLines input, bool asNdjson)
    {
        string[] args = ["--quiet", "--format", asNdjson ? "ndjson" : "tsv"];
        var whole = Answer.ToBytes(input.ToBytes(), args);
        foreach (var length in new[] { 1, 7, 1 << 16 })
        {
            Assert.Equal(whole.Bytes, Dribbled(input.ToBytes(), length, args));
        }
    }

    [Property]
    public void The_answers_to_two_parts_are_those_to_the_whole(InputLines input, InputLines more)
    {
        byte[] parts = [.. Answer.ToBytes(input.ToBytes()).Bytes, .. Answer.ToBytes(more.ToBytes()).Bytes];
        Assert.Equal(Answer.ToBytes([.. input.ToBytes(), .. more.ToBytes()]).Bytes, parts);
    }

    [Property]
    public void Both_formats_say_the_same(InputLines input, bool lenient)
    {
        string[] args = lenient ? ["--lenient"] : [];
        var lines = Answer.ToBytes(input.ToBytes(), args).Read();
        var objects = Answer.ToBytes(input.ToBytes(), [.. args, "--format", "ndjson"]).JsonLines();
        Assert.Equal(lines.Count, objects.Count);
        foreach (var (line, json) in lines.Zip(objects))
        {
            Assert.Equal(["input", "verdict", "codeSets", "canonical", "reason"], json.EnumerateObject().Select(member => member.Name));
            Assert.Equal(Encoding.UTF8.GetString(line.Input), json.GetProperty("input").GetString());
            Assert.Equal(line.Verdict, json.GetProperty("verdict").GetString());
            Assert.Equal(line.Sets, Joined(json, "codeSets"));
            Assert.Equal(line.Canonical, Joined(json, "canonical"));
            Assert.Equal(line.Reason, json.GetProperty("reason").GetString());
        }
    }

    [Property]
    public void A_column_is_answered_like_lines(InputLines input)
    {
        var lines = Answer.ToBytes(input.ToBytes());
        Assert.Equal(lines.Bytes, Answer.ToBytes(AsColumn(input, "\"x\"\"y\",", ""), "--column", "2").Bytes);
        Assert.Equal(lines.Bytes, Answer.ToBytes(AsColumn(input, "", ",1"), "--column", "1").Bytes);
    }

    private static byte[] Dribbled(byte[] input, int length, string[] args)
    {
        using var stream = new DribblingStream(input, length);
        return Answer.ToStream(stream, args).Bytes;
    }

    private static string Joined(JsonElement json, string member) => string.Join(',', json.GetProperty(member).EnumerateArray().Select(item => item.GetString()));

    private static byte[] AsColumn(InputLines input, string before, string behind) =>
    [
        .. input.Lines.SelectMany(line => (byte[])[.. Encoding.UTF8.GetBytes(before), .. Quoted(line), .. Encoding.UTF8.GetBytes(behind), (byte)'\n']),
    ];

    private static byte[] Quoted(byte[] field) => [(byte)'"', .. field.SelectMany(b => b == '"' ? new[] { b, b } : [b]), (byte)'"'];
}
