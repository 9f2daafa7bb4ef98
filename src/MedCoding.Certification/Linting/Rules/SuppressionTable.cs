using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Suppressions by what they accept: a finding is looked up by each beginning of its path, and only those with a step for any are tried one by one.</summary>
internal sealed class SuppressionTable(IReadOnlyCollection<CatalogSuppression> suppressions)
{
    private readonly ILookup<(string Rule, string At), CatalogSuppression> _exact =
        suppressions.Where(suppression => !suppression.IsForAny).ToLookup(suppression => (suppression.Rule, suppression.At));

    private readonly ILookup<string, CatalogSuppression> _forAny =
        suppressions.Where(suppression => suppression.IsForAny).ToLookup(suppression => suppression.Rule, StringComparer.Ordinal);

    /// <summary>All that cover a finding, whatever the day.</summary>
    public IEnumerable<CatalogSuppression> Of(LintFinding finding)
    {
        var steps = finding.Path.Split('/');
        foreach (var suppression in _forAny[finding.Rule.Code])
        {
            if (suppression.Covers(steps))
            {
                yield return suppression;
            }
        }

        for (var end = 0; end <= finding.Path.Length; end++)
        {
            if (end == finding.Path.Length || finding.Path[end] == '/')
            {
                foreach (var suppression in _exact[(finding.Rule.Code, finding.Path[..end])])
                {
                    yield return suppression;
                }
            }
        }
    }
}
