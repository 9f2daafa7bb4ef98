namespace MedCoding.Advisor.Tests;

/// <summary>Whoever is asked about memberships and trainings can answer, to every command that takes a person.</summary>
public sealed class StatedBelongingTests : IDisposable
{
    private static readonly string[] Manager = ["--role", "practice-manager", "--education", "bachelor", "--experience-years", "5"];

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.csv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_membership_that_is_stated_is_not_asked_for_again()
    {
        const string question = "which issuing bodies are you a member of";
        Assert.Contains(question, Answer.To(["recommend", .. Manager]).Output, StringComparison.Ordinal);
        var answer = Answer.To(["recommend", .. Manager, "--member", "MGMA"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.DoesNotContain(question, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_an_apprentice_goes_earlier_with_hours_of_training_that_are_stated()
    {
        string[] asked = ["explain", "CPC", "--setting", "physician-practice", "--experience-years", "0"];
        Assert.Contains("CPC-A after passing until 2028-11-22", Answer.To(asked).Output, StringComparison.Ordinal);
        Assert.Contains("CPC-A after passing until 2027-11-22", Answer.To([.. asked, "--training", "coding:80"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_that_takes_a_person_takes_them()
    {
        foreach (var command in new[] { "recommend", "what-if", "explain" })
        {
            string[] words = [command, .. command == "explain" ? ["CFE"] : Array.Empty<string>(), "--role", "fraud-investigator", "--format", "json"];
            var stated = Answer.To([.. words, "--member", "ACFE", "--training", "cfe-points-40"]);
            Assert.Equal((0, ""), (stated.ExitCode, stated.Error));
            Assert.NotEqual(Answer.To(words).Output, stated.Output);
        }
    }

    [Fact]
    public void A_line_of_a_batch_states_them_and_tells_a_wrong_one_with_its_place()
    {
        var stated = Batch("""{"id":1,"profile":{"role":"fraud-investigator","memberships":["ACFE"],"trainings":["cfe-points-40"]}}""");
        Assert.NotEqual(Batch("""{"id":1,"profile":{"role":"fraud-investigator"}}"""), stated);
        Assert.Contains("open-now", stated, StringComparison.Ordinal);
        Assert.Contains("$.profile.trainings[0].hours: ", Batch("""{"id":1,"profile":{"trainings":[{"id":"coding","hours":0}]}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_people_of_a_team_have_them_in_columns()
    {
        File.WriteAllText(_path, "name,memberships,trainings\nAnn,AAPC,coding:80; practicode\nBo,none,none\n");
        var members = Answer.To("team", _path, "--demand", "member(AAPC) and training(coding) >= 80h", "--format", "json").Json().GetProperty("members");
        Assert.Equal("met", members[0].GetProperty("standing").GetString());
        Assert.NotEqual("met", members[1].GetProperty("standing").GetString());
    }

    private static string Batch(string line) => Answer.ToWithInput(line, "recommend", "--profiles", "-").Output;
}
