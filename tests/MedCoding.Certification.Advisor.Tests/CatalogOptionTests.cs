using System.Text.Json;
using MedCoding.Certification.Tests;

namespace MedCoding.Advisor.Tests;

/// <summary>Files of the user's own over the catalog: <c>--catalog</c>.</summary>
public sealed class CatalogOptionTests : IDisposable
{
    private const string Day = "2027-02-01";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("show", "CPC")]
    [InlineData("compare", "CPC", "CCA")]
    [InlineData("recommend", "--setting", "physician-practice", "--role", "coder")]
    [InlineData("find", "CPC")]
    [InlineData("list")]
    public void Every_command_takes_it_and_names_the_file(params string[] command)
    {
        var file = Write("ours.json", OfReadme);
        foreach (var format in new[] { "table", "markdown", "json" })
        {
            var answer = Answer.To([.. command, "--catalog", file, "--as-of", Day, "--format", format]);
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.Contains("ours.json", answer.Output.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_example_of_the_README_sets_this_years_fee_and_leaves_last_years()
    {
        Assert.Contains("$445", Answer.ToWithInput(OfReadme, "show", "CPC", "--catalog", "-", "--as-of", Day).Output, StringComparison.Ordinal);
        Assert.Contains("\"$425, member\"", Answer.ToWithInput(OfReadme, "compare", "CPC", "CIC", "--catalog", "-", "--as-of", "2026-12-01", "--format", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("$445", Answer.To("show", "CPC", "--as-of", Day).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_with_a_credential_and_a_setting_of_ones_own_is_ranked_listed_and_found()
    {
        const string Own = """
            {
              "sources": [{ "id": "us", "publisher": "Us", "title": "Our academy", "address": null, "kind": "third-party", "asOf": "2027-01" }],
              "workSettings": [{ "id": "telehealth", "name": "Telehealth company" }],
              "issuingBodies": [{ "id": "OURS", "name": "Our academy", "asOf": "2027-01", "confidence": "high", "sources": ["us"] }],
              "credentials": [{
                "id": "OUR-1", "issuingBody": "OURS", "name": "Telehealth Coder", "areas": ["coding"], "purpose": "Coding of visits by video.", "asOf": "2027-01", "confidence": "high",
                "sources": ["us"], "recommendable": true, "status": [{ "value": { "is": "active", "successor": null }, "asOf": "2027-01", "confidence": "high", "sources": ["us"] }],
                "fits": {
                  "settings": [{ "setting": "telehealth", "fit": "primary", "asOf": "2027-01", "confidence": "high", "sources": ["us"] }],
                  "roles": [{ "role": "coder", "fit": "primary", "asOf": "2027-01", "confidence": "high", "sources": ["us"] }]
                }
              }]
            }
            """;
        var file = Write("own.json", Own);
        Assert.Equal("OUR-1", Answer.To("recommend", "--setting", "telehealth company", "--role", "coder", "--catalog", file, "--as-of", Day, "--format", "json").First());
        Assert.Equal("OUR-1", Answer.To("find", "telehelth coder", "--catalog", file, "--format", "json").Json().GetProperty("matches")[0].GetProperty("id").GetString());
        var listed = Answer.To("list", "--body", "OURS", "--catalog", file, "--format", "json").Json().GetProperty("credentials").EnumerateArray().Single();
        Assert.EndsWith("own.json", listed.GetProperty("origin").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("origin", Answer.To("list", "--body", "AAPC", "--catalog", file, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_files_say_of_one_thing_is_told_and_the_later_goes_first()
    {
        var (first, second) = (Write("a.json", OfReadme), Write("b.json", OfReadme.Replace("445", "450", StringComparison.Ordinal).Replace("our-list", "other-list", StringComparison.Ordinal)));
        var answer = Answer.To("compare", "CPC", "CIC", "--catalog", first, "--catalog", second, "--as-of", Day, "--format", "json");
        Assert.Equal(0, answer.ExitCode);
        var line = Assert.Single(answer.ErrorLines);
        Assert.Contains("prices/CPC/exam/member/1", line, StringComparison.Ordinal);
        Assert.EndsWith("b.json goes first.", line, StringComparison.Ordinal);
        Assert.Contains("\"$450, member\"", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "strict JSON")]
    [InlineData("""{ "credentials": [{ "id": "CPC", "nam": "x" }] }""", "Near: name")]
    [InlineData("""{ "credentials": [{ "id": "NEW-1" }] }""", "'issuingBody'")]
    [InlineData("""{ "catalog": { "version": "1", "name": "x", "license": "MIT" } }""", "catalog")]
    public void A_file_with_a_mistake_is_refused_with_its_name_and_place(string json, string told)
    {
        var file = Write("bad.json", json);
        var answer = Answer.To("list", "--catalog", file);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.All(answer.ErrorLines, line => Assert.Contains("bad.json: $", line, StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("there is no such file", Answer.To("list", "--catalog", Path.Combine(_folder, "missing.json")).TheOnlyComplaint(), StringComparison.Ordinal);

    [Fact]
    public void The_members_of_the_JSON_are_the_documented_ones_beside_the_file() => Assert.All(
        new[] { Answer.ToWithInput(OfReadme, "show", "CPC", "--catalog", "-", "--as-of", Day, "--format", "json").Json() },
        json =>
        {
            Assert.Equal("standard input", json.GetProperty("catalog").GetProperty("overlays")[0].GetString());
            Assert.Contains(json.GetProperty("sources").EnumerateArray(), source => source.TryGetProperty("origin", out _));
        });

    private static string OfReadme => Repository.Read("README.md").Split("```json\n").Single(part => part.Contains("\"our-list\"", StringComparison.Ordinal)).Split("```")[0];

    private string Write(string name, string json)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }
}
