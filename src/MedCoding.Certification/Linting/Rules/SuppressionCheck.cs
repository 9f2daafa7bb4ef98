using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Tells what is accepted from what is not, and what a suppression itself is worth.</summary>
internal static class SuppressionCheck
{
    public static LintRule Expired { get; } = new(
        "MC1901", "suppression-expired", LintSeverity.Warning, "A suppression is past its last day: what it accepted is found again, unless another one accepts it.",
        "Mend what it was for, or look again and write a new day and reason.");

    public static LintRule Needless { get; } = new(
        "MC1902", "suppression-needless", LintSeverity.Warning, "A suppression accepts nothing that is found.",
        "Remove it, or correct the rule and the path that it names.");

    public static IEnumerable<LintFinding> Sift(LintSubject subject, IEnumerable<LintFinding> findings)
    {
        var suppressions = new SuppressionTable(subject.Catalog.Suppressions);
        var used = new HashSet<CatalogSuppression>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
        {
            CatalogSuppression? living = null;
            foreach (var suppression in suppressions.Of(finding))
            {
                used.Add(suppression);
                living ??= suppression.Until >= subject.Date ? suppression : null;
            }

            yield return finding with { Suppression = living };
        }

        foreach (var suppression in subject.Catalog.Suppressions)
        {
            if (!used.Contains(suppression))
            {
                yield return subject.Of(Needless, suppression, $"Rule {suppression.Rule} finds nothing at '{suppression.At}'.");
            }
            else if (suppression.Until < subject.Date)
            {
                yield return subject.Of(Expired, suppression, $"The suppression of {suppression.Rule} at '{suppression.At}' ended on {DayText.Of(suppression.Until)}.");
            }
        }
    }
}
