using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Every rendering of reports, of answers about one credential and of comparisons, for people and weights of every kind.</summary>
public sealed class AnswerFingerprintTests
{
    private const int Questions = 8;

    private static readonly Fingerprints Generated = new("answers");
    private static readonly Fingerprints Shipped = new("shipped-answers");
    private static readonly Fingerprints Overlaid = new("overlaid-answers");

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 10, MemberType = typeof(Fingerprints))]
    public void Generated_catalogs_are_answered_in_the_committed_words(int block) =>
        Generated.Check(Fingerprints.Seeds(block, Questions).SelectMany(seed => Of(seed, GeneratedQuestion.Of(seed).Report)));

    /// <summary>The shipped catalog has the advice, the notes and the facts that no generated one has.</summary>
    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 3, MemberType = typeof(Fingerprints))]
    public void The_shipped_catalog_is_answered_in_the_committed_words(int block) =>
        Shipped.Check(Fingerprints.Seeds(block, Questions).SelectMany(seed => Of(seed, GeneratedQuestion.Shipped(GeneratedProfile.Of(CertificationCatalog.Shipped, seed)).Report)));

    /// <summary>Of what a user's own files say, the file is named; and what they demand has every shape.</summary>
    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 8, MemberType = typeof(Fingerprints))]
    public void So_is_a_catalog_with_files_over_it(int block) => Overlaid.Check(Fingerprints.Seeds(block, Questions).SelectMany(seed =>
    {
        var plain = GeneratedCatalog.Of(seed);
        var catalog = plain.With(Level(), Demands(plain, new Dice(seed)));
        return Of(seed, new RecommendationEngine(catalog.AsOf(GeneratedQuestion.Day)).Recommend(GeneratedProfile.Of(catalog, seed)));
    }));

    private static CatalogFile Level() => Overlay(
        "mine", $$"""{ "id": "C1", "level": {{Fact("mine", "\"core\"")}}, "holders": [{{Fact("mine", """{ "on": null, "count": 4000, "orMore": true }""")}}] }""");

    private static CatalogFile Demands(CertificationCatalog catalog, Dice dice) => Overlay("yours", string.Join(",\n", catalog.Credentials.Ids.Select(id =>
    {
        var demand = GeneratedDemand.Text(catalog, dice).Replace("XY", "RN", StringComparison.Ordinal);
        return $$"""{ "id": "{{id}}", "eligibility": [{{Fact("yours", $"\"{demand}\"")}}] }""";
    })));

    private static CatalogFile Overlay(string name, string credentials) => new($"{name}.json", Encoding.UTF8.GetBytes($$"""
        {
          "sources": [{ "id": "{{name}}", "publisher": "Us", "title": "What {{name}} says", "kind": "third-party", "asOf": "2026" }],
          "credentials": [{{credentials}}]
        }
        """));

    private static string Fact(string source, string value) => $$"""{ "value": {{value}}, "asOf": "2026", "confidence": "low", "sources": ["{{source}}"] }""";

    private static IEnumerable<(string Key, string Text)> Of(int seed, RecommendationReport report)
    {
        var answers = Asked(report).Select(report.Why).ToArray();
        var words = answers.Select(answer => answer.Explain()).ToArray();
        var comparisons = Compared(report).ToArray();
        var compared = comparisons.Select(comparison => comparison.Explain()).ToArray();
        (string Kind, string Text)[] renderings =
        [
            ("report-markdown", report.ToMarkdown()),
            ("report-json", Encoding.UTF8.GetString(report.ToUtf8Json(indented: true))),
            ("report-lines", Joined(report.Top(3).ToUtf8JsonLines().Select(Encoding.UTF8.GetString))),
            ("why-line", Joined(words.Select(one => one.ToLine()))),
            ("why-paragraph", Joined(words.Select(one => one.ToParagraph()))),
            ("why-markdown", Joined(words.Select(one => one.ToMarkdown()))),
            ("why-html", Joined(words.Select(one => one.ToHtml()))),
            ("why-json", Joined(answers.Select(one => Encoding.UTF8.GetString(one.ToUtf8Json())))),
            ("compare-line", Joined(compared.Select(one => one.ToLine()))),
            ("compare-paragraph", Joined(compared.Select(one => one.ToParagraph()))),
            ("compare-markdown", Joined(compared.Select(one => one.ToMarkdown()))),
            ("compare-html", Joined(compared.Select(one => one.ToHtml()))),
            ("compare-json", Joined(comparisons.Select(one => Encoding.UTF8.GetString(one.ToUtf8Json())))),
        ];
        return renderings.Select(one => (FormattableString.Invariant($"{seed} {one.Kind}"), one.Text));
    }

    // The first, the last and one in between of those that are ranked, and as many of each list that is not.
    private static CredentialId[] Asked(RecommendationReport report) =>
    [
        .. Some(report.Recommendations.Select(one => one.Credential.Id)), .. Some(report.Held.Select(one => one.Credential.Id)), .. Some(report.Retired.Select(one => one.Credential.Id)),
        .. Some(report.SupersededByHeld.Select(one => one.Credential.Id)), .. Some(report.Outside.Select(one => one.Credential.Id)),
        .. Some(report.Unsuitable.Select(one => one.Credential.Id)), .. Some(report.Unjudged.Select(one => one.Credential.Id)),
    ];

    private static IEnumerable<RecommendationComparison> Compared(RecommendationReport report) =>
        report.Recommendations is [var first, var second, .., var last]
            ? [report.Compare(first.Credential.Id, second.Credential.Id), report.Compare(last.Credential.Id, first.Credential.Id)]
            : [];

    private static CredentialId[] Some(IEnumerable<CredentialId> ids)
    {
        CredentialId[] all = [.. ids];
        return all.Length <= 3 ? all : [all[0], all[all.Length / 2], all[^1]];
    }

    private static string Joined(IEnumerable<string> texts) => string.Join("\n---\n", texts);
}
