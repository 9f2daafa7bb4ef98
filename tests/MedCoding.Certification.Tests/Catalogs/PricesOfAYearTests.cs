using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>The edit that <c>seeds/README.md</c> describes: a body's prices for a new year, in one file, at one place.</summary>
public sealed class PricesOfAYearTests
{
    private const string Name = "seeds/prices/aapc.json";

    [Fact]
    public void One_entry_at_the_top_of_one_file_is_the_price_of_the_new_year_for_every_credential_it_names()
    {
        var named = Newest(Prices())["credentials"]!.AsArray().Select(id => CredentialId.Parse(id!.GetValue<string>())).ToArray();
        var edited = Edited("""{ "value": 445, "asOf": "2027-01", "confidence": "high", "sources": ["aapc-prices-2027"] }""");
        Assert.NotEmpty(named);
        foreach (var id in named)
        {
            Assert.Equal(Money.FromDollars(445), Price(edited, id, new DateOnly(2027, 6, 1)));
            Assert.Equal(Price(CertificationCatalog.Shipped, id, new DateOnly(2026, 11, 23)), Price(edited, id, new DateOnly(2026, 11, 23)));
        }

        Assert.Equal(named.Order(), edited.Credentials.Ids.Where(id => Price(edited, id, new DateOnly(2027, 6, 1)) == Money.FromDollars(445)));
    }

    [Fact]
    public void With_a_stated_first_day_it_is_announced_before_and_in_force_from_then_on()
    {
        var edited = Edited("""{ "value": 445, "asOf": "2026-11", "confidence": "high", "sources": ["aapc-prices-2027"], "from": "2027-01-01" }""");
        var id = CredentialId.Parse(Newest(Prices())["credentials"]![0]!.GetValue<string>());
        Assert.NotEqual(Money.FromDollars(445), Price(edited, id, new DateOnly(2026, 12, 31)));
        Assert.Equal(Money.FromDollars(445), Price(edited, id, new DateOnly(2027, 1, 1)));
        Assert.Equal(Money.FromDollars(445), Amounts(edited, id).AnnouncedAfter(new DateOnly(2026, 12, 31)).Single().Value);
    }

    private static CertificationCatalog Edited(string amount)
    {
        var prices = Prices();
        var entry = Newest(prices).DeepClone().AsObject();
        entry["amounts"] = new JsonArray(JsonNode.Parse(amount));
        prices["prices"]!.AsArray().Insert(0, entry);
        prices["sources"] = new JsonArray(JsonNode.Parse(
            """{ "id": "aapc-prices-2027", "publisher": "AAPC", "title": "Prices of 2027", "address": "https://www.aapc.com/prices-2027", "kind": "issuer", "asOf": "2027-01" }"""));
        return CertificationCatalog.Load(Seeds.Files.Select(file => file.Name == Name ? new CatalogFile(Name, Encoding.UTF8.GetBytes(prices.ToJsonString())) : file));
    }

    private static JsonObject Prices() => JsonNode.Parse(Seeds.Files.Single(file => file.Name == Name).Utf8Json.Span)!.AsObject();

    private static JsonObject Newest(JsonObject prices) => prices["prices"]!.AsArray().Select(price => price!.AsObject()).First(price =>
        price["kind"]!.GetValue<string>() == "exam" && price["attempts"]!.GetValue<int>() == 1);

    private static Money? Price(CertificationCatalog catalog, CredentialId id, DateOnly day) => Find(catalog, id) is { } fee && fee.Amounts.At(day).TryGetValue(out var price) ? price : null;

    private static Dated<Money> Amounts(CertificationCatalog catalog, CredentialId id) => Find(catalog, id)!.Amounts;

    private static Fee? Find(CertificationCatalog catalog, CredentialId id) =>
        catalog.Credentials.Get(id).Fees.SingleOrDefault(fee => fee is { Kind: FeeKind.Exam, Audience: Audience.Member, Attempts: 1 });
}
