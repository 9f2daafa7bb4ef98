namespace MedCoding.Advisor.Tests;

public sealed class ProfileFileTests : IDisposable
{
    private const string Nurse = """{ "workSettings": ["hospital"], "role": "coder", "experienceYears": 3, "education": "associate", "budget": 500 }""";

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_standard_input_and_options_give_the_same_answer()
    {
        File.WriteAllText(_path, Nurse);
        var options = Answer.To(
            "recommend", "--format", "json", "--setting", "hospital", "--role", "coder", "--experience-years", "3", "--education", "associate", "--budget", "500");
        Assert.Equal(0, options.ExitCode);
        Assert.Equal(options, Answer.To("recommend", "--format", "json", "--profile", _path));
        Assert.Equal(options, Answer.ToWithInput(Nurse, "recommend", "--format", "json", "--profile", "-"));
        Assert.Equal(options, Answer.ToWithInput("\uFEFF" + Nurse, "recommend", "--format", "json", "--profile", "-"));
    }

    [Fact]
    public void Options_of_one_value_replace_those_of_the_file()
    {
        Assert.Equal(
            Answer.To("recommend", "--format", "json", "--role", "auditor"),
            Answer.ToWithInput("""{ "role": "coder" }""", "recommend", "--format", "json", "--profile", "-", "--role", "auditor"));
    }

    [Theory]
    [InlineData("""{ "education": "bachelor" }""")]
    [InlineData("""{ "education": ["bachelor"] }""")]
    public void Repeatable_options_are_added_to_those_of_the_file(string file)
    {
        Assert.Equal(
            Answer.To("recommend", "--format", "json", "--education", "bachelor", "--education", "associate-him"),
            Answer.ToWithInput(file, "recommend", "--format", "json", "--profile", "-", "--education", "associate-him"));
    }

    [Fact]
    public void A_training_of_the_file_gets_the_hours_that_are_typed_beside_it()
    {
        Assert.Equal(
            Answer.To("recommend", "--format", "json", "--member", "AAPC", "--training", "coding:80", "--training", "practicode"),
            Answer.ToWithInput(
                """{ "memberships": ["AAPC"], "trainings": ["practicode", { "id": "coding", "hours": 40 }, "coding"] }""",
                "recommend", "--format", "json", "--profile", "-", "--member", "aapc", "--training", "coding:80"));
    }

    [Fact]
    public void A_fault_is_told_where_it_was_written()
    {
        var answer = Answer.ToWithInput("""{ "role": "codr" }""", "recommend", "--profile", "-", "--setting", "hospitl");
        Assert.Equal(2, answer.ExitCode);
        Assert.Collection(
            answer.ErrorLines,
            line => Assert.StartsWith("medcoding: --setting: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("medcoding: standard input, $.role: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "rolle": "coder" }""")]
    [InlineData("""{ "role": "coder", "role": "auditor" }""")]
    [InlineData("""{ "workSettings": "hospital" }""")]
    [InlineData("{ \"role\": \"\\ud800\" }")]
    public void A_bad_file_is_bad_input(string file)
    {
        var complaint = Answer.ToWithInput(file, "recommend", "--profile", "-", "--setting", "hospital").TheOnlyComplaint();
        Assert.Contains("standard input", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_bad_input()
    {
        Assert.Contains("there is no such file", Answer.To("recommend", "--profile", _path).TheOnlyComplaint(), StringComparison.Ordinal);
        Assert.Contains("--profile", Answer.To("recommend", "--profile", Path.GetTempPath()).TheOnlyComplaint(), StringComparison.Ordinal);
        Assert.Contains("no name of a file", Answer.To("recommend", "--profile", "").TheOnlyComplaint(), StringComparison.Ordinal);
    }
}
