using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Small catalogs of every shape: a user's own catalog gets the same engine as the shipped one.</summary>
internal static class GeneratedCatalog
{
    private static readonly string[] Settings = ["s1", "s1-a", "s1-a-x", "s1-b", "s2"];
    private static readonly string[] Roles = ["r1", "r2", "r3"];
    private static readonly string[] Goals = ["first-job", "lowest-cost", "quickest", "highest-pay", "remote"];
    private static readonly string[] Fits = ["primary", "good", "possible", "unsuitable"];
    private static readonly string[] Levels = ["entry", "core", "advanced", "specialty", "management"];

    public static CertificationCatalog Of(int seed) => CertificationCatalog.Load(File(Json(seed)));

    /// <summary>The file of a catalog whose bodies and credentials may hold their own <c>dues</c> and <c>fees</c>, which become prices.</summary>
    public static CatalogFile File(JsonObject json) => new("generated.json", Encoding.UTF8.GetBytes(WithPrices(json).ToJsonString()));

    public static JsonObject Json(int seed)
    {
        var dice = new Dice(seed);
        var ids = Enumerable.Range(1, 1 + dice.Below(6)).Select(number => $"C{number}").ToArray();
        return new JsonObject
        {
            ["catalog"] = new JsonObject { ["version"] = "1", ["name"] = "generated", ["license"] = "MIT" },
            ["sources"] = new JsonArray(Source("one"), Source("two")),
            ["practiceAreas"] = Terms("coding", "billing"),
            ["workSettings"] = new JsonArray([.. Settings.Select(setting => (JsonNode)Setting(setting))]),
            ["roles"] = new JsonArray([.. Roles.Select(role => (JsonNode)new JsonObject { ["id"] = role, ["name"] = role, ["area"] = role == "r3" ? "billing" : "coding" })]),
            ["specialties"] = Terms("sp1", "sp2"),
            ["licenses"] = Terms("RN"),
            ["trainings"] = new JsonArray(Evidenced(new JsonObject { ["id"] = "coding", ["name"] = "coding training", ["kind"] = "course" }, dice)),
            ["goals"] = Terms(Goals),
            ["levels"] = new JsonArray([.. Levels.Select((level, index) => (JsonNode)new JsonObject { ["level"] = level, ["name"] = level, ["suitsFromMonths"] = index * 10, ["suitsUntilMonths"] = index < 3 ? (index * 10) + 30 : null })]),
            ["issuingBodies"] = new JsonArray(Body("A1", dice), Body("B1", dice)),
            ["credentials"] = new JsonArray([.. ids.Select(id => (JsonNode)Credential(id, ids, dice))]),
        };
    }

    /// <summary>A copy in which the <c>dues</c> and <c>fees</c> of bodies and credentials stand as prices.</summary>
    public static JsonObject WithPrices(JsonObject json)
    {
        var catalog = json.DeepClone().AsObject();
        var prices = new JsonArray();
        foreach (var body in catalog["issuingBodies"]!.AsArray().Select(body => body!.AsObject()))
        {
            Move(body["membership"] as JsonObject, "dues", dues => Price(body["id"]!, dues, "membership", null));
            Move(body, "fees", fee => Price(body["id"]!, fee, null, null));
        }

        foreach (var credential in catalog["credentials"]!.AsArray().Select(credential => credential!.AsObject()))
        {
            Move(credential, "fees", fee => Price(credential["issuingBody"]!, fee, null, credential["id"]!));
        }

        catalog["prices"] = prices;
        return catalog;

        void Move(JsonObject? owner, string member, Func<JsonObject, JsonObject> price)
        {
            foreach (var entry in owner?[member]?.AsArray() ?? [])
            {
                prices.Add((JsonNode)price(entry!.AsObject()));
            }

            _ = owner?.Remove(member);
        }
    }

    private static JsonObject Price(JsonNode body, JsonObject fee, string? kind, JsonNode? credential)
    {
        var price = new JsonObject { ["issuingBody"] = body.DeepClone(), ["kind"] = kind ?? fee["kind"]!.DeepClone() };
        foreach (var (name, value) in fee.Where(member => member.Key != "kind"))
        {
            price[name] = value?.DeepClone();
        }

        if (credential is not null)
        {
            price["credentials"] = new JsonArray(credential.DeepClone());
        }

        return price;
    }

    public static JsonObject Fact(JsonNode value, Dice dice) => new()
    {
        ["value"] = value,
        ["asOf"] = dice.Of("2020", "~2023", "2025-03", "2025-03-04", "undated", "2030"),
        ["confidence"] = dice.Of("low", "medium", "high"),
        ["sources"] = new JsonArray(dice.Of("one", "two")),
    };

    private static JsonArray Over(JsonNode value, Dice dice)
    {
        var fact = Fact(value, dice);
        if (dice.OneIn(4))
        {
            fact["from"] = "2024-01-01";
        }

        return [fact];
    }

