using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class BatchLawTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    [Property(MaxTest = 60)]
    public void An_answer_is_that_of_the_same_profile_alone(NonNegativeInt setting, NonNegativeInt role, NonNegativeInt goal, NonNegativeInt held, byte months)
    {
        var profile = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["workSettings"] = new[] { Pick(Catalog.WorkSettings.Ids, setting) },
            ["role"] = Pick(Catalog.Roles.Ids, role),
            ["goals"] = new[] { Pick(Catalog.Goals.Ids, goal) },
            ["credentials"] = new[] { Pick(Catalog.Credentials.Ids, held) },
            ["experienceYears"] = months / 12m,
        });
        var alone = Answer.ToWithInput(profile, "recommend", "--profile", "-", "--format", "json").Json();
        var line = Assert.Single(Answer.ToWithInput(BatchInput.Line(1, profile), "recommend", "--profiles", "-").JsonLines());

        Assert.Equal(Ranking(alone), Ranking(line));
        Assert.Equal(
            alone.GetProperty("outside").EnumerateArray().Select(one => one.GetProperty("credential").GetString()),
            line.GetProperty("outside").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(alone.GetProperty("catalog").GetProperty("version").GetString(), line.GetProperty("catalog").GetString());
        Assert.Equal(alone.GetProperty("asOf").GetString(), line.GetProperty("asOf").GetString());
    }

    [Property]
    public void Any_bytes_give_one_line_of_json_for_every_line_that_is_not_blank(int[] pieces, byte[] noise)
    {
        var input = BatchInput.Of(pieces, noise);
        var answer = Answer.ToWithBytes(input, "recommend", "--profiles", "-");
        Assert.Equal(0, answer.ExitCode);
        Assert.All(answer.JsonLines(), line => Assert.True(line.TryGetProperty("recommendations", out _) || line.TryGetProperty("error", out _)));
        Assert.Equal(BatchInput.CountOfLines(input), answer.JsonLines().Count);
    }

    [Property]
    public void The_answers_do_not_depend_on_how_the_bytes_arrive(int[] pieces, byte[] noise, PositiveInt length)
    {
        var input = BatchInput.Of(pieces, noise);
        using var dribbling = new DribblingStream(input, length.Get);
        Assert.Equal(Answer.ToWithBytes(input, "recommend", "--profiles", "-"), Answer.ToWithStream(dribbling, "recommend", "--profiles", "-"));
    }

    [Property]
    public void Identifiers_come_back_in_their_order_as_they_came(int[] numbers, string[] texts)
    {
        string[] ids = [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), .. texts.Select(text => JsonSerializer.Serialize(text ?? ""))];
        var input = string.Concat(ids.Select((id, i) => $"{{\"profile\":{{{(i % 3 == 0 ? "\"bad\":1" : "")}}},\"id\":{id}}}\n"));
        var lines = Answer.ToWithInput(input, "recommend", "--profiles", "-").JsonLines();
        Assert.Equal(ids, lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.Equal(lines.Select((_, i) => i % 3 == 0), lines.Select(line => line.TryGetProperty("error", out _)));
    }

    [Property]
    public bool Strict_changes_the_exit_code_and_nothing_else(int[] pieces, byte[] noise)
    {
        var input = BatchInput.Of(pieces, noise);
        var lenient = Answer.ToWithBytes(input, "recommend", "--profiles", "-");
        var strict = Answer.ToWithBytes(input, "recommend", "--profiles", "-", "--strict");
        var isBad = lenient.JsonLines().Any(line => line.TryGetProperty("error", out _));
        return strict == lenient with { ExitCode = isBad ? 2 : 0 };
    }

    private static string Pick<TId>(IEnumerable<TId> ids, NonNegativeInt index)
    {
        var all = ids.ToArray();
        return all[index.Get % all.Length]!.ToString()!;
    }

    private static IEnumerable<(string?, int, int, string?)> Ranking(JsonElement report) => report.GetProperty("recommendations").EnumerateArray().Select(one =>
        (one.GetProperty("credential").GetString(), one.GetProperty("rank").GetInt32(), one.GetProperty("score").GetInt32(), one.GetProperty("standing").GetString()));
}
