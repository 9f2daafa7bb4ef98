using System.Globalization;
using System.Text.Json.Nodes;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>For every rule of the linter ways to break the shipped catalog so that it can be loaded all the same.</summary>
internal static class RuleMutations
{
    public static IReadOnlyList<RuleMutation> All { get; } =
    [
        new("MC1001", "a validity without end hides what was seen later", HideObservation),
        new("MC1002", "a price is not stated for a while", LeaveGap),
        new("MC1003", "a price was last seen long ago", AgePrice),
        new("MC1003", "an exam was last seen long ago", AgeExam),
        new("MC1004", "a statement was seen tomorrow", SeeTomorrow),
        new("MC1101", "a credential that suits nothing may be recommended", AddUnreachable),
        new("MC1102", "credentials demand one another", AddCycle),
        new("MC1103", "a credential demands one that is gone", DemandGone),
        new("MC1104", "a choice of one", (seeds, dice) => Demand(seeds, $"1 of ({Existing(seeds, dice)})")),
        new("MC1105", "an alternative within another", AddShadowed),
        new("MC1106", "a new name that is not told", (seeds, dice) => Become(seeds, "renamed", null)),
        new("MC1106", "a successor that is gone", (seeds, dice) => Become(seeds, "retired", Gone(dice))),
        new("MC1201", "more items are scored than there are", (seeds, dice) => AddExam(seeds, dice, ("total", 100), ("scored", 101 + dice.Below(49)))),
        new("MC1201", "two sections have one name", AddDoubledSection),
        new("MC1201", "the middles of the shares are far from the whole", AddWideSections),
        new("MC1301", "a source that nothing cites", AddUncited),
        new("MC1302", "a weak page against the issuer", AddWeakFact),
        new("MC1303", "two sources of one page", DoublePage),
        new("MC1401", "all study takes too long to count", StudyForYears),
        new("MC1402", "a credential has a double", AddDouble),
        new("MC1403", "a specialty without credentials", AddSpecialty),
        new("MC1901", "a suppression is over", AddExpired),
        new("MC1902", "a suppression that suppresses nothing", AddNeedless),
    ];

    private static string HideObservation(BrokenSeeds seeds, Dice dice)
    {
        var amounts = SinglePrice(seeds, dice);
        var older = amounts[0]!.DeepClone().AsObject();
        older["value"] = (decimal)amounts[0]!["value"]! + 1 + dice.Below(8);
        older["from"] = "2015-01-01";
        amounts.Add(older);
        return ((decimal)amounts[0]!["value"]!).ToString("0", CultureInfo.InvariantCulture);
    }

    private static string LeaveGap(BrokenSeeds seeds, Dice dice)
    {
        var amounts = SinglePrice(seeds, dice);
        var older = amounts[0]!.DeepClone().AsObject();
        var year = 2001 + dice.Below(14);
        amounts[0]!["from"] = $"{year + 1}-06-01";
        older["until"] = $"{year}-12-31";
        amounts.Add(older);
        return $"{year}-12-31";
    }

    private static string AgePrice(BrokenSeeds seeds, Dice dice)
    {
        var amount = SinglePrice(seeds, dice)[0]!;
        return (string)(amount["asOf"] = $"{1995 + dice.Below(17)}")!;
    }

    private static string AgeExam(BrokenSeeds seeds, Dice dice)
    {
        var exam = AddExam(seeds, dice, ("total", 100));
        var total = seeds.Entries("credentials").Last(credential => (string?)credential["id"] == "XYZ")["exam"]![0]!["value"]!["total"]!;
        total["asOf"] = $"{1995 + dice.Below(13)}";
        return exam;
    }

    private static string SeeTomorrow(BrokenSeeds seeds, Dice dice)
    {
        var bodies = seeds.Entries("issuingBodies").Where(body => body["statements"] is JsonArray { Count: > 0 }).ToList();
        var statements = dice.Of(bodies)["statements"]!.AsArray();
        return (string)(statements[dice.Below(statements.Count)]!["asOf"] = $"2027-{1 + dice.Below(12):00}")!;
    }

