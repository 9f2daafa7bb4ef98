using System.Text.Json;
using MedCoding.Certification.Tests.Schemas;

namespace MedCoding.Advisor.Tests;

/// <summary>What <c>medcoding list --format json</c> writes is what its schema says.</summary>
public sealed class ListSchemaTests
{
    private const string Overlay = """{ "credentials": [{ "id": "CPC", "asOf": "2027-01", "confidence": "high", "sources": ["bls-ooh-mrt-2020"] }] }""";

    private static readonly JsonElement Schema = JsonDocument.Parse(Repository.Read("seeds", "schema", "list.schema.json")).RootElement;

    [Theory]
    [InlineData]
    [InlineData("--setting", "hospital-inpatient", "--setting", "payer")]
    [InlineData("--role", "coder", "--role", "auditor", "--body", "AAPC")]
    [InlineData("--setting", "hospital", "--role", "coder", "--status", "active")]
    [InlineData("--level", "entry", "--as-of", "2015-01-01")]
    [InlineData("--as-of", "1900-01-01", "--status", "renamed")]
    [InlineData("--catalog", "-")]
    public void Every_list_keeps_the_schema(params string[] options)
    {
        var answer = Answer.ToWithInput(Overlay, ["list", "--format", "json", .. options]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Empty(JsonSchemaCheck.Faults(Schema, answer.Json()));
    }

    [Fact]
    public void Every_member_of_the_schema_is_written_somewhere()
    {
        string[] written =
        [
            .. JsonMembers.Of(Answer.To("list", "--format", "json", "--setting", "hospital", "--role", "coder").Json()),
            .. JsonMembers.Of(Answer.ToWithInput(Overlay, "list", "--format", "json", "--catalog", "-").Json()),
        ];
        Assert.All(Members(Schema), member => Assert.Contains(written, path => path.Contains(member, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"level\": \"core\"", "\"level\": \"middle\"", ".level")]
    [InlineData("\"recommendable\": true", "\"recommendable\": \"yes\"", ".recommendable")]
    [InlineData("\"issuingBody\":", "\"body\":", " lacks 'issuingBody'")]
    [InlineData("\"asOf\": \"2026-11-22\"", "\"asOf\": \"2026-02-30\"", "$.asOf")]
    [InlineData("\"fit\": \"primary\"", "\"fit\": \"unsuitable\"", ".fit")]
    public void A_list_that_is_changed_breaks_it(string was, string becomes, string fault)
    {
        var list = Answer.To("list", "--format", "json", "--role", "coder").Output;
        var at = list.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, was);
        using var changed = JsonDocument.Parse(list.Remove(at, was.Length).Insert(at, becomes));
        Assert.Contains(JsonSchemaCheck.Faults(Schema, changed.RootElement), told => told.Contains(fault, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Members(JsonElement rule) => rule.ValueKind switch
    {
        JsonValueKind.Object => rule.EnumerateObject().SelectMany(keyword =>
            keyword.Name == "properties" ? keyword.Value.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)) : Members(keyword.Value)),
        _ => [],
    };
}
