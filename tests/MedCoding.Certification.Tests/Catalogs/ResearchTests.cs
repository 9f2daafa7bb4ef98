using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs.Research;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>
/// The seeds hold what was researched: every number, amount, day and id of medium or high confidence, field by field, by the tables in
/// <c>Research</c>, which also name what is reworded and what is left out and why.
/// </summary>
public sealed class ResearchTests
{
    private static readonly string[] Folders = ["facts", "codesets", "interop"];

    // Read after the research, each with what it was read for.
    private static readonly Dictionary<string, string> ReadLater = new(StringComparer.Ordinal)
    {
        ["andrewsschool-alphabet-soup"] = "the view that the CCA is not the credential to begin with",
        ["cfr-2002-42-419-31"] = "what the groups of the APC system are",
        ["chaaexam-registration"] = "where holders of the CHAA work",
        ["hl7-plan-net-specialties"] = "names of the taxonomy's codes for health information",
        ["hl7-utg-pos-codes-copy"] = "what the place of service codes stand for",
        ["mynextmove-hcs-o"] = "who holds the HCS-O",
        ["naham-candidate-guide-2020-copy"] = "the name of NAHAM, and whom it certifies",
        ["naics-2017-descriptions-copy"] = "what the industries take in",
        ["naics-2022-structure-copy"] = "codes and titles of the industries",
        ["nucc-taxonomy-25-1-copy"] = "codes of the provider taxonomy, and which are inactive",
        ["onet-29-2071-titles-copy"] = "titles of the occupation before 2018",
        ["pmi-cmom-handbook-copy"] = "name and exam of the CMOM",
        ["relias-chaa"] = "that patient access is work of hospitals and of the revenue cycle",
        ["soc-2018-definitions-copy"] = "codes, titles and definitions of occupations",
        ["soc-2018-direct-match-titles-copy"] = "job titles that belong to an occupation",
        ["sourcecycle-certified-coders"] = "what a company that others hand their coding to wants its coders to hold",
    };

    private static readonly Lazy<ResearchReport> Report = new(ResearchReport.Write);

    [SharedMaterialFact]
    public void Every_host_that_the_catalog_cites_stands_in_the_research_material()
    {
        var material = string.Concat(Folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("..", "shared", folder)))
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var strangers = CertificationCatalog.Shipped.Sources
            .Where(source => source.Address is { } address && !material.Contains(address.Host, StringComparison.Ordinal))
            .Select(source => source.Id.ToString());
        Assert.Equal(ReadLater.Keys, strangers);
    }

    [SharedMaterialFact]
    public void Every_field_of_the_research_has_its_line_in_the_tables() => AssertNone(DifferenceKind.Table);

    [SharedMaterialFact]
    public void Every_line_and_every_word_of_the_tables_is_needed() =>
        Assert.True(Report.Value.Unused.Count == 0, "Not needed any more:\n" + string.Join("\n", Report.Value.Unused));

    [SharedMaterialFact]
    public void Every_number_amount_day_and_id_of_the_research_stands_in_the_seeds_at_its_place() => AssertNone(DifferenceKind.Value);

    [SharedMaterialFact]
    public void No_fact_is_surer_in_the_seeds_than_in_the_research() => AssertNone(DifferenceKind.Confidence);

    [SharedMaterialFact]
    public void Every_fact_cites_the_page_that_the_research_found_it_on() => AssertNone(DifferenceKind.Source);

    [SharedMaterialFact]
    public void Whatever_is_changed_in_the_research_is_noticed() =>
        Assert.True(Report.Value.Unnoticed.Count == 0, $"{Report.Value.Unnoticed.Count} changes are not noticed:\n" + string.Join("\n", Report.Value.Unnoticed));

    private static void AssertNone(DifferenceKind kind)
    {
        var texts = Report.Value.Differences.Where(difference => difference.Kind == kind).Select(difference => difference.Text).Distinct().ToList();
        Assert.True(texts.Count == 0, $"{texts.Count} differences:\n" + string.Join("\n", texts));
    }
}
