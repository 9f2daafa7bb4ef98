using System.Text.Json;

namespace MedCoding.Advisor.Tests;

public sealed class WeightOptionsTests
{
    [Fact]
    public void Stated_weights_stand_in_every_form_of_the_answer()
    {
        string[] words = ["recommend", "--setting", "hospital", "--preset", "highest-pay", "--weight", "pay=4"];
        Assert.Contains("cost=0.5, pay=4", Answer.To(words).Output, StringComparison.Ordinal);
        Assert.Contains("cost=0.5, pay=4", Answer.To([.. words, "--format", "markdown"]).Output, StringComparison.Ordinal);
        var json = Answer.To([.. words, "--format", "json"]).Json().GetProperty("weights");
        Assert.Equal((0.5m, 4m), (json.GetProperty("cost").GetDecimal(), json.GetProperty("pay").GetDecimal()));
    }

    [Fact]
    public void An_explanation_counts_with_them()
    {
        var line = Answer.To("explain", "CPC", "--weight", "role=0", "--format", "line").Output;
        Assert.NotEqual(Answer.To("explain", "CPC", "--format", "line").Output, line);
    }

    [Fact]
    public void Without_weights_nothing_is_said_of_them() =>
        Assert.DoesNotContain("weighed", Answer.To("recommend", "--setting", "hospital").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--weight", "pay=9", "--weight: 'pay=9': a weight is a number from 0 to 5")]
    [InlineData("--weight", "pya=2", "--weight: 'pya' is no criterion. Near: pay.")]
    [InlineData("--weight", "pay", "--weight: 'pay' is no weight")]
    [InlineData("--preset", "richest", "--preset: 'richest' is no preset. Known are first-job, lowest-cost, highest-pay, quickest.")]
    public void What_is_no_weight_is_refused_with_a_sentence(string option, string value, string complaint)
    {
        foreach (var command in new string[][] { ["recommend"], ["what-if"], ["explain", "CPC"] })
        {
            Assert.Contains(complaint, Answer.To([.. command, option, value]).TheOnlyComplaint(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_weight_that_is_given_twice_is_refused() =>
        Assert.Contains("twice", Answer.To("recommend", "--weight", "pay=2", "--weight", "pay=3").TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void The_weights_of_a_line_go_before_those_of_the_command_line()
    {
        const string Input = """
            {"id":1,"profile":{}}
            {"id":2,"profile":{},"weights":{"pay":5}}
            {"id":3,"profile":{},"weights":{"cost":5}}
            {"id":4,"profile":{},"weights":{"p\u0061y":5e0,"Cost":-0.0}}
            """;
        var lines = Answer.ToWithInput(Input, "recommend", "--profiles", "-", "--weight", "pay=2").JsonLines();
        Assert.Equal(Ranking(Alone("pay=2")), Ranking(lines[0]));
        Assert.Equal(Ranking(Alone("pay=5")), Ranking(lines[1]));
        Assert.Equal(Ranking(Alone("pay=2", "cost=5")), Ranking(lines[2]));
        Assert.Equal(Ranking(Alone("pay=5", "cost=0")), Ranking(lines[3]));
        Assert.Equal(
            ["""{"pay":2}""", """{"pay":5}""", """{"cost":5,"pay":2}""", """{"cost":0,"pay":5}"""],
            lines.Select(line => JsonSerializer.Serialize(line.GetProperty("weights"))));
    }

    private static JsonElement Alone(params string[] weights) =>
        Answer.To(["recommend", "--format", "json", .. weights.SelectMany(weight => new[] { "--weight", weight })]).Json();

    private static IEnumerable<(string?, int)> Ranking(JsonElement answer) =>
        answer.GetProperty("recommendations").EnumerateArray().Select(one => (one.GetProperty("credential").GetString(), one.GetProperty("score").GetInt32()));
}
