using System.Text.Json.Nodes;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

/// <summary>One thing that an overlay says anew. Edits with different paths touch different facts.</summary>
/// <param name="Path">What it is said of, as the catalog names it when it is replaced.</param>
/// <param name="Write">Writes it into an overlay.</param>
internal sealed record OverlayEdit(string Path, Action<OverlayFile, Dice> Write)
{
    private static readonly string[] FitLevels = ["primary", "good", "possible", "unsuitable"];
    private static readonly string[] Standings = ["active", "retired", "closed-to-new"];

    /// <summary>Every edit that the generator knows, of the shipped seeds.</summary>
    public static IReadOnlyList<OverlayEdit> All { get; } =
    [
        .. Seeds.Nodes("prices").SelectMany(Prices),
        .. Seeds.Nodes("credentials").SelectMany(OfCredential),
        .. Seeds.Nodes("issuingBodies").SelectMany(OfBody),
        .. Seeds.Nodes("workSettings").Select(setting => Synonym("workSettings", setting)),
        .. Seeds.Nodes("roles").Select(role => Synonym("roles", role)),
    ];

    private static IEnumerable<OverlayEdit> Prices(JsonObject price)
    {
        var owners = price["credentials"]?.AsArray().Select(id => id!.ToString()).ToArray() ?? [price["issuingBody"]!.ToString()];
        var times = price["times"] is { } several ? $"{several}-times" : null;
        var parts = string.Join('/', new[] { price["kind"], price["audience"], price["attempts"] ?? 1, times, price["period"] }.Where(part => part is not null));
        return owners.Select(owner => new OverlayEdit($"prices/{owner}/{parts}", (file, dice) =>
        {
            var copy = price.DeepClone().AsObject();
            if (copy.ContainsKey("credentials"))
            {
                copy["credentials"] = new JsonArray(owner);
            }

            copy["amounts"] = new JsonArray(file.Fact(100 + dice.Below(900), dice));
            file.List("prices").Add(copy);
        }));
    }

    private static IEnumerable<OverlayEdit> OfCredential(JsonObject credential)
    {
        var id = credential["id"]!.ToString();
        foreach (var list in new[] { ("settings", "setting"), ("roles", "role") })
        {
            foreach (var target in Seeds.Nodes(list.Item1 == "settings" ? "workSettings" : "roles").Select(node => node["id"]!.ToString()))
            {
                yield return new($"credentials/{id}/fits/{list.Item1}/{target}", (file, dice) => OverlayFile
                    .Member(OverlayFile.Member(file.Item("credentials", id), "fits", new JsonObject()), list.Item1, new JsonArray())
                    .Add(file.Evidenced(new JsonObject { [list.Item2] = target, ["fit"] = dice.Of(FitLevels) }, dice)));
            }
        }

        yield return Member("status", (file, dice) => new JsonArray(file.Fact(new JsonObject { ["is"] = dice.Of(Standings) }, dice)));
        yield return Member("level", (file, dice) => file.Evidenced(new JsonObject { ["value"] = "core" }, dice));
        yield return Member("renewal", (file, dice) => new JsonArray(file.Fact(new JsonObject { ["cycle"] = "P2Y", ["ceus"] = dice.Below(60) }, dice)));
        yield return Member("exam", (_, _) => null);
        yield return Member("name", (_, dice) => $"Another name {dice.Below(1000)}");
        yield return Member("pay", (file, dice) => new JsonArray(file.Evidenced(
            new JsonObject { ["value"] = new JsonObject { ["measure"] = "mean", ["year"] = 2026, ["usd"] = 40_000 + dice.Below(50_000) } }, dice)));

        OverlayEdit Member(string name, Func<OverlayFile, Dice, JsonNode?> value) =>
            new($"credentials/{id}/{name}", (file, dice) => file.Item("credentials", id)[name] = value(file, dice));
    }

    private static IEnumerable<OverlayEdit> OfBody(JsonObject body)
    {
        var id = body["id"]!.ToString();
        yield return new($"issuingBodies/{id}/evidence", (file, dice) => file.Evidenced(file.Item("issuingBodies", id), dice));
        yield return new($"issuingBodies/{id}/membership/requiredForExam", (file, dice) =>
            OverlayFile.Member(file.Item("issuingBodies", id), "membership", new JsonObject())["requiredForExam"] = new JsonArray(file.Fact(dice.OneIn(2), dice)));
    }

    private static OverlayEdit Synonym(string list, JsonObject item)
    {
        var id = item["id"]!.ToString();
        return new($"{list}/{id}/synonyms", (file, dice) => file.Item(list, id)["synonyms"] = new JsonArray($"word {id} {file.Name} {dice.Below(1000)}"));
    }
}
