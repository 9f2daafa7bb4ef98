using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>The four credentials and their bodies hold what was researched: numbers are compared record by record, prose is not.</summary>
public sealed partial class ResearchTests
{
    private static readonly string[] Folders = ["facts", "codesets", "interop"];
    private static readonly string[] Files = ["aapc.json", "ahima-and-others.json"];

    // What is not carried over as a number, each with its reason.
    private static readonly Dictionary<(string Record, string Field), string> LeftOut = new()
    {
        [("AAPC", "specific_ceus")] = "zero for core credentials stands on each of them",
        [("AAPC", "ceu_rules")] = "the share that is audited is written in words",
        [("CIC", "exam_fee_history")] = "the oldest prices are AAPC's general series and were not seen for the CIC",
        [("CCS", "history")] = "the hours of the oldest format are written in words",
        [("AHIMA", "ceu.source_rule")] = "the rest of a hundred is written in words",
        [("AHIMA", "ceu.content_rule")] = "the share is written in words",
    };

    [SharedMaterialFact]
    public void Every_host_that_the_catalog_cites_stands_in_the_research_material()
    {
        var material = string.Concat(Folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("..", "shared", folder)))
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var strangers = CertificationCatalog.Shipped.Sources
            .Where(source => source.Address is { } address && !material.Contains(address.Host, StringComparison.Ordinal))
            .Select(source => $"{source.Id}: {source.Address}");
        Assert.Empty(strangers);
    }

    [SharedMaterialFact]
    public void Every_number_of_medium_or_high_confidence_about_the_four_credentials_and_their_bodies_stands_in_their_seeds()
    {
        List<string> missing = [];
        foreach (var file in Files)
        {
            using var records = JsonDocument.Parse(Repository.Read("..", "shared", "facts", file));
            foreach (var record in records.RootElement.EnumerateArray())
            {
                var abbreviation = record.TryGetProperty("abbreviation", out var name) ? name.GetString() : null;
                if (abbreviation is not ("CPC" or "CPC-A" or "CIC" or "CCA" or "CCS" or "AAPC" or "AHIMA"))
                {
                    continue;
                }

                var seeds = SeedNumbers(abbreviation == "CPC-A" ? "CPC" : abbreviation);
                foreach (var fact in record.GetProperty("facts").EnumerateArray().Where(fact => fact.GetProperty("confidence").GetString() != "low"))
                {
                    var field = fact.GetProperty("field").GetString()!;
                    missing.AddRange(Numbers(fact.GetProperty("value"))
                        .Where(number => !seeds.Contains(number) && !LeftOut.ContainsKey((abbreviation, field)))
                        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{abbreviation}.{field}: {number}")));
                }
            }
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    // The numbers of a credential and of its body, or of the body alone; numbers in prose count.
    private static HashSet<decimal> SeedNumbers(string id)
    {
        var numbers = new HashSet<decimal>();
        foreach (var file in CertificationCatalog.EmbeddedFiles().Where(file => file.Name.Contains("bodies/", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(file.Utf8Json);
            var body = document.RootElement.GetProperty("issuingBodies")[0];
            foreach (var credential in document.RootElement.GetProperty("credentials").EnumerateArray())
            {
                if (credential.GetProperty("id").GetString() == id)
                {
                    numbers.UnionWith(Numbers(credential));
                    numbers.UnionWith(Numbers(body));
                }
            }

            if (body.GetProperty("id").GetString() == id)
            {
                numbers.UnionWith(Numbers(body));
            }
        }

        return numbers;
    }

    private static IEnumerable<decimal> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [element.GetDecimal()],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        JsonValueKind.String => Digits().Matches(element.GetString()!)
            .Select(match => decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
        _ => [],
    };

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")]
    private static partial Regex Digits();
}
