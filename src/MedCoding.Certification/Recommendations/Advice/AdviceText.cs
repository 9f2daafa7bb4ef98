using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations.Advice;

/// <summary>Published advice in words, with who gives it.</summary>
internal static class AdviceText
{
    /// <summary>A disagreement as one paragraph: the question, then each side with its credentials and its sources.</summary>
    public static string Of(Disagreement disagreement, CertificationCatalog catalog) =>
        $"Opinions differ: {disagreement.Question} {string.Join(' ', disagreement.Sides.Select(side => Of(side, catalog)))}";

    /// <summary>Why experience comes first, with its sources.</summary>
    public static string Of(ExperienceFirst advice, CertificationCatalog catalog) => $"{advice.Text} ({Sources(advice.Evidence, catalog)})";

    private static string Of(DisagreementSide side, CertificationCatalog catalog) =>
        $"{string.Join(" and ", side.Credentials)}: {side.Text} ({Sources(side.Evidence, catalog)})";

    private static string Sources(Evidence evidence, CertificationCatalog catalog) =>
        $"{string.Join(", ", evidence.Sources.Select(source => catalog.Sources.Get(source).Publisher).Distinct())}; {CertaintyText.Of([evidence])}";
}
