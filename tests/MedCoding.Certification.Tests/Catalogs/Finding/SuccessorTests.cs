using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

/// <summary>Old letters lead to what took their place.</summary>
public sealed class SuccessorTests
{
    private const string Seen = """ "asOf": "2026", "confidence": "high", "sources": ["page"] """;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;

    // A registrar's credential under two later letters, and three that lead round in a circle, with one that leads into it.
    private static readonly CertificationCatalog Renamed = CertificationCatalog.Load(new CatalogFile("renamed.json", Encoding.UTF8.GetBytes($$"""
        {
          "catalog": { "version": "1", "name": "Renamed", "license": "MIT" },
          "sources": [{ "id": "page", "publisher": "Somebody", "title": "A page", "address": "https://example.org/", "kind": "issuer", "asOf": "2026" }],
          "practiceAreas": [{ "id": "cancer-registry", "name": "Cancer registry", "synonyms": [] }],
          "issuingBodies": [{ "id": "NCRA", "name": "Registrars", "alsoKnownAs": [], {{Seen}} }],
          "credentials": [
            {{Credential("ODS", "Oncology Data Specialist", "active", null)}},
            {{Credential("CTR", "Certified Tumor Registrar", "renamed", "ODS")}},
            {{Credential("TRC", "Tumor Registry Clerk", "retired", "CTR")}},
            {{Credential("GONE", "Keeper of Punched Cards", "retired", null)}},
            {{Credential("RND-1", "Round the first", "renamed", "RND-2")}},
            {{Credential("RND-2", "Round the second", "renamed", "RND-3")}},
            {{Credential("RND-3", "Round the third", "renamed", "RND-1")}},
            {{Credential("INTO", "Into the round", "renamed", "RND-1")}}
          ]
        }
        """)));

    [Theory]
    [InlineData("CPC-H", "COC", "CPC-H")]
    [InlineData("cpch", "COC", "CPC-H")]
    [InlineData("CPC H", "COC", "CPC-H")]
    [InlineData("Certified Professional Coder-Hospital Outpatient", "COC", "CPC-H")]
    [InlineData("CTR", "ODS", "CTR")]
    [InlineData("certified tumor registrar", "ODS", "CTR")]
    public void The_old_letters_of_the_shipped_catalog_lead_to_the_new_ones(string text, string now, string before) =>
        Assert.Equal([now, before], Shipped.Find(text).Take(2).Select(match => match.Id));

    [Theory]
    [InlineData("CTR", CatalogTextKind.FormerLetters, MatchCloseness.Whole)]
    [InlineData("certified tumor registrar", CatalogTextKind.FormerName, MatchCloseness.Whole)]
    [InlineData("certified tumor", CatalogTextKind.FormerName, MatchCloseness.Beginning)]
    [InlineData("registrar tumor", CatalogTextKind.FormerName, MatchCloseness.Words)]
    [InlineData("certified tumour registrar", CatalogTextKind.FormerName, MatchCloseness.NearSpelling)]
    public void However_the_old_one_is_found_the_new_one_stands_before_it_and_says_so(string text, CatalogTextKind kind, MatchCloseness closeness)
    {
        var found = Renamed.Find(text);
        Assert.Equal(("ODS", kind, closeness, CredentialStanding.Active), (found[0].Id, found[0].TextKind, found[0].Closeness, found[0].Standing));
        Assert.Null(found[0].LeadsTo);
        Assert.Equal(("CTR", "ODS", CredentialStanding.Renamed), (found[1].Id, found[1].LeadsTo.ToString(), found[1].Standing));
        Assert.EndsWith(kind == CatalogTextKind.FormerLetters ? "formerly CTR" : "formerly Certified Tumor Registrar", found[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_is_followed_to_its_end()
    {
        Assert.Equal(["ODS", "TRC"], Renamed.Find("TRC").Select(match => match.Id));
        Assert.Equal("ODS", Renamed.Find("TRC")[1].LeadsTo.ToString());
    }

    [Theory]
    [InlineData("RND-1")]
    [InlineData("INTO")]
    public void A_chain_without_end_leads_nowhere(string text)
    {
        var first = Renamed.Find(text)[0];
        Assert.Equal((text, CredentialStanding.Renamed), (first.Id, first.Standing));
        Assert.Null(first.LeadsTo);
    }

    [Fact]
    public void What_went_without_a_successor_is_found_and_marked()
    {
        var gone = Assert.Single(Renamed.Find("punched cards"));
        Assert.Equal(("GONE", CredentialStanding.Retired), (gone.Id, gone.Standing));
        Assert.Null(gone.LeadsTo);
    }

    [Fact]
    public void Its_own_name_is_no_former_one() => Assert.Equal(CatalogTextKind.Identifier, Renamed.Find("ODS")[0].TextKind);

    private static string Credential(string id, string name, string standing, string? successor) => $$"""
        {
          "id": "{{id}}", "issuingBody": "NCRA", "name": "{{name}}", "areas": ["cancer-registry"], "purpose": "Keeping a registry.", {{Seen}}, "recommendable": false,
          "status": [{ "value": { "is": "{{standing}}", "successor": {{(successor is null ? "null" : $"\"{successor}\"")}} }, {{Seen}} }]
        }
        """;
}
