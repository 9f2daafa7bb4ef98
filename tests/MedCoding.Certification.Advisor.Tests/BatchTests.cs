using System.Text;

namespace MedCoding.Advisor.Tests;

public sealed class BatchTests : IDisposable
{
    private const string Coder = """{"id":"A","profile":{"workSettings":["hospital"],"role":"coder"}}""";

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_line_has_its_members_in_their_order()
    {
        var answer = Run(Coder);
        Assert.Empty(answer.Error);
        Assert.StartsWith("""{"id":"A","recommendations":[{"credential":"CCS","rank":1,"score":""", answer.Output, StringComparison.Ordinal);
        var line = Assert.Single(answer.JsonLines());
        Assert.Equal(["id", "recommendations", "outside", "catalog", "asOf"], line.EnumerateObject().Select(member => member.Name));
        Assert.EndsWith("\"asOf\":\"2026-11-22\"}\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_and_standard_input_give_the_same_answers()
    {
        File.WriteAllText(_path, Coder);
        Assert.Equal(Run(Coder), Answer.To("recommend", "--profiles", _path));
    }

    [Fact]
    public void A_byte_order_mark_line_ends_of_Windows_and_a_last_line_without_end_change_nothing()
    {
        var plain = Run($"{Coder}\n{Coder}\n");
        Assert.Equal(plain, Run($"\uFEFF{Coder}\r\n{Coder}\r\n"));
        Assert.Equal(plain, Run($"{Coder}\n{Coder}"));
    }

    [Fact]
    public void A_mark_inside_is_no_mark() => Assert.Contains("\"line\":2,", Run($"{Coder}\n\uFEFF{Coder}").Output, StringComparison.Ordinal);

    [Fact]
    public void Top_cuts_the_recommendations_and_the_day_is_the_one_asked_for()
    {
        var line = Assert.Single(Answer.ToWithInput(Coder, "recommend", "--profiles", "-", "--top", "1", "--as-of", "2026-01-02", "--format", "NDJSON").JsonLines());
        Assert.Equal(1, line.GetProperty("recommendations").GetArrayLength());
        Assert.Equal("2026-01-02", line.GetProperty("asOf").GetString());
    }

    [Fact]
    public void What_the_catalog_does_not_know_or_cannot_rank_is_told()
    {
        var unknown = Assert.Single(Run("""{"id":1,"profile":{"specialty":"space-medicine"}}""").JsonLines());
        Assert.Contains("space-medicine", unknown.GetProperty("unknownToCatalog").EnumerateArray().Select(one => one.GetString()));
        Assert.False(unknown.TryGetProperty("uncovered", out _));
        var unranked = Assert.Single(Run("""{"id":1,"profile":{"specialty":"otolaryngology"}}""").JsonLines());
        Assert.Contains("otolaryngology", unranked.GetProperty("uncovered").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("CENTC", unranked.GetProperty("outside").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory]
    [InlineData("nonsense", "null", "no JSON")]
    [InlineData("""{"id":1,"profile":{}}x""", "null", "no JSON")]
    [InlineData("""{"id":1,"profile":{]}""", "null", "byte 20")]
    [InlineData("[]", "null", "no JSON object")]
    [InlineData("""{"profile":{}}""", "null", "$.id is missing")]
    [InlineData("""{"id":null,"profile":{}}""", "null", "$.id: an identifier is a string or a number")]
    [InlineData("""{"id":[1],"profile":{}}""", "null", "$.id: an identifier is a string or a number")]
    [InlineData("""{"id":1,"id":2,"profile":{}}""", "null", "$.id stands more than once")]
    [InlineData("""{"id":1,"i\u0064":2,"profile":{}}""", "null", "$.id stands more than once")]
    [InlineData("""{"id":1.50,"profile":{},"profile":{}}""", "1.50", "$.profile stands more than once")]
    [InlineData("""{"id":"\u0041"}""", "\"\\u0041\"", "$.profile is missing")]
    [InlineData("""{"id":1,"profile":{},"proflie":2}""", "1", "no member 'proflie'; expected are id, profile and weights")]
    [InlineData("""{"id":1,"profile":null}""", "1", "$.profile: ")]
    [InlineData("""{"id":1,"profile":{"rolle":"coder"}}""", "1", "rolle")]
    [InlineData("""{"id":1,"profile":{},"weights":[2]}""", "1", "$.weights: weights are an object of criteria and numbers")]
    [InlineData("""{"id":1,"profile":{},"weights":null}""", "1", "$.weights: weights are an object of criteria and numbers")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pay":6}}""", "1", "$.weights: 'pay=6': a weight is a number from 0 to 5")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pya":2}}""", "1", "$.weights: 'pya' is no criterion.")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pay":"2"}}""", "1", "$.weights: 'pay' is no criterion with a number")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pay":[2]}}""", "1", "$.weights: 'pay' is no criterion with a number")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pay":1,"pay":2}}""", "1", "$.weights: 'pay' has a weight twice.")]
    [InlineData("""{"id":1,"profile":{},"weights":{"pay=1,cost":2}}""", "1", "$.weights: 'pay=1,cost' is no criterion with a number")]
    [InlineData("""{"id":1,"profile":{},"weights":{},"weights":{}}""", "1", "$.weights stands more than once")]
    public void A_bad_line_says_what_is_wrong_under_its_identifier(string line, string id, string message)
    {
        var answer = Run($"\n{line}\n{Coder}\n");
        var bad = answer.JsonLines()[0];
        Assert.Equal(["id", "line", "error"], bad.EnumerateObject().Select(member => member.Name));
        Assert.Equal(id, bad.GetProperty("id").GetRawText());
        Assert.Equal(2, bad.GetProperty("line").GetInt32());
        Assert.Contains(message, bad.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(answer.JsonLines()[1].TryGetProperty("recommendations", out _));
        Assert.Equal("medcoding: 1 of 2 lines was bad.", Assert.Single(answer.ErrorLines));
    }

    [Fact]
    public void All_faults_of_a_line_are_told_where_they_stand()
    {
        var error = Assert.Single(Run("""{"id":1,"profile":{"role":"codr","budget":"lots"},"x":0}""").JsonLines()).GetProperty("error").GetString()!;
        Assert.Contains("'x'", error, StringComparison.Ordinal);
        Assert.Contains("$.profile.role: ", error, StringComparison.Ordinal);
        Assert.Contains("coder", error, StringComparison.Ordinal);
        Assert.Contains("$.profile.budget: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n \r\n\t\n")]
    public void No_lines_are_no_mistake_but_worth_a_note(string input)
    {
        var answer = Run(input);
        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("standard input has no lines", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_answers_every_line_and_exits_with_two()
    {
        var answer = Answer.ToWithInput($"bad\n{Coder}\n", "recommend", "--profiles", "-", "--strict");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(2, answer.JsonLines().Count);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_bad_input()
    {
        Assert.Contains("there is no such file", Answer.To("recommend", "--profiles", _path).TheOnlyComplaint(), StringComparison.Ordinal);
        Assert.Contains("a directory", Answer.To("recommend", "--profiles", Path.GetTempPath()).TheOnlyComplaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_off_keeps_the_answers_to_its_whole_lines()
    {
        using var stream = new RepeatingStream(Encoding.UTF8.GetBytes($"{Coder}\n{Coder}\n{Coder}"), 1, () => throw new IOException("The disk is gone."));
        var answer = Answer.ToWithStream(stream, "recommend", "--profiles", "-");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(2, answer.JsonLines().Count);
        Assert.Contains("cannot be read", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    // A writer that holds back a little, as standard output does, and somebody who sends nothing more before the answer is there.
    [Fact]
    public void Whoever_sends_one_line_and_waits_gets_its_answer()
    {
        using var sent = new MemoryStream();
        using var output = new StreamWriter(sent, bufferSize: 1 << 16);
        var answered = "";
        using var input = new RepeatingStream(Encoding.UTF8.GetBytes($"{Coder}\n"), 1, () => answered = Encoding.UTF8.GetString(sent.ToArray()));
        Program.Run(["recommend", "--profiles", "-"], Surroundings.Redirected(output, TextWriter.Null, input, Answer.Today));
        Assert.Equal(Run(Coder).Output, answered);
    }

    [Theory]
    [InlineData("--setting", "hospital")]
    [InlineData("--profile", "me.json")]
    [InlineData("--experience", "cdi=2")]
    [InlineData("--format", "table")]
    [InlineData("--top", "0")]
    public void What_cannot_stand_beside_it_is_named(string option, string value) =>
        Assert.Contains(option, Answer.ToWithInput(Coder, "recommend", "--profiles", "-", option, value).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void Strict_without_profiles_is_a_mistake() =>
        Assert.Contains("--profiles", Answer.To("recommend", "--strict").TheOnlyComplaint(), StringComparison.Ordinal);

    private static Answer Run(string input) => Answer.ToWithInput(input, "recommend", "--profiles", "-");
}
