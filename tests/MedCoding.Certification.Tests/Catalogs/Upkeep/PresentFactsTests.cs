using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Upkeep;

public sealed class PresentFactsTests
{
    private const string Evidence = "\"asOf\": \"2026\", \"confidence\": \"high\", \"sources\": [\"page\"]";

    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly string[] Shipped = Present(CertificationCatalog.Shipped);

    [Fact]
    public void Of_figures_that_come_out_every_year_only_those_of_the_newest_are_present()
    {
        var catalog = WithMembers(
            $$"""
            "pay": [
              { "value": { "measure": "mean", "year": 2022, "usd": 50000 }, {{Evidence}} },
              { "value": { "measure": "mean", "year": 2024, "usd": 60000 }, {{Evidence}} },
              { "value": { "measure": "median", "year": 2024, "usd": 58000 }, {{Evidence}} }
            ],
            "holders": [
              { "value": { "count": 10, "orMore": false }, "asOf": "~2010", "confidence": "high", "sources": ["page"] },
              { "value": { "on": "2020-12-31", "count": 20, "orMore": false }, {{Evidence}} }
            ],
            "passRates": [{ "value": { "year": 2019, "percent": 70 }, {{Evidence}} }],
            """);

        Assert.Equal(
            ["credentials/CPC/holders/2020-12-31", "credentials/CPC/passRates/2019", "credentials/CPC/pay/mean/2024", "credentials/CPC/pay/median/2024"],
            Present(catalog).Where(path => path.Contains("/pay/", StringComparison.Ordinal) || path.Contains("/holders/", StringComparison.Ordinal) || path.Contains("/passRates/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("exam-fee-history", false)]
    [InlineData("former-name", false)]
    [InlineData("exam-outline-2013", false)]
    [InlineData("removal-before-2012", false)]
    [InlineData("before-certification", true)]
    [InlineData("historic-mark", true)]
    [InlineData("form-1040a", true)]
    [InlineData("exam-books", true)]
    public void Statements_age_unless_their_topic_names_a_year_or_history(string topic, bool isPresent) =>
        Assert.Equal(isPresent, Present(WithMembers($"\"statements\": [{{ \"topic\": \"{topic}\", \"text\": \"So it is.\", {Evidence} }}],")).Contains($"credentials/CPC/statements/{topic}/text"));

    [Fact]
    public void A_former_name_stays_what_it_was()
    {
        Assert.DoesNotContain(Shipped, path => path.Contains("/formerNames/", StringComparison.Ordinal));
        Assert.Contains(CertificationCatalog.Shipped.AsOf(Day).ListFacts(), fact => fact.Path.Contains("/formerNames/", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_credential_that_nobody_can_earn_any_more_only_its_standing_and_renewal_are_present()
    {
        string[] paths = [.. Shipped.Where(path => path.StartsWith("credentials/CPC-P/", StringComparison.Ordinal) || path.StartsWith("prices/CPC-P/", StringComparison.Ordinal))];

        Assert.Contains("credentials/CPC-P/status", paths);
        Assert.All(paths, path => Assert.True(path is "credentials/CPC-P/status" or "credentials/CPC-P/renewal", path));
    }

    [Fact]
    public void A_credential_was_present_as_a_whole_while_it_could_be_earned()
    {
        var json = SmallCatalog.With(
            """{ "value": { "is": "active", "successor": null }, "asOf": "2026", "confidence": "high", "sources": ["page"] }""",
            $$"""
            { "value": { "is": "active", "successor": null }, "from": "2020-01-01", "until": "2026-06-30", {{Evidence}} },
            { "value": { "is": "retired", "successor": null }, "from": "2026-07-01", {{Evidence}} }
            """);
        var catalog = CertificationCatalog.Load(SmallCatalog.File(json));

        Assert.Contains("credentials/CPC/level", Present(catalog, new(2026, 6, 30)));
        Assert.DoesNotContain("credentials/CPC/level", Present(catalog, new(2026, 7, 1)));
        Assert.Contains("credentials/CPC/status", Present(catalog, new(2026, 7, 1)));
    }

    [Fact]
    public void A_code_of_another_scheme_is_not_looked_up_when_it_has_ended()
    {
        Assert.DoesNotContain(Shipped, path => path.StartsWith("crosswalks/role/coder/nucc/246YC3301X/", StringComparison.Ordinal));
        Assert.Contains("crosswalks/role/coder/nucc/246YC3301X/title", Present(CertificationCatalog.Shipped, new(2023, 3, 31)));
        Assert.Contains("crosswalks/setting/physician-practice/pos/11/title", Shipped);
    }

    [Fact]
    public void A_value_whose_stated_validity_has_ended_is_not_present()
    {
        var catalog = CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.With("\"2026\", \"confidence\": \"high\", \"sources\": [\"page\"], \"from\": \"2022-01-01\"", "\"2026\", \"confidence\": \"high\", \"sources\": [\"page\"], \"from\": \"2022-01-01\", \"until\": \"2025-12-31\"")));

        Assert.Contains("credentials/CPC/exam/total", Present(catalog, new(2025, 12, 31)));
        Assert.DoesNotContain("credentials/CPC/exam/total", Present(catalog));
    }

    [Theory]
    [InlineData("sources/")]
    [InlineData("roles/")]
    [InlineData("catalog/")]
    public void What_has_no_evidence_is_not_looked_up(string beginning) => Assert.DoesNotContain(Shipped, path => path.StartsWith(beginning, StringComparison.Ordinal));

    [Theory]
    [InlineData("/recommendable")]
    [InlineData("/relation")]
    [InlineData("/strength")]
    public void What_the_catalog_decides_itself_is_not_looked_up(string end) => Assert.DoesNotContain(Shipped, path => path.EndsWith(end, StringComparison.Ordinal));

    private static string[] Present(CertificationCatalog catalog) => Present(catalog, Day);

    private static string[] Present(CertificationCatalog catalog, DateOnly day)
    {
        var view = catalog.AsOf(day);
        return [.. PresentFacts.Of(view, view.ListFacts()).Select(fact => fact.Path)];
    }

    private static CertificationCatalog WithMembers(string members) =>
        CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.With("\"level\": { \"value\": \"core\"", $"{members} \"level\": {{ \"value\": \"core\"")));
}
