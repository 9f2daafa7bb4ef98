using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>What one credential costs until the exam and afterwards, with prices, dues and rules of every mixture, and with figures on its holders.</summary>
public sealed class PriceFingerprintTests
{
    private const int Catalogs = 40;

    private static readonly Fingerprints Told = new("prices");
    private static readonly CredentialId Id = CredentialId.Parse("C1");

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 3, MemberType = typeof(Fingerprints))]
    public void Costs_and_upkeep_are_told_as_committed(int block) => Told.Check(Fingerprints.Seeds(block, Catalogs).Select(Of));

    private static (string Key, string Text) Of(int seed)
    {
        var dice = new Dice(seed);
        var catalog = Catalog(dice);
        var engine = new RecommendationEngine(catalog.AsOf(GeneratedQuestion.Day));
        var body = catalog.Credentials.Get(Id).IssuingBody;
        var texts = new CandidateProfile[]
        {
            new(),
            new() { Qualifications = new() { Memberships = [body] } },
            new() { Qualifications = new() { Memberships = [] }, ExperienceMonths = 12 },
        }.Select(profile =>
        {
            var answer = engine.Recommend(profile).Why(Id);
            return string.Join('\n', Lines(answer.Cost).Append("upkeep").Concat(Lines(answer.Upkeep.Cost)).Append(answer.Explain().ToParagraph()));
        });
        return (FormattableString.Invariant($"{seed} prices"), string.Join("\n---\n", texts));
    }

    private static IEnumerable<string> Lines(CostEstimate cost) =>
        cost.Items.Select(item => $"{item.Name} {item.Amount}").Concat(cost.NotIncluded.Select(one => $"not {one}")).Append($"total {cost.Total}");

    private static CertificationCatalog Catalog(Dice dice) => OneCredential.Catalog(
        new JsonObject
        {
            ["requiredForExam"] = Stated(dice, 3),
            ["requiredToKeep"] = Stated(dice, 3),
            ["dues"] = dice.OneIn(3) ? [] : OneCredential.Dues(dice.Below(300)),
        },
        dice.OneIn(2) ? Fees(dice, "recertification", "maintenance") : [],
        new JsonObject
        {
            ["fees"] = Fees(dice, "exam", "application", "exam-with-course", "recertification", "maintenance"),
            ["renewal"] = dice.OneIn(3) ? null : new JsonArray(OneCredential.Dated(Renewal(dice))),
            ["holders"] = new JsonArray([.. Enumerable.Range(0, dice.Below(4)).Select(_ => (JsonNode)Holders(dice))]),
            ["level"] = dice.OneIn(2) ? null : OneCredential.Dated(dice.Of("entry", "core", "specialty")),
        });

    private static JsonArray? Stated(Dice dice, int oneIn) => dice.OneIn(oneIn) ? null : new JsonArray(OneCredential.Dated(dice.OneIn(2)));

    private static JsonObject Renewal(Dice dice) => dice.Below(3) switch
    {
        0 => new() { ["cycle"] = dice.Of("P1Y", "P2Y", "P3Y", "P90D"), ["ceus"] = null, ["specificCeus"] = null, ["by"] = dice.Of("exam", "course") },
        1 => new() { ["cycle"] = "P2Y", ["ceus"] = 20, ["specificCeus"] = null },
        _ => new() { ["cycle"] = "P2Y", ["ceus"] = null, ["specificCeus"] = null },
    };

    // Each kind for nobody, everybody, or members and others.
    private static JsonArray Fees(Dice dice, params string[] kinds) => new([.. kinds.SelectMany(kind => dice.Some(["anyone", "member", "non-member"], 2).Select(audience => (JsonNode)Fee(kind, audience, dice)))]);

    private static JsonObject Fee(string kind, string audience, Dice dice)
    {
        var fee = new JsonObject { ["kind"] = kind, ["audience"] = audience, ["amounts"] = new JsonArray(OneCredential.Dated(dice.Of(50, 100, 100, 325))) };
        if (kind == "maintenance")
        {
            fee["period"] = dice.Of("P1Y", "P6M", "P90D");
        }

        return fee;
    }

    private static JsonObject Holders(Dice dice)
    {
        var told = OneCredential.Dated(new JsonObject { ["on"] = dice.Of(null, "2024-05-01", "2026-01-01", "2030-01-01"), ["count"] = 100 + dice.Below(100_000), ["orMore"] = dice.OneIn(2) });
        told["asOf"] = dice.Of("undated", "~2019", "2023", "2025-06-01");
        return told;
    }
}