    private static string AddUnreachable(BrokenSeeds seeds, Dice dice)
    {
        seeds.AddCredential("XYZ", ("recommendable", true));
        return "XYZ";
    }

    private static string AddCycle(BrokenSeeds seeds, Dice dice)
    {
        var count = 1 + dice.Below(5);
        for (var index = 0; index < count; index++)
        {
            seeds.AddCredential($"X{index}", ("eligibility", BrokenSeeds.Dated($"X{(index + 1) % count} and experience(coding) >= 1y")));
        }

        return "X0 ->";
    }

    private static string DemandGone(BrokenSeeds seeds, Dice dice)
    {
        var gone = Gone(dice);
        Demand(seeds, dice.OneIn(2) ? gone : $"{gone} and experience(coding) >= 1y");
        return gone;
    }

    private static string AddShadowed(BrokenSeeds seeds, Dice dice)
    {
        var years = 1 + dice.Below(8);
        string[] demands =
        [
            $"experience(coding) >= {years}y or experience(coding) >= {years + 1}y",
            $"{Existing(seeds, dice)} or any(coding) or experience(cdi) >= 1y and any(coding)",
            "education >= associate or education >= bachelor and him",
            "training(coding) or training(coding) >= 80h",
        ];
        return Demand(seeds, dice.Of(demands));
    }

    private static string Demand(BrokenSeeds seeds, string requirement)
    {
        seeds.AddCredential("XYZ", ("eligibility", BrokenSeeds.Dated(requirement)));
        return "credentials/XYZ/eligibility";
    }

    private static string Become(BrokenSeeds seeds, string standing, string? successor)
    {
        seeds.AddCredential("XYZ", ("status", BrokenSeeds.Dated(new JsonObject { ["is"] = standing, ["successor"] = successor })));
        return successor ?? "XYZ is renamed";
    }

    private static string AddExam(BrokenSeeds seeds, Dice dice, params (string Member, int Number)[] numbers)
    {
        var exam = new JsonObject();
        foreach (var (member, number) in numbers)
        {
            exam[member] = BrokenSeeds.Fact(number);
        }

        seeds.AddCredential("XYZ", ("exam", BrokenSeeds.Dated(exam)));
        return numbers[^1].Number.ToString(CultureInfo.InvariantCulture);
    }

    private static string AddDoubledSection(BrokenSeeds seeds, Dice dice)
    {
        var questions = 1 + dice.Below(39);
        seeds.AddCredential("XYZ", ("exam", BrokenSeeds.Dated(new JsonObject
        {
            ["sections"] = new JsonArray(
                BrokenSeeds.Fact(new JsonObject { ["name"] = "Anatomy", ["questions"] = questions }), BrokenSeeds.Fact(new JsonObject { ["name"] = "Anatomy", ["questions"] = questions })),
        })));
        return "Anatomy";
    }

    private static string AddWideSections(BrokenSeeds seeds, Dice dice)
    {
        var most = 60 + dice.Below(40);
        seeds.AddCredential("XYZ", ("exam", BrokenSeeds.Dated(new JsonObject
        {
            ["sections"] = new JsonArray(
            [
                .. Enumerable.Range(0, 4).Select(index => BrokenSeeds.Fact(new JsonObject { ["name"] = $"Part {index}", ["percentMin"] = 10, ["percentMax"] = most })),
            ]),
        })));
        return (2 * (10 + most)).ToString(CultureInfo.InvariantCulture);
    }

    private static string AddUncited(BrokenSeeds seeds, Dice dice) => (string)seeds.AddSource($"nobody-cites-{dice.Below(100)}")["id"]!;

    private static string AddWeakFact(BrokenSeeds seeds, Dice dice)
    {
        var exam = BrokenSeeds.Fact(80 + dice.Below(40));
        exam["sources"] = new JsonArray((string)seeds.AddSource("weak-page", "third-party")["id"]!);
        exam["conflicts"] = new JsonArray(new JsonObject
        {
            ["value"] = 150,
            ["asOf"] = "2026",
            ["source"] = (string)seeds.AddSource("strong-page", dice.OneIn(2) ? "issuer" : "government")["id"]!,
            ["why"] = "Made up.",
        });
        seeds.AddCredential("XYZ", ("exam", BrokenSeeds.Dated(new JsonObject { ["total"] = exam })));
        return "150";
    }

