using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

/// <summary>What people write overlays for.</summary>
public sealed class OverlayExampleTests
{
    private const string Source = """ "sources": [{ "id": "our-desk", "publisher": "Our college", "title": "Price list", "kind": "college", "asOf": "2027-01-04" }] """;
    private const string Evidence = """ "asOf": "2027-01-04", "confidence": "high", "sources": ["our-desk"] """;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;
    private static readonly DateOnly Today = new(2027, 2, 1);

    [Fact]
    public void This_years_fee_answers_from_its_day_on_and_the_catalogs_before()
    {
        var catalog = Shipped.With(Fee("mine.json", 555));
        var overlay = new DateOnly(2027, 1, 1);

        for (var day = new DateOnly(2020, 1, 1); day < new DateOnly(2029, 1, 1); day = day.AddDays(20))
        {
            var (before, now) = (ExamFee(Shipped).At(day), ExamFee(catalog).At(day));
            Assert.Equal(day < overlay ? before.Fact?.Value : Money.FromDollars(555L), now.Fact?.Value);
            Assert.Equal(day < overlay ? null : "mine.json", now.Fact?.Evidence.Origin);
        }

        Assert.Equal("prices/CPC/exam/member/1: mine.json over seeds/prices/aapc.json", Assert.Single(catalog.Overrides).ToString());
        Assert.False(catalog.Overrides[0].IsConflict);
        Assert.Equal(ExamFee(Shipped).Facts.Length + 1, ExamFee(catalog).Facts.Length);
    }

    [Fact]
    public void Of_two_fees_for_one_exam_the_later_overlay_answers_and_the_conflict_is_named()
    {
        var one = Shipped.With(Fee("a.json", 555));
        var both = one.With(Fee("b.json", 666));

        Assert.Equal(Money.FromDollars(666L), ExamFee(both).At(Today).Fact!.Value);
        Assert.Equal(new("prices/CPC/exam/member/1", "b.json", "a.json", IsConflict: true), Assert.Single(both.Overrides, one => one.IsConflict));
        Assert.Equal(["a.json", "b.json"], both.Overlays.AsEnumerable());
        Assert.Equal(Shipped.With(Fee("a.json", 555), Fee("b.json", 666)).ContentHash, both.ContentHash);
        Assert.NotEqual(Shipped.With(Fee("b.json", 666), Fee("a.json", 555)).ContentHash, both.ContentHash);
        Assert.Empty(Shipped.Overlays);
    }

