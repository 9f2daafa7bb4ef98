using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>A catalog with one credential, whose members and whose body a test says for itself.</summary>
internal static class OneCredential
{
    public static CertificationCatalog Catalog(JsonNode? membership, JsonArray? bodyFees, JsonObject members)
    {
        var json = GeneratedCatalog.Json(1);
        var body = json["issuingBodies"]![0]!;
        body["membership"] = membership;
        body["fees"] = bodyFees ?? [];
        var credential = new JsonObject
        {
            ["id"] = "C1",
            ["issuingBody"] = body["id"]!.GetValue<string>(),
            ["name"] = "One",
            ["areas"] = new JsonArray("coding"),
            ["purpose"] = "A purpose.",
            ["asOf"] = "2025",
            ["confidence"] = "high",
            ["sources"] = new JsonArray("one", "two"),
            ["recommendable"] = true,
        };
        foreach (var (name, value) in members)
        {
            credential[name] = value?.DeepClone();
        }

        json["credentials"] = new JsonArray(credential);
        return CertificationCatalog.Load(GeneratedCatalog.File(json));
    }

    public static JsonArray Dues(int? usd) => usd is { } price
        ? new JsonArray(new JsonObject { ["audience"] = "professional", ["period"] = "P1Y", ["amounts"] = new JsonArray(Dated(price)) })
        : [];

    public static JsonArray Fees(string kind, int? member, int? nonMember) => new([.. new[] { ("member", member), ("non-member", nonMember) }
        .Where(fee => fee.Item2 is not null)
        .Select(fee => (JsonNode)new JsonObject { ["kind"] = kind, ["audience"] = fee.Item1, ["amounts"] = new JsonArray(Dated(fee.Item2!.Value)) })]);

    public static JsonObject Dated(JsonNode value) => new() { ["value"] = value, ["asOf"] = "2025", ["confidence"] = "high", ["sources"] = new JsonArray("one") };
}