    private static string DoublePage(BrokenSeeds seeds, Dice dice)
    {
        var pages = seeds.Entries("sources").Where(source => source["address"] is not null).ToList();
        var page = (string)dice.Of(pages)["address"]!;
        var credential = seeds.AddCredential("XYZ");
        credential["sources"] = new JsonArray((string)seeds.AddSource("same-page", "issuer", page)["id"]!);
        return "same-page";
    }

    private static string StudyForYears(BrokenSeeds seeds, Dice dice)
    {
        var weeks = 60 + dice.Below(140);
        foreach (var study in seeds.Entries("credentials").SelectMany(credential => credential["study"] as JsonArray ?? []))
        {
            study!["value"]!["weeksMin"] = weeks;
            study["value"]!["weeksMax"] = weeks;
        }

        return "Quickest";
    }

    private static string AddDouble(BrokenSeeds seeds, Dice dice)
    {
        string[] first = ["CPC", "CCS", "CIC", "CRC", "CPMA"];
        var id = dice.Of(first);
        var twin = seeds.Credential(id).DeepClone().AsObject();
        twin["id"] = $"{id}2";
        twin.Remove("designations");
        seeds.List("bodies/aapc.json", "credentials").Add(twin);
        foreach (var price in seeds.Entries("prices").Where(price => price["credentials"] is JsonArray ids && ids.Any(one => (string?)one == id)))
        {
            price["credentials"]!.AsArray().Add($"{id}2");
        }

        return $"{id}2";
    }

    private static string AddSpecialty(BrokenSeeds seeds, Dice dice)
    {
        var id = $"specialty-{dice.Below(100)}";
        seeds.List("vocabulary.json", "specialties").Add(new JsonObject { ["id"] = id, ["name"] = $"Made-up specialty {id}", ["synonyms"] = new JsonArray() });
        return id;
    }

    // Beside one that is not over, so that what it accepts stays accepted.
    private static string AddExpired(BrokenSeeds seeds, Dice dice)
    {
        var suppressions = seeds.Entries("suppressions").ToList();
        var over = dice.Of(suppressions).DeepClone().AsObject();
        over["until"] = $"{2001 + dice.Below(25)}-12-31";
        seeds.List("catalog.json", "suppressions").Add(over);
        return (string)over["until"]!;
    }

    private static string AddNeedless(BrokenSeeds seeds, Dice dice)
    {
        var at = $"credentials/CPC/member-{dice.Below(100)}";
        seeds.List("catalog.json", "suppressions").Add(new JsonObject { ["rule"] = $"MC{1000 + dice.Below(1000)}", ["at"] = at, ["reason"] = "Made up.", ["until"] = "2030-12-31" });
        return at;
    }

    // What a rule weighs against nothing else: reschedules and refunds are no part of what a way costs.
    private static JsonArray SinglePrice(BrokenSeeds seeds, Dice dice)
    {
        var prices = seeds.Entries("prices").Where(price =>
            (string?)price["kind"] is "reschedule" or "refund-processing" or "eligibility-extension" or "ceu-extension" && price["amounts"]!.AsArray().Count == 1).ToList();
        var amounts = dice.Of(prices)["amounts"]!.AsArray();
        amounts[0]!["asOf"] = "2026-10";
        amounts[0]!.AsObject().Remove("from");
        amounts[0]!.AsObject().Remove("until");
        return amounts;
    }

    private static string Existing(BrokenSeeds seeds, Dice dice)
    {
        string[] ids = ["CPC", "CCS", "CIC", "CCA", "COC", "RHIT"];
        return dice.Of(ids);
    }

    private static string Gone(Dice dice)
    {
        string[] ids = ["CPC-P", "PCS", "CHP", "CPHI"];
        return dice.Of(ids);
    }
}
