using System.Globalization;
using MedCoding.Certification.Recommendations;
using RulesEngine.Models;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>What a recommendation judges as rules of one clause for RulesEngine: each succeeds when the criterion speaks for the credential.</summary>
/// <remarks>A clause compares the number that the criterion read with a limit, such as <c>input.Read[8] >= 64700</c>. The limit is taken from the verdict, so that the
/// scales are not written a second time here and a changed one needs no change here; what a clause costs does not depend on it.</remarks>
internal sealed class OneClauseRules
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly (string Workflow, RuleParameter Input)[] _candidates;

    private OneClauseRules(IReadOnlyCollection<(string Id, CredentialNumbers Numbers, Rule[] Rules)> candidates)
    {
        // What the rules do not use is off, so that it costs nothing.
        var settings = new ReSettings { EnableScopedParams = false, EnableFormattedErrorMessage = false };
        _engine = new([.. candidates.Select(one => new Workflow { WorkflowName = one.Id, Rules = one.Rules })], settings);
        _candidates = [.. candidates.Select(one => (one.Id, new RuleParameter("input", one.Numbers)))];
    }

    /// <summary>One workflow for each ranked credential, with a rule for each of its findings and no other.</summary>
    public static OneClauseRules OfFindings(RecommendationReport report) => new([.. report.Recommendations.Select(OfFindings)]);

    /// <summary>One workflow for each credential of the catalog, with a rule for each criterion that the profile asks for: a rules engine has to look at every credential,
    /// while the recommendation engine leaves out those that do not come into question.</summary>
    public static OneClauseRules OfCatalog(RecommendationReport report)
    {
        var ranked = report.Recommendations.ToDictionary(one => one.Credential.Id);
        Criterion[] asked = [.. report.Recommendations.SelectMany(one => one.Findings).Select(finding => finding.Criterion).Distinct().Order()];
        return new(
        [
            .. report.View.Catalog.Credentials.Select(credential => ranked.TryGetValue(credential.Id, out var one)
                ? (credential.Id.ToString(), CredentialNumbers.Of(one), [.. asked.Select(criterion => RuleFor(criterion, one.Findings.FirstOrDefault(finding => finding.Criterion == criterion)))])
                : (credential.Id.ToString(), CredentialNumbers.None, asked.Select(criterion => RuleFor(criterion, null)).ToArray())),
        ]);
    }

    /// <summary>Runs every rule, and counts rules and successes.</summary>
    public async Task<(int Rules, int Successes)> RunAsync()
    {
        int rules = 0, successes = 0;
        foreach (var (workflow, input) in _candidates)
        {
            foreach (var result in await _engine.ExecuteAllRulesAsync(workflow, input))
            {
                rules++;
                successes += result.IsSuccess ? 1 : 0;
            }
        }

        return (rules, successes);
    }

    /// <summary>Compiles the rules by running them once, and makes sure that there is one for each finding and that it says the same.</summary>
    /// <exception cref="InvalidOperationException">Rules and findings differ: the comparison would not be one.</exception>
    public async Task CompileAndCheckAsync(RecommendationReport report)
    {
        var rules = 0;
        foreach (var ((workflow, input), one) in _candidates.Zip(report.Recommendations))
        {
            var results = await _engine.ExecuteAllRulesAsync(workflow, input);
            rules += results.Count;
            foreach (var (result, finding) in results.Zip(one.Findings))
            {
                if (result.Rule.RuleName != finding.Criterion.ToString() || result.IsSuccess != SpeaksFor(finding) || !string.IsNullOrEmpty(result.ExceptionMessage))
                {
                    throw new InvalidOperationException(
                        $"{workflow}: the criterion {finding.Criterion} found '{finding.Verdict}', and the rule {result.Rule.RuleName} ('{result.Rule.Expression}') {(result.IsSuccess ? "succeeds" : "fails")}. {result.ExceptionMessage}");
                }
            }
        }

        var findings = report.Recommendations.Sum(one => one.Findings.Length);
        if (rules != findings)
        {
            throw new InvalidOperationException($"The engine has {findings} findings, and RulesEngine ran {rules} rules.");
        }
    }

    private static (string Id, CredentialNumbers Numbers, Rule[] Rules) OfFindings(Recommendation one) =>
        (one.Credential.Id.ToString(), CredentialNumbers.Of(one), [.. one.Findings.Select(finding => RuleFor(finding.Criterion, finding))]);

    // Where a criterion found nothing, there is a rule that fails.
    private static Rule RuleFor(Criterion criterion, Finding? finding)
    {
        var number = finding?.Facts[0].Number ?? 0;
        return new()
        {
            RuleName = criterion.ToString(),
            Expression = string.Create(CultureInfo.InvariantCulture, $"input.Read[{(int)criterion}] >= {(finding is not null && SpeaksFor(finding) ? number : number + 1)}"),
        };
    }

    private static bool SpeaksFor(Finding finding) => finding.Verdict == Verdict.For;
}
