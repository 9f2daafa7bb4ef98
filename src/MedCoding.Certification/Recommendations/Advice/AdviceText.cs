using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations.Advice;

/// <summary>Published advice in words, with who gives it.</summary>
internal static class AdviceText
{
    /// <summary>What the advice that concerns somebody rests on.</summary>
    public static IEnumerable<Evidence> EvidenceOf(RecommendationReport report) =>
        report.ExperienceFirst.Select(advice => advice.Evidence).Concat(report.Disagreements.SelectMany(disagreement => disagreement.Sides).Select(side => side.Evidence));

    /// <summary>A disagreement as one paragraph: the question, then each side with its credentials and its sources.</summary>
    public static string Of(Disagreement disagreement, CertificationCatalog catalog, Citations citations) =>
        $"Opinions differ: {disagreement.Question} {string.Join(' ', disagreement.Sides.Select(side => Of(side, catalog, citations)))}";

    /// <summary>Why experience comes first, with its sources.</summary>
    public static string Of(ExperienceFirst advice, CertificationCatalog catalog, Citations citations) => $"{advice.Text} ({Sources(advice.Evidence, catalog, citations)})";

    private static string Of(DisagreementSide side, CertificationCatalog catalog, Citations citations) =>
        $"{string.Join(" and ", side.Credentials)}: {side.Text} ({Sources(side.Evidence, catalog, citations)})";

    private static string Sources(Evidence evidence, CertificationCatalog catalog, Citations citations) =>
        $"{string.Join(", ", evidence.Sources.Select(source => Name(catalog.Sources.Get(source))).Distinct())}; {citations.Certainty(evidence)}{(evidence.Note is { } note ? $"; note: {note.TrimEnd('.')}" : "")}";

    // Of a page whose address was not kept the publisher is not known either.
    private static string Name(Source source) => source.Address is null ? source.Title : source.Publisher;
}
