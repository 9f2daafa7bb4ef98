using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests;

namespace MedCoding.Advisor.Tests;

/// <summary>The JSON has the members that the sample's README documents: no others, and all of them but for optional ones.</summary>
public sealed class JsonMembersTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly string[] Credentials = [.. Catalog.Credentials.Ids.Select(id => id.ToString())];

    [Fact]
    public void List() => AssertDocumented("list --format json", Answer.To("list", "--setting", "hospital", "--role", "coder", "--format", "json").Json());

    [Fact]
    public void A_line_of_the_list_is_an_element_of_its_json()
    {
        var elements = Answer.To("list", "--setting", "payer", "--format", "json").Json().GetProperty("credentials").EnumerateArray();
        var lines = Answer.To("list", "--setting", "payer", "--format", "ndjson").JsonLines();
        Assert.NotEmpty(lines);
        Assert.All(elements.Zip(lines), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
        Assert.Equal(elements.Count(), lines.Count);
    }

    [Fact]
    public void Show()
    {
        string[] names = [.. Credentials, .. Catalog.IssuingBodies.Ids.Select(id => id.ToString()), .. Catalog.CodeSets.Ids.Select(id => id.ToString())];
        AssertDocumented("show --format json", [.. names.Select(name => Answer.To("show", name, "--format", "json").Json())]);
    }

    [Fact]
    public void Find()
    {
        string[] texts = [.. Credentials, "CPC-A", "insurance companies", "american medical record association", "29-2072", "coding"];
        AssertDocumented("find --format json", [.. texts.Select(text => Answer.To("find", text, "--format", "json").Json())]);
    }

    [Fact]
    public void What_if() =>
        AssertDocumented(
            "what-if --format json",
            Answer.To("what-if", "--setting", "hospital", "--experience-years", "0", "--format", "json").Json(),
            Answer.To("what-if", "--role", "practice-manager", "--credential", "CPC-A", "--budget", "2000", "--format", "json").Json());

    [Fact]
    public void Compare() =>
        AssertDocumented(
            "compare --format json",
            [.. Credentials.Zip(Credentials.Skip(1)).Select(pair => Answer.To("compare", pair.First, pair.Second, "--format", "json").Json())]);

    [Fact]
    public void Catalog_check()
    {
        AssertDocumented(
            "catalog check --format json",
            Answer.To("catalog", "check", "--format", "json").Json(),
            Answer.ToWithInput("{", "catalog", "check", "-", "--format", "json").Json());
        AssertDocumented("catalog check --explain --format json", Answer.To("catalog", "check", "--explain", "--format", "json").Json());
    }

    [Fact]
    public void Catalog_stale() => AssertDocumented("catalog stale --format json", Answer.To("catalog", "stale", "--format", "json").Json());

    [Fact]
    public void Profiles()
    {
        const string Input = """
            {"id":1,"profile":{"workSettings":["hospital"]}}
            {"id":2,"profile":{"role":"codr"}}
            {"id":3,"profile":{"specialty":"space-medicine"}}
            {"id":4,"profile":{"role":"coder","specialty":"otolaryngology"}}
            """;
        AssertDocumented("recommend --profiles", [.. Answer.ToWithInput(Input, "recommend", "--profiles", "-").JsonLines()]);
    }

    [Fact]
    public void Team()
    {
        const string Input = """
            {"demand": "CCS and experience(coding) >= 2y within 12 months of hire", "needs": [{"requirement": "CPC-H"}, {"requirement": "CPC or CCS", "people": 2}], "settings": ["payer"], "people": [
            {"name": "Ann", "hired": "2025-01-01", "credentials": [], "experienceYears": 0},
            {"name": "Bo", "credentials": ["CPC"], "experienceYears": 3}]}
            """;
        AssertDocumented("team --format json", Answer.ToWithInput(Input, "team", "-", "--format", "json").Json());
    }

    [Fact]
    public void A_credential_is_described_by_the_same_members_everywhere()
    {
        string[] members = ["id", "name", "issuingBody", "level", "status", "recommendable"];
        JsonElement[] found =
        [
            Answer.To("list", "--format", "json").Json().GetProperty("credentials").EnumerateArray().First(row => row.GetProperty("id").GetString() == "CPC"),
            Answer.To("compare", "CPC", "CCS", "--format", "json").Json().GetProperty("credentials")[0],
            Answer.To("show", "CPC", "--format", "json").Json(),
        ];
        foreach (var member in members)
        {
            Assert.Single(found.Select(json => json.GetProperty(member).ToString()).Distinct());
        }
    }

    // What is optional need not be in today's catalog.
    private static void AssertDocumented(string heading, params JsonElement[] found)
    {
        var documented = Documented(heading);
        var members = found.SelectMany(json => JsonMembers.Of(json)).ToHashSet();
        Assert.Subset(documented.Select(row => row.Member).ToHashSet(), members);
        Assert.Subset(members, documented.Where(row => !row.IsOptional).Select(row => row.Member).ToHashSet());
    }

    // The rows of the table under a heading.
    private static (string Member, bool IsOptional)[] Documented(string heading) =>
    [
        .. File.ReadLines(Repository.PathOf("samples/Advisor/README.md"))
            .SkipWhile(line => line != $"### {heading}")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => (line.Split('`')[1], line.Contains("| optional", StringComparison.Ordinal))),
    ];
}
