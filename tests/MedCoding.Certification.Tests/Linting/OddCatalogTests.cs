using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>Catalogs that are sound and unusual: nothing is thrown, found for nothing or told at the wrong place.</summary>
public sealed class OddCatalogTests
{
    private const string Read = "\"asOf\": \"2026\", \"confidence\": \"high\", \"sources\": [\"page\"]";

    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData("eligibility")]
    [InlineData("recommended")]
    [InlineData("unless")]
    [InlineData("removal")]
    public void A_section_of_an_exam_may_be_called_like_a_demand(string name)
    {
        var report = Check(SmallCatalog.With("\"name\": \"One\"", $"\"name\": \"{name}\""));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Code is "MC1000" or "MC1104" or "MC1105");
    }

    [Fact]
    public void An_issuing_body_may_be_written_in_small_letters() =>
        Assert.DoesNotContain(Check(SmallCatalog.Json.Replace("\"AAPC\"", "\"aapc\"", StringComparison.Ordinal)).Findings, finding => finding.Rule.Code == "MC1000");

    [Fact]
    public void A_credential_of_such_a_body_may_be_called_like_a_word_of_demands() =>
        Assert.DoesNotContain(
            Check(SmallCatalog.Json.Replace("\"AAPC\"", "\"aapc\"", StringComparison.Ordinal).Replace("\"CPC\"", "\"member\"", StringComparison.Ordinal)).Findings,
            finding => finding.Rule.Code == "MC1000");

    [Theory]
    [InlineData("1 of (education >= bachelor)", true)]
    [InlineData("1 of(education >= bachelor)", true)]
    [InlineData("1  of  ( education >= bachelor )", true)]
    [InlineData("any(coding) or 1\\tof (member(AAPC))", true)]
    [InlineData("1 of (member(AAPC), education >= bachelor)", false)]
    [InlineData("any(coding) and (member(AAPC))", false)]
    public void A_choice_of_one_is_found_however_it_is_spaced(string demand, bool isFound)
    {
        var report = Check(SmallCatalog.With("experience(coding) >= 2y", demand));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Code == "MC1000");
        Assert.Equal(isFound, report.Findings.Any(finding => finding.Rule.Code == "MC1104"));
    }

    [Fact]
    public void What_is_wrong_with_an_exam_is_told_where_it_stands_also_in_an_overlay()
    {
        var overlay = SmallCatalog.File(
            $$"""
            { "credentials": [{ "id": "CPC", "exam": [
              { "value": { "total": { "value": 10, {{Read}} } }, {{Read}}, "from": "2026-02-01" },
              { "value": { "total": { "value": 10, {{Read}} }, "scored": { "value": 11, {{Read}} } }, {{Read}}, "from": "2025-01-01", "until": "2026-01-31" }
            ] }] }
            """,
            "our.json");
        var finding = Assert.Single(CatalogLinter.CheckOverlays(Load(SmallCatalog.Json), [overlay], Day).Findings, finding => finding.Rule.Code == "MC1201");

        Assert.Equal(("our.json", "$.credentials[0].exam[1]"), (finding.File, finding.JsonPath));
    }

    // Who writes an overlay cannot remove it, and the catalog beneath is not wrong.
    [Fact]
    public void An_overlay_that_mends_what_the_catalog_accepts_brings_no_finding()
    {
        var catalog = Load(With(SmallCatalog.Json, "suppressions", """[{ "rule": "MC1003", "at": "prices/AAPC", "reason": "Old.", "until": "2040-01-01" }]"""));
        var later = new DateOnly(2030, 1, 1);
        Assert.Contains(CatalogLinter.Check(catalog, later).Suppressed, finding => finding.Rule.Code == "MC1003");
        var overlay = SmallCatalog.File(
            """
            { "prices": [{ "issuingBody": "AAPC", "kind": "exam", "audience": "anyone",
              "amounts": [{ "value": 500, "asOf": "2029-12-01", "confidence": "high", "sources": ["page"], "from": "2029-12-01" }] }] }
            """,
            "our.json");

        Assert.DoesNotContain(CatalogLinter.CheckOverlays(catalog, [overlay], later).Findings, finding => finding.Rule.Code == "MC1902");
        var own = SmallCatalog.File("""{ "suppressions": [{ "rule": "MC1003", "at": "prices/NOBODY", "reason": "None.", "until": "2040-01-01" }] }""", "own.json");
        Assert.Equal("own.json", Assert.Single(CatalogLinter.CheckOverlays(catalog, [overlay, own], later).Findings, finding => finding.Rule.Code == "MC1902").File);
    }

    [Fact]
    public void A_long_way_is_told_by_its_beginning_and_its_end()
    {
        var demands = Check(Many(300, (index, count) => Fact("eligibility", $"\"C{(index + 1) % count}\"")));
        Assert.Equal(300, demands.Findings.Count(finding => finding.Rule.Code == "MC1102"));
        var successors = Check(Many(300, (index, count) => Fact("status", index == count - 1
            ? """{ "is": "retired", "successor": null }"""
            : $$"""{ "is": "renamed", "successor": "C{{index + 1}}" }""")));
        Assert.Equal(299, successors.Findings.Count(finding => finding.Rule.Code == "MC1106"));

        Assert.All(demands.Findings.Concat(successors.Findings), finding => Assert.InRange(finding.Message.Length, 1, 300));
        Assert.Contains("C0 -> C1 -> ", Assert.Single(demands.Findings, finding => finding.Path == "credentials/C0/eligibility").Message, StringComparison.Ordinal);
        Assert.EndsWith("… -> C299.", Assert.Single(successors.Findings, finding => finding.Path == "credentials/C0/status").Message, StringComparison.Ordinal);
    }

    private static LintReport Check(string json) => CatalogLinter.Check([SmallCatalog.File(json)], Day);

    private static CertificationCatalog Load(string json) => CertificationCatalog.Load([SmallCatalog.File(json)]);

    private static string Fact(string name, string value) => $$"""{ "{{name}}": [{ "value": {{value}}, {{Read}} }] }""";

    private static string With(string json, string list, string entries)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root[list] = JsonNode.Parse(entries);
        return root.ToJsonString();
    }

    // Credentials C0, C1 and so on, each with a member of its own.
    private static string Many(int count, Func<int, int, string> member)
    {
        var text = new StringBuilder("[");
        for (var index = 0; index < count; index++)
        {
            var credential = JsonNode.Parse($$"""
                { "id": "C{{index}}", "issuingBody": "AAPC", "name": "Number {{index}}", "areas": ["coding"], "purpose": "None.", {{Read}}, "recommendable": false }
                """)!.AsObject();
            foreach (var (name, value) in JsonNode.Parse(member(index, count))!.AsObject())
            {
                credential[name] = value!.DeepClone();
            }

            text.Append(index == 0 ? "" : ",").Append(credential.ToJsonString());
        }

        return With(SmallCatalog.Json, "credentials", text.Append(']').ToString());
    }
}
