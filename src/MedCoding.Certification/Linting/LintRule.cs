namespace MedCoding.Certification.Linting;

/// <summary>A rule by which a catalog is checked. Immutable.</summary>
/// <param name="Code">Its code, which never changes its meaning: <c>MC1003</c>.</param>
/// <param name="Name">Its name in a few words with hyphens: <c>stale-fact</c>.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Summary">What it finds, in one sentence.</param>
/// <param name="Fix">How that is mended, in one sentence.</param>
public sealed record LintRule(string Code, string Name, LintSeverity Severity, string Summary, string Fix)
{
    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
