using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class ListTests
{
    [Fact]
    public void Every_credential_is_listed_in_every_format()
    {
        var credentials = CertificationCatalog.Shipped.Credentials;
        Assert.Equal(credentials.Count, Answer.To("list", "--format", "json").Json().GetProperty("credentials").GetArrayLength());
        var lines = Answer.To("list", "--format", "ndjson").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            credentials.Select(credential => credential.Id.ToString()),
            lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("id").GetString()));
        foreach (var format in new[] { "table", "markdown" })
        {
            var answer = Answer.To("list", "--format", format);
            Assert.Equal(0, answer.ExitCode);
            Assert.DoesNotContain('\e', answer.Output);
            Assert.All(credentials, credential => Assert.Contains(credential.Name, answer.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_body_narrows_the_list()
    {
        var bodies = Answer.To("list", "--body", "ahima", "--format", "json").Json().GetProperty("credentials").EnumerateArray()
            .Select(row => row.GetProperty("issuingBody").GetString())
            .Distinct();
        Assert.Equal(["AHIMA"], bodies);
    }

    [Fact]
    public void A_status_narrows_the_list_as_of_the_day()
    {
        var statuses = Answer.To("list", "--status", "retired", "--format", "json").Json().GetProperty("credentials").EnumerateArray()
            .Select(row => row.GetProperty("status").GetString())
            .Distinct();
        Assert.Equal(["retired"], statuses);
    }

    [Fact]
    public void A_list_without_lines_is_an_answer()
    {
        var answer = Answer.To("list", "--as-of", "1900-01-01", "--status", "renamed");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("0 credentials as of 1900-01-01", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--body", "AHIMAA", "AHIMA")]
    [InlineData("--status", "gone", "active")]
    [InlineData("--format", "csv", "ndjson")]
    [InlineData("--as-of", "today", "2026-11-22")]
    public void A_bad_value_is_quoted_with_what_would_be_right(string option, string value, string right)
    {
        var complaint = Answer.To("list", option, value).TheOnlyComplaint();
        Assert.Contains($"{option}: ", complaint, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", complaint, StringComparison.Ordinal);
        Assert.Contains(right, complaint, StringComparison.Ordinal);
    }
}
