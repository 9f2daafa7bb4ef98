using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What a catalog calls things does not break the document it is written into.</summary>
public sealed partial class MarkdownTests
{
    [Property(MaxTest = 60)]
    public void Names_with_signs_of_Markdown_and_HTML_leave_the_tables_whole(int seed)
    {
        var json = GeneratedCatalog.Json(seed);
        foreach (var named in json["workSettings"]!.AsArray().Concat(json["credentials"]!.AsArray()).Concat(json["roles"]!.AsArray()))
        {
            named!["name"] = $"a|b <script>*x*</script> `{named["id"]}` \\|";
        }

        var catalog = CertificationCatalog.Load(GeneratedCatalog.File(json));
        var report = new RecommendationEngine(catalog.AsOf(new DateOnly(2026, 11, 22))).Recommend(GeneratedProfile.Of(catalog, seed));
        var markdown = report.ToMarkdown();
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)), line => Assert.Equal(5, BareBar().Count(line)));
        Assert.DoesNotMatch(BareTag(), markdown);
        Assert.DoesNotContain('\r', markdown);
    }

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|")]
    private static partial Regex BareBar();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*<script")]
    private static partial Regex BareTag();
}
