using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The engine against situations of real people with the credentials that published advice names. It knows none of these pages; they judge it.</summary>
/// <remarks>Scored as the material's own scorer does: each group of sources weighs the same, however many scenarios it gave.</remarks>
public sealed partial class PublishedAdviceTests
{
    private static readonly string[] Retired = ["CPC-P", "CPC-H", "CTR"];

    // What the catalog covers is what 'medcoding list' tells; a scenario that names none of it has to be answered as outside.
    [SharedMaterialFact]
    public void It_agrees_with_most_of_the_published_advice_and_never_with_what_is_warned_against()
    {
        using var scenarios = JsonDocument.Parse(Repository.Read("..", "shared", "advice", "scenarios.json"));
        var covered = CertificationCatalog.Shipped.Credentials.Ids.Select(id => id.ToString()).ToHashSet();
        var engine = new RecommendationEngine(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22)));
        var hits = new List<(string Group, bool First, bool Three)>();
        var warned = new List<string>();
        var silent = new List<string>();
        foreach (var scenario in scenarios.RootElement.EnumerateArray().Where(one => Text(one, "confidence") != "low"))
        {
            var json = Encoding.UTF8.GetBytes(scenario.GetProperty("profile").GetRawText());
            Assert.True(CandidateProfile.TryFromJson(json, CertificationCatalog.Shipped, out var profile, out var faults), string.Join('\n', faults));
            var report = engine.Recommend(profile);
            string[] top = [.. report.Recommendations.Take(3).Select(one => one.Credential.Id.ToString())];
            if (Texts(scenario, "discouraged").Intersect(top).Any())
            {
                warned.Add(Text(scenario, "id"));
            }

            var named = Texts(scenario, "recommended").Concat(Texts(scenario, "acceptable")).Where(name => Letters().IsMatch(name)).Except(Retired).ToHashSet();
            if (Text(scenario, "scenario_type") != "positive" || named.Count == 0)
            {
                continue;
            }

            if (!named.Overlaps(covered))
            {
                silent.AddRange(report.Outside.Any(one => named.Contains(one.Credential.Id.ToString())) ? [] : [Text(scenario, "id")]);
            }
            else
            {
                var three = Text(scenario, "recommended_logic") == "all_of" ? named.Intersect(top).Count() >= Math.Min(2, named.Count) : named.Overlaps(top);
                hits.Add((Text(scenario, "source_group"), named.Contains(top.FirstOrDefault() ?? ""), three));
            }
        }

        Assert.Empty(warned);
        Assert.Empty(silent);
        Assert.InRange(hits.GroupBy(hit => hit.Group).Average(group => group.Average(hit => hit.First ? 100.0 : 0)), 80, 100);
        Assert.InRange(hits.GroupBy(hit => hit.Group).Average(group => group.Average(hit => hit.Three ? 100.0 : 0)), 94, 100);
    }

    private static string Text(JsonElement scenario, string member) => scenario.GetProperty(member).GetString()!;

    private static IEnumerable<string> Texts(JsonElement scenario, string member) => scenario.GetProperty(member).EnumerateArray().Select(one => one.GetString()!);

    [GeneratedRegex("^[A-Z][A-Za-z0-9-]{1,9}$")]
    private static partial Regex Letters();
}
