using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Linting;

/// <summary>What was found in a catalog on a day. Immutable.</summary>
public sealed class LintReport
{
    internal LintReport(DateOnly date, IEnumerable<LintFinding> findings)
    {
        Date = date;
        ImmutableArray<LintFinding> all =
        [
            .. findings
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
        Findings = [.. all.Where(finding => finding.Suppression is null)];
        Suppressed = [.. all.Where(finding => finding.Suppression is not null)];
    }

    /// <summary>The day on which the catalog was checked.</summary>
    public DateOnly Date { get; }

    /// <summary>What was found and is not accepted, in the order of files and places.</summary>
    public ImmutableArray<LintFinding> Findings { get; }

    /// <summary>What was found and is accepted for now, each with its reason, in the order of files and places.</summary>
    public ImmutableArray<LintFinding> Suppressed { get; }

    /// <summary>Whether anything was found that is at least that severe and not accepted.</summary>
    /// <param name="severity">How severe.</param>
    public bool Has(LintSeverity severity) => Findings.Any(finding => finding.Rule.Severity >= severity);

    /// <summary>The report with some of its findings only, accepted ones and others.</summary>
    /// <param name="isWanted">Whether a finding stays.</param>
    public LintReport Only(Func<LintFinding, bool> isWanted) => new(Date, Findings.Concat(Suppressed).Where(Guard.Against.Null(isWanted)));

    /// <summary>The report as JSON: the day, how many of each severity, findings and what is suppressed. Members always stand in the same order.</summary>
    public string ToJson() => LintJson.Of(this);

    /// <summary>The report in the Static Analysis Results Interchange Format, 2.1.0, which editors and code hosts show beside the lines.</summary>
    /// <param name="uriOfFile">The address of a file by its name, as the reader of the log should find it: a path relative to the repository, say.</param>
    public string ToSarif(Func<string, string> uriOfFile) => SarifLog.Of(this, Guard.Against.Null(uriOfFile));
}
