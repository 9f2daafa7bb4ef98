using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;
using MedCoding.Certification.Tests.Recommendations;
using MedCoding.Certification.Tests.Schemas;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>Every rule finds what it is for, in the shipped catalog with one thing changed, and says where and what.</summary>
public sealed class RuleMutationTests
{
    private const int Seeds = 5;

    private static readonly DateOnly Day = new(2026, 11, 22);

    // Both tests look at the same broken catalogs.
    private static readonly ConcurrentDictionary<(string Rule, string Name, int Seed), Lazy<(IReadOnlyList<LintFinding>, string, IReadOnlyCollection<string>)>> Known = new();

    private static readonly JsonElement Schema = SchemaFiles.Committed("catalog");

    // A change leaves most files as they were: what the schema says of each text is asked once.
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> SchemaFaults = new(StringComparer.Ordinal);

    private static readonly HashSet<(string, string, string)> Shipped = [.. All(CatalogLinter.Check(CertificationCatalog.Shipped, Day)).Select(Mark)];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var mutation in RuleMutations.All)
            {
                names.Add(mutation.Rule, mutation.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_what_it_is_for_and_names_file_place_and_value(string rule, string name) => Assert.All(Enumerable.Range(0, Seeds), seed =>
    {
        var (findings, named, files) = Broken(rule, name, seed);
        var found = findings.Where(finding => finding.Rule.Code == rule).ToList();
        Assert.NotEmpty(found);
        Assert.Contains(found, finding => $"{finding.Path} {finding.Message}".Contains(named, StringComparison.Ordinal));
        Assert.All(found, finding =>
        {
            Assert.True(finding.File == "(catalog)" || files.Contains(finding.File), finding.ToString());
            Assert.StartsWith("$", finding.JsonPath, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Fix, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', finding.ToString());
        });
    });

    [Fact]
    public void Every_rule_has_a_change_that_it_alone_finds() => Assert.All(
        CatalogLinter.Rules.Skip(1),
        rule => Assert.Contains(
            from mutation in RuleMutations.All
            where mutation.Rule == rule.Code
            from seed in Enumerable.Range(0, Seeds)
            select Broken(mutation.Rule, mutation.Name, seed).Findings,
            findings => findings.Count > 0 && findings.All(finding => finding.Rule.Code == rule.Code)));

    // What is found in the broken catalog and not in the shipped one; strict reader and schema take it.
    private static (IReadOnlyList<LintFinding> Findings, string Named, IReadOnlyCollection<string> Files) Broken(string rule, string name, int seed) =>
        Known.GetOrAdd((rule, name, seed), key => new(() => Break(key.Rule, key.Name, key.Seed))).Value;

    private static (IReadOnlyList<LintFinding> Findings, string Named, IReadOnlyCollection<string> Files) Break(string rule, string name, int seed)
    {
        var mutation = RuleMutations.All.Single(one => one.Rule == rule && one.Name == name);
        var seeds = new BrokenSeeds();
        var named = mutation.Apply(seeds, new Dice(seed));
        CatalogFile[] files = [.. seeds.Files];
        Assert.All(files, file => Assert.Empty(SchemaFaults.GetOrAdd(
            Encoding.UTF8.GetString(file.Utf8Json.Span),
            text => JsonSchemaCheck.Faults(Schema, JsonDocument.Parse(text).RootElement))));
        var catalog = CertificationCatalog.Load(files);
        return ([.. All(CatalogLinter.Check(catalog, Day)).Where(finding => !Shipped.Contains(Mark(finding)))], named, [.. files.Select(file => file.Name)]);
    }

    private static IEnumerable<LintFinding> All(LintReport report) => report.Findings.Concat(report.Suppressed);

    private static (string, string, string) Mark(LintFinding finding) => (finding.Rule.Code, finding.Path, finding.Message);
}
