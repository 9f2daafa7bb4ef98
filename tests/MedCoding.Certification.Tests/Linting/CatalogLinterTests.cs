using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;
using MedCoding.Certification.Linting.Rules;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Linting;

public sealed class CatalogLinterTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void The_shipped_catalog_has_no_finding_without_a_reason()
    {
        var report = CatalogLinter.Check(CertificationCatalog.Shipped, Day);

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.Suppressed);
        Assert.All(report.Suppressed, finding => Assert.True(finding.Suppression!.Until >= Day && finding.Suppression.Reason.EndsWith('.'), finding.ToString()));
    }

    [Fact]
    public void One_other_answer_is_told_in_the_singular()
    {
        var messages = CatalogLinter.Check(CertificationCatalog.Shipped, Day).Suppressed.Select(finding => finding.Message).ToList();
        Assert.Contains(messages, message => message.Contains(" and 1 other answer ", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.Contains(" and 1 other answers", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_accepted_comes_back_when_its_day_is_past()
    {
        var later = new DateOnly(2028, 1, 1);
        var report = CatalogLinter.Check(CertificationCatalog.Shipped, later);

        Assert.Empty(report.Suppressed);
        Assert.Contains(report.Findings, finding => finding is { Rule.Code: "MC1302", Path: "credentials/CCS/exam/total" });
        Assert.Equal(
            CertificationCatalog.Shipped.Suppressions.Length,
            report.Findings.Count(finding => finding.Rule.Code == "MC1901"));
    }

    [Fact]
    public void The_codes_are_in_order_and_each_stands_once()
    {
        var codes = CatalogLinter.Rules.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.Equal(codes.Count, CatalogLinter.Rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(CatalogLinter.Rules, rule =>
        {
            Assert.Matches("^MC1[0-9]{3}$", rule.Code);
            Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
            Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Fix, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var later = new DateOnly(2029, 1, 1);
        Assert.Equal(CatalogLinter.Check(Seeds.Files, later).ToJson(), CatalogLinter.Check(Seeds.Files.Reverse(), later).ToJson());
        Assert.Equal(CatalogLinter.Check(CertificationCatalog.Shipped, later).ToJson(), CatalogLinter.Check(Seeds.Files, later).ToJson());
    }

    // Whoever opens the file at line and column sees what the path names.
    [Fact]
    public void Line_and_column_lead_to_what_the_path_names()
    {
        var places = Seeds.Files.SelectMany(JsonValuePlace.Of).ToDictionary(place => (place.File.Name, place.Path));
        Assert.All(CatalogLinter.Check(CertificationCatalog.Shipped, new DateOnly(2029, 1, 1)).Findings, finding =>
        {
            var place = places[(finding.File, finding.JsonPath)];
            var before = Encoding.UTF8.GetString(place.File.Utf8Json.Span[..place.Start]);
            Assert.Equal(before.Count(c => c == '\n') + 1, finding.Line);
            Assert.Equal(before.Length - before.LastIndexOf('\n'), finding.Column);
        });
    }

    [Fact]
    public void What_the_strict_reader_refuses_is_told_with_line_and_column()
    {
        var file = SmallCatalog.File(SmallCatalog.With("\"AAPC\", \"name\": \"Certified", "\"AAPX\", \"name\": \"Certified"));
        var finding = Assert.Single(CatalogLinter.Check([file], Day).Findings);

        Assert.Equal("MC1000", finding.Rule.Code);
        Assert.Equal(LintSeverity.Error, finding.Rule.Severity);
        Assert.Equal((SmallCatalog.FileName, "$.credentials[0].issuingBody"), (finding.File, finding.JsonPath));
        Assert.Contains("AAPX", finding.Message, StringComparison.Ordinal);
        var line = Encoding.UTF8.GetString(file.Utf8Json.Span).Split('\n')[finding.Line - 1];
        Assert.StartsWith("\"AAPX\"", line[(finding.Column - 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\uFEFF{\"catalog\":{}}")]
    public void A_file_that_is_no_catalog_is_told_and_never_thrown(string json)
    {
        var report = CatalogLinter.Check([SmallCatalog.File(json)], Day);
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, finding => Assert.Equal("MC1000", finding.Rule.Code));
        Assert.True(report.Has(LintSeverity.Error));
    }

    [Fact]
    public void Of_overlays_only_what_they_bring_is_told()
    {
        var overlay = new CatalogFile("our.json", Encoding.UTF8.GetBytes("""
            {
              "sources": [{ "id": "our-page", "publisher": "We", "title": "Our page", "address": null, "kind": "third-party", "asOf": "2026" }],
              "specialties": [{ "id": "podiatry", "name": "Podiatry", "synonyms": [] }]
            }
            """));
        var report = CatalogLinter.CheckOverlays(CertificationCatalog.Shipped, [overlay], Day);

        Assert.Equal(["MC1301", "MC1403"], report.Findings.Select(finding => finding.Rule.Code));
        Assert.All(report.Findings, finding => Assert.Equal("our.json", finding.File));
        Assert.Empty(report.Suppressed);
        Assert.Equal("MC1000", Assert.Single(CatalogLinter.CheckOverlays(CertificationCatalog.Shipped, [new CatalogFile("x.json", "{\"roles\":[{}]}"u8.ToArray())], Day).Findings.DistinctBy(one => one.Rule)).Rule.Code);
    }

    [Theory]
    [InlineData("credentials/CPC", "credentials/CPC/exam", true)]
    [InlineData("credentials/CPC", "credentials/CPC-A/exam", false)]
    [InlineData("credentials/*/exam", "credentials/CPC/exam/total", true)]
    [InlineData("credentials/*/exam", "credentials/CPC/renewal", false)]
    [InlineData("credentials/CPC/exam", "credentials/CPC", false)]
    [InlineData("*", "prices/CPC/exam/member/1", true)]
    public void A_suppression_covers_a_path_and_all_below_it(string at, string path, bool covered)
    {
        var suppression = new CatalogSuppression("MC1003", at, "Because.", Day);
        var table = new SuppressionTable([suppression]);
        Assert.Equal(covered, table.Of(Finding("MC1003", path)).Contains(suppression));
        Assert.Equal(covered, suppression.Covers(path.Split('/')));
        Assert.Empty(table.Of(Finding("MC1004", path)));
    }

    [Theory]
    [InlineData("credentials/CPC/")]
    [InlineData("/credentials")]
    [InlineData("credentials//exam")]
    [InlineData("$.credentials[0]")]
    public void A_suppression_names_a_path_in_steps(string at) =>
        Assert.Contains(at, Assert.Throws<ArgumentException>(() => new CatalogSuppression("MC1003", at, "Because.", Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_no_JSON_is_told_on_the_line_where_it_ceases_to_be()
    {
        var finding = Assert.Single(CatalogLinter.Check([SmallCatalog.File("{\n  \"roles\": [\n    é]\n}")], Day).Findings, finding => finding.File == SmallCatalog.FileName);
        Assert.Equal((3, 5), (finding.Line, finding.Column));
    }

    [Fact]
    public void A_catalog_without_a_choice_is_no_mistake() => Assert.Empty(
        CatalogLinter.Check([SmallCatalog.File("""{ "catalog": { "version": "1", "name": "Empty", "license": "MIT" } }""")], Day).Findings);

    [Theory]
    [InlineData("1003")]
    [InlineData("MC10034")]
    [InlineData("MCabcd")]
    [InlineData("mc1003")]
    public void A_suppression_names_a_rule_by_its_code(string rule) =>
        Assert.Contains(rule, Assert.Throws<ArgumentException>(() => new CatalogSuppression(rule, "credentials/CPC", "Because.", Day)).Message, StringComparison.Ordinal);

    private static LintFinding Finding(string rule, string path) =>
        new(CatalogLinter.Rules.Single(one => one.Code == rule), path, "small.json", "$", 1, 1, "Something.");
}