    [Fact]
    public void A_credential_of_ones_own_is_ranked_with_its_origin()
    {
        var catalog = Shipped.With(OverlayFile.Of("college.json", $$"""
            {
              {{Source}},
              "issuingBodies": [{ "id": "OUR-COLLEGE", "name": "Our College", {{Evidence}} }],
              "workSettings": [{ "id": "tele-coding", "name": "Remote desk", "synonyms": ["home office"] }],
              "prices": [{ "issuingBody": "OUR-COLLEGE", "kind": "exam", "audience": "anyone", "credentials": ["OCC"], "amounts": [{ "value": 100, {{Evidence}} }] }],
              "credentials": [{
                "id": "OCC", "issuingBody": "OUR-COLLEGE", "name": "Our College Coder", "areas": ["coding"], "purpose": "Coding from home.", {{Evidence}}, "recommendable": true,
                "status": [{ "value": { "is": "active" }, {{Evidence}} }],
                "fits": { "settings": [{ "setting": "tele-coding", "fit": "primary", {{Evidence}} }] }
              }]
            }
            """));
        var report = Recommend(catalog, """{ "workSettings": ["home office"] }""");
        var json = Encoding.UTF8.GetString(report.ToUtf8Json());

        Assert.Equal("OCC", report.Recommendations[0].Credential.Id.ToString());
        Assert.Equal("college.json", catalog.WorkSettings.Get(Certification.WorkSettings.WorkSettingId.Parse("tele-coding")).Origin);
        Assert.Contains("\"overlays\":[\"college.json\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"sources\":[\"our-desk\"],\"origin\":\"college.json\"", json, StringComparison.Ordinal);
        Assert.Contains("], from college.json", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("address not kept, from college.json", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(" with college.json, content ", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Empty(catalog.Overrides);
    }

    [Fact]
    public void A_fit_is_judged_anew_and_the_other_fits_stay()
    {
        var before = Shipped.Credentials.Get(CredentialIds.Cpc).Fits.Settings;
        var target = before[0].Target;
        var catalog = Shipped.With(OverlayFile.Of("mine.json", $$"""
            { {{Source}}, "credentials": [{ "id": "CPC", "fits": { "settings": [{ "setting": "{{target}}", "fit": "unsuitable", {{Evidence}} }] } }] }
            """));
        var after = catalog.Credentials.Get(CredentialIds.Cpc).Fits.Settings;

        Assert.Equal(before.Select(fit => fit.Target), after.Select(fit => fit.Target));
        Assert.Equal((FitLevel.Unsuitable, "mine.json"), (after[0].Level, after[0].Evidence.Origin));
        Assert.Equal(before.Skip(1).Select(fit => fit.Level), after.Skip(1).Select(fit => fit.Level));
        Assert.Equal($"credentials/CPC/fits/settings/{target}", Assert.Single(catalog.Overrides).Path);
    }

    [Fact]
    public void What_is_not_known_any_more_is_null()
    {
        var catalog = Shipped.With(OverlayFile.Of("mine.json", """{ "credentials": [{ "id": "CPC", "exam": null, "pay": null, "fits": null, "statements": null, "examWindows": null }] }"""));
        var cpc = catalog.Credentials.Get(CredentialIds.Cpc);

        Assert.Null(cpc.Exam);
        Assert.Empty(cpc.Pay);
        Assert.Empty(cpc.Fits.Settings);
        Assert.Equal(Shipped.Credentials.Get(CredentialIds.Cpc).Purpose, cpc.Purpose);
        Assert.Contains(new("credentials/CPC/exam", "mine.json", "seeds/bodies/aapc.json", IsConflict: false), catalog.Overrides);
    }

    [Fact]
    public void A_word_that_two_overlays_add_to_one_setting_tells_both()
    {
        CatalogFile[] overlays =
        [
            OverlayFile.Of("b.json", """{ "workSettings": [{ "id": "payer", "synonyms": ["paymaster"] }] }"""),
            OverlayFile.Of("a.json", """{ "workSettings": [{ "id": "payer", "synonyms": ["paying office"] }] }"""),
        ];
        var payer = Shipped.With(overlays).WorkSettings.Get(Certification.WorkSettings.WorkSettingIds.Payer);

        Assert.Equal("a.json, b.json", payer.Origin);
        Assert.Equal([.. Shipped.WorkSettings.Get(payer.Id).Synonyms, "paying office", "paymaster"], payer.Synonyms.AsEnumerable());
    }

    private static CatalogFile Fee(string name, int dollars) => OverlayFile.Of(name, $$"""
        {
          "sources": [{ "id": "our-{{name.Split('.')[0]}}", "publisher": "AAPC", "title": "Price list", "kind": "issuer", "asOf": "2027-01-04" }],
          "prices": [{
            "issuingBody": "AAPC", "kind": "exam", "audience": "member", "credentials": ["CPC"],
            "amounts": [{ "value": {{dollars}}, "asOf": "2027-01-04", "confidence": "high", "sources": ["our-{{name.Split('.')[0]}}"], "from": "2027-01-01" }]
          }]
        }
        """);

    private static Dated<Money> ExamFee(CertificationCatalog catalog) => catalog.Credentials.Get(CredentialIds.Cpc).Fees
        .Single(fee => fee is { Kind: FeeKind.Exam, Audience: Audience.Member, Attempts: 1 }).Amounts;

    private static RecommendationReport Recommend(CertificationCatalog catalog, string profile) =>
        new RecommendationEngine(catalog.AsOf(Today)).Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), catalog));
}
