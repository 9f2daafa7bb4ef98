using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Generated catalogs whose credentials carry marks, with demands for trainings of so many hours and for trainings as a whole.</summary>
internal static class MarkedCatalog
{
    private static readonly string[] Leaves =
    [
        "experience(coding) >= 2y", "experience(coding) >= 7m", "experience(billing) >= 1y", "experience(coding, s1-a) >= 18m", "education >= associate",
        "training(coding) >= 80h", "training(practice)", "training(coding) >= 40h", "licence(RN)", "member(B1)", "any(A1)",
    ];

    public static CertificationCatalog Of(int seed)
    {
        var dice = new Dice(seed + 11);
        var json = GeneratedCatalog.Json(seed);
        var practice = json["trainings"]![0]!.DeepClone().AsObject();
        practice["id"] = "practice";
        json["trainings"]!.AsArray().Add((JsonNode)practice);
        foreach (var credential in json["credentials"]!.AsArray().Select(credential => credential!.AsObject()))
        {
            var mark = new JsonObject { ["id"] = $"{credential["id"]}-A", ["name"] = "A mark", ["asOf"] = "2025", ["confidence"] = "high", ["sources"] = new JsonArray("one") };
            mark["unless"] = new JsonArray(GeneratedCatalog.Fact(dice.Of(Leaves), dice));
            mark["removal"] = new JsonArray(GeneratedCatalog.Fact(Tree(2, dice), dice));
            credential["designations"] = new JsonArray(mark);
        }

        return CertificationCatalog.Load(GeneratedCatalog.File(json));
    }

    private static string Tree(int depth, Dice dice) => depth == 0 || dice.OneIn(3)
        ? dice.Of(Leaves)
        : string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Of("({0} or {1})", "({0} and {1})", "2 of ({0}, {1}, {2})"), Tree(depth - 1, dice), Tree(depth - 1, dice), dice.Of(Leaves));
}
