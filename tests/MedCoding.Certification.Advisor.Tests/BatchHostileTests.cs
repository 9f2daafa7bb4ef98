using System.Text;
using System.Text.Json;
using MedCoding.Advisor.Input;

namespace MedCoding.Advisor.Tests;

public sealed class BatchHostileTests
{
    private const string Good = """{"id":"good","profile":{}}""";

    public static TheoryData<string> Lines =>
    [
        $"{{\"id\":1,\"profile\":{Nested(1000)}}}",
        $"{{\"id\":1,\"profile\":{Nested(500_000)}}}",
        new string('[', 100_000),
        new string('x', LineReader.LongestLine * 2),
        "{\"id\":1,\"profile\":{\"role\":\"co\0der\"}}",
        "\0",
        "{\"id\":1,\"profile\":{\"role\":\"co\\u0000der\"}}",
        "{\"id\":1,\"profile\":{\"role\":\"\\ud800\"}}",
        "{\"id\":1,\"profile\":{\"\\ud800\":1}}",
        "{\"id\":1,\"profile\":{},\"\\udfff\\ud800\":1}",
        "{\"id\":1,\"profile\":{\"budget\":1e999999}}",
        "{\"id\":1,\"profile\":{\"role\":\"\e[31mred\"}}",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_hostile_line_is_bad_and_the_next_one_is_answered(string hostile)
    {
        var answer = Answer.ToWithInput($"{hostile}\n{Good}\n", "recommend", "--profiles", "-");
        var lines = answer.JsonLines();
        Assert.Equal(2, lines.Count);
        Assert.NotEmpty(lines[0].GetProperty("error").GetString()!);
        Assert.True(lines[1].TryGetProperty("recommendations", out _));
        Assert.DoesNotContain('\e', answer.Output);
    }

    [Fact]
    public void An_identifier_goes_back_even_from_a_profile_that_is_too_deep()
    {
        var line = Assert.Single(Answer.ToWithInput($"{{\"id\":\"deep\",\"profile\":{Nested(1000)}}}", "recommend", "--profiles", "-").JsonLines());
        Assert.Equal("deep", line.GetProperty("id").GetString());
        Assert.StartsWith("$.profile: ", line.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_identifier_goes_back_as_it_came() =>
        Assert.StartsWith("{\"id\":\"\\ud800\",", Answer.ToWithInput("{\"id\":\"\\ud800\",\"profile\":{}}", "recommend", "--profiles", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault_of_their_line()
    {
        byte[] input = [.. "{\"id\":1,\"profile\":{\"role\":\""u8, 0xC3, 0x28, .. "\"}}\n"u8, .. Encoding.UTF8.GetBytes(Good)];
        var lines = Answer.ToWithBytes(input, "recommend", "--profiles", "-").JsonLines();
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("id").ValueKind);
        Assert.Contains("UTF-8", lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(lines[1].TryGetProperty("recommendations", out _));
    }

    [Fact]
    public void A_line_of_faults_tells_the_first_and_counts_the_others()
    {
        var settings = string.Join(',', Enumerable.Repeat("\"x\"", 2000));
        var answer = Answer.ToWithInput($"{{\"id\":1,\"profile\":{{\"workSettings\":[{settings}]}}}}", "recommend", "--profiles", "-");
        Assert.EndsWith(" And 1,900 more.", Assert.Single(answer.JsonLines()).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_greatest_length_is_read()
    {
        var padding = new string(' ', LineReader.LongestLine - Good.Length);
        var line = Assert.Single(Answer.ToWithInput($"{Good}{padding}\r\n", "recommend", "--profiles", "-").JsonLines());
        Assert.True(line.TryGetProperty("recommendations", out _));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