    private static JsonObject Source(string id) => new() { ["id"] = id, ["publisher"] = id, ["title"] = id, ["address"] = null, ["kind"] = "third-party", ["asOf"] = "2025" };

    private static JsonArray Terms(params IEnumerable<string> ids) =>
        new([.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id, ["name"] = id, ["synonyms"] = new JsonArray() })]);

    private static JsonObject Setting(string id)
    {
        var parent = id.LastIndexOf('-') is var hyphen and > 0 ? id[..hyphen] : null;
        return new JsonObject { ["id"] = id, ["name"] = id, ["parent"] = parent, ["synonyms"] = new JsonArray() };
    }

    private static JsonObject Evidenced(JsonObject members, Dice dice)
    {
        members["asOf"] = dice.Of("2020", "2025-03-04", "undated");
        members["confidence"] = dice.Of("low", "medium", "high");
        members["sources"] = new JsonArray(dice.Of("one", "two"));
        return members;
    }

    private static JsonObject Body(string id, Dice dice) => Evidenced(
        new JsonObject
        {
            ["id"] = id,
            ["name"] = id,
            ["membership"] = dice.OneIn(4) ? null : new JsonObject
            {
                ["requiredForExam"] = dice.OneIn(3) ? null : Over(dice.OneIn(2), dice),
                ["dues"] = dice.OneIn(3) ? new JsonArray() : new JsonArray(new JsonObject { ["audience"] = "professional", ["period"] = "P1Y", ["amounts"] = Over(dice.Below(300), dice) }),
            },
        },
        dice);

    /// <summary>A credential that may refer to the given ones.</summary>
    public static JsonObject Credential(string id, string[] ids, Dice dice) => Evidenced(
        new JsonObject
        {
            ["id"] = id,
            ["issuingBody"] = dice.Of("A1", "B1"),
            ["name"] = $"Name of {id}",
            ["areas"] = new JsonArray(dice.Of("coding", "billing")),
            ["purpose"] = "A purpose.",
            ["recommendable"] = !dice.OneIn(6),
            ["level"] = dice.OneIn(5) ? null : Fact(dice.Of(Levels), dice),
            ["status"] = Over(new JsonObject { ["is"] = dice.OneIn(5) ? dice.Of("retired", "renamed", "closed-to-new") : "active", ["successor"] = null }, dice),
            ["supersededBy"] = dice.OneIn(4) && ids.Length > 1 ? Fact(new JsonArray(ids.First(other => other != id)), dice) : null,
            ["fits"] = new JsonObject
            {
                ["settings"] = FitsWith("setting", Settings, dice),
                ["roles"] = FitsWith("role", Roles, dice),
                ["specialties"] = FitsWith("specialty", ["sp1", "sp2"], dice),
                ["goals"] = FitsWith("goal", Goals, dice),
            },
            ["eligibility"] = dice.OneIn(4) ? null : Over(Demand(ids, dice), dice),
            ["recommended"] = dice.OneIn(3) ? null : Over(Demand(ids, dice), dice),
            ["fees"] = new JsonArray([.. dice.Some(["member", "non-member", "anyone"], 2).Select(audience => (JsonNode)new JsonObject { ["kind"] = "exam", ["audience"] = audience, ["attempts"] = 1, ["amounts"] = Over(dice.Below(1200), dice) })]),
            ["pay"] = new JsonArray([.. Enumerable.Range(0, dice.Below(3)).Select(_ => (JsonNode)Fact(new JsonObject { ["measure"] = dice.Of("median", "mean"), ["year"] = 2020 + dice.Below(6), ["usd"] = 30_000 + dice.Below(60_000) }, dice))]),
            ["study"] = new JsonArray([.. dice.Some(["beginner", "typical", "experienced"], 2).Select(who => (JsonNode)Fact(new JsonObject { ["who"] = who, ["weeksMin"] = 1 + dice.Below(20), ["weeksMax"] = 30, ["hoursPerWeekMin"] = dice.OneIn(2) ? 10 : null }, dice))]),
        },
        dice);

    private static string Demand(string[] ids, Dice dice) => dice.Of(
        "none",
        "education >= high-school",
        "education >= associate and him or experience(coding) >= 2y",
        "experience(billing) >= 6m",
        "experience(coding, s1-a) >= 1y or experience(billing, s2) >= 3m",
        $"2 of ({dice.Of(ids)}, licence(RN), training(coding))",
        $"{dice.Of(ids)} or any(A1, coding)",
        "member(B1)");

    private static JsonArray FitsWith(string member, IEnumerable<string> targets, Dice dice) =>
        new([.. dice.Some(targets, 2).Select(target => (JsonNode)Evidenced(new JsonObject { [member] = target, ["fit"] = dice.Of(Fits) }, dice))]);
}
