using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting.Rules;

namespace MedCoding.Certification.Linting;

/// <summary>Checks a catalog for what an editor should mend although it can be loaded, and for what keeps it from being loaded.</summary>
/// <remarks>For one catalog and one day the findings are the same everywhere. What a file's <c>suppressions</c> accept with a reason is told apart.</remarks>
public static class CatalogLinter
{
    /// <summary>Every rule, in the order of the codes.</summary>
    public static ImmutableArray<LintRule> Rules { get; } =
        [RefusedRule.Rule, .. LintCheck.All.Select(check => check.Rule), SuppressionCheck.Expired, SuppressionCheck.Needless];

    /// <summary>Checks a catalog that is loaded.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="date">The day, by which facts are old or suppressions past.</param>
    public static LintReport Check(CertificationCatalog catalog, DateOnly date)
    {
        var subject = new LintSubject(Guard.Against.Null(catalog), date);
        return new(date, SuppressionCheck.Sift(subject, LintCheck.All.SelectMany(check => check.Find(subject))));
    }

    /// <summary>Checks the files of a catalog, whether or not it can be loaded.</summary>
    /// <param name="files">Its files, in any order.</param>
    /// <param name="date">The day, by which facts are old or suppressions past.</param>
    public static LintReport Check(IEnumerable<CatalogFile> files, DateOnly date)
    {
        CatalogFile[] all = [.. Guard.Against.Null(files)];
        return CertificationCatalog.TryLoad(all, out var catalog, out var faults) ? Check(catalog, date) : new(date, RefusedRule.Of(faults, all));
    }

    /// <summary>Checks overlays, as far as it is they that bring what is found.</summary>
    /// <param name="catalog">The catalog that they lie over.</param>
    /// <param name="overlays">The overlays, the lowest first.</param>
    /// <param name="date">The day, by which facts are old or suppressions past.</param>
    /// <returns>What is found in the catalog with its overlays, and not without them.</returns>
    public static LintReport CheckOverlays(CertificationCatalog catalog, IEnumerable<CatalogFile> overlays, DateOnly date)
    {
        CatalogFile[] all = [.. Guard.Against.Null(overlays)];
        if (!Guard.Against.Null(catalog).TryWith(all, out var with, out var faults))
        {
            return new(date, RefusedRule.Of(faults, all));
        }

        var known = Everything(Check(catalog, date)).Select(Mark).ToHashSet();
        var own = all.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return new(date, Everything(Check(with, date)).Where(finding => !known.Contains(Mark(finding)) && !IsMended(finding, own)));
    }

    // An overlay that mends what the catalog beneath accepts makes that suppression needless, and cannot remove it.
    private static bool IsMended(LintFinding finding, HashSet<string> own) => finding.Rule == SuppressionCheck.Needless && !own.Contains(finding.File);

    private static IEnumerable<LintFinding> Everything(LintReport report) => report.Findings.Concat(report.Suppressed);

    private static (string Code, string Path, string Message) Mark(LintFinding finding) => (finding.Rule.Code, finding.Path, finding.Message);
}
