using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What a catalog calls things stays text in every rendering of an explanation.</summary>
public sealed class HostileExplanationTests : ReportLawTests
{
    private static readonly string[] Names =
    [
        "a|b <script>alert(1)</script> *x* `y` \\| [z](javascript:w)", "</td></tr></table><img src=x onerror=y>", "\"' onload='x'", "# not a heading\n- not a list\r\n| 1 | no | row |",
        "& &amp; &#60; ]]>", "<!-- --> <![CDATA[ ]]>", "x\u2028line\u2029 \u0085 \u0007 bell", "\ud83d\ude00 \uffff \ufffe", "Setting (+99): the x; (+99 points) (+7 point;",
    ];

    private static readonly HashSet<string> Elements =
        ["html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "ol", "a", "table", "thead", "tbody", "tr", "th", "td", "footer"];

    private static readonly HashSet<string> Attributes = ["lang", "charset", "http-equiv", "content", "name", "class", "href", "rel"];

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void Pages_have_no_element_that_a_name_brought(int seed)
    {
        var report = Report(seed, out var name);
        foreach (var html in Documents(report).Select(document => document.Html))
        {
            var page = Rendered.Page(html);
            if (!name.Any(c => c is < ' ' or > '~'))
            {
                Assert.Contains(name, page.Value, StringComparison.Ordinal);
            }

            Assert.Subset(Elements, page.DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());
            Assert.Subset(Attributes, page.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ToHashSet());
            Assert.All(page.Descendants("a"), link => Assert.StartsWith("http", link.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.DoesNotContain(page.DescendantNodes(), node => node is XComment or XCData);
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void Markdown_keeps_its_tables_and_headings(int seed)
    {
        var report = Report(seed, out _);
        foreach (var (markdown, table, headings) in Documents(report).Select(document => (document.Markdown, document.Columns, document.Headings)))
        {
            var lines = markdown.Split('\n');
            Assert.All(lines.Where(line => line.StartsWith('|')), row => Assert.Equal(table + 1, row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
            Assert.All(lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)), heading => Assert.Contains(heading[3..], headings));
            Assert.Single(lines, line => line.StartsWith("# ", StringComparison.Ordinal));
            Assert.DoesNotContain("<script", markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void Lines_and_paragraphs_are_one_line_and_JSON_has_the_names_as_they_are(int seed)
    {
        var report = Report(seed, out var name);
        foreach (var credential in report.View.Catalog.Credentials)
        {
            var answer = report.Why(credential.Id);
            Assert.DoesNotContain(answer.Explain().ToLine() + answer.Explain().ToParagraph(), c => char.IsControl(c) || c is '\u2028' or '\u2029');
            using var json = JsonDocument.Parse(answer.ToUtf8Json());
            Assert.Equal(name, json.RootElement.GetProperty("name").GetString());
        }

        if (report.Recommendations is [{ Credential.Id: var first }, { Credential.Id: var second }, ..])
        {
            var words = report.Compare(first, second).Explain();
            Assert.DoesNotContain(words.ToLine() + words.ToParagraph(), c => char.IsControl(c) || c is '\u2028' or '\u2029');
        }
    }

    private static IEnumerable<(string Html, string Markdown, int Columns, string[] Headings)> Documents(RecommendationReport report)
    {
        foreach (var words in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id).Explain()))
        {
            yield return (words.ToHtml(), words.ToMarkdown(), 4, ["Why", "Why it is not ranked", "What was said about it", "Who may sit it", "Marks", "What it costs", "Sources"]);
        }

        foreach (var (first, second) in report.Recommendations.Zip(report.Recommendations.Skip(1)))
        {
            var words = report.Compare(first.Credential.Id, second.Credential.Id).Explain();
            yield return (words.ToHtml(), words.ToMarkdown(), 5, ["Sources"]);
        }
    }

    private static RecommendationReport Report(int seed, out string name)
    {
        var json = GeneratedCatalog.Json(seed);
        name = new Dice(seed + 9).Of(Names);
        foreach (var list in new[] { "workSettings", "roles", "specialties", "goals", "practiceAreas", "trainings", "credentials", "issuingBodies" })
        {
            foreach (var named in json[list]!.AsArray())
            {
                // Names of terms are looked up by, and stand once in their list.
                named!["name"] = list == "credentials" ? name : $"{name}{named["id"]}";
            }
        }

        foreach (var source in json["sources"]!.AsArray())
        {
            source!["title"] = name;
            source["publisher"] = name;
            source["address"] = "https://example.org/?a=%22b&c=<d>'";
        }

        var catalog = CertificationCatalog.Load(GeneratedCatalog.File(json));
        return new RecommendationEngine(catalog.AsOf(Day)).Recommend(GeneratedProfile.Of(catalog, seed));
    }
}
