using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>That a finding of the linter is known and accepted for a while, as a catalog's editor wrote it beside the data. Immutable.</summary>
public sealed class CatalogSuppression
{
    private const int RuleLength = 6;

    private static readonly string[] NoSteps = [];

    private readonly string[] _steps;

    internal CatalogSuppression(string rule, string at, string reason, DateOnly until)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        if (rule.Length != RuleLength || !rule.StartsWith("MC", StringComparison.Ordinal) || !rule.Skip(2).All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"'{Quoted.Short(rule)}' is no code of a rule (MC1003).", nameof(rule));
        }

        At = Guard.Against.NullOrWhiteSpace(at);
        if (at[0] == '$' || at.Split('/').Contains(""))
        {
            throw new ArgumentException($"'{Quoted.Short(at)}' is no path of steps with a slash between them (credentials/CPC/exam).", nameof(at));
        }

        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Until = until;
        _steps = at == "*" ? NoSteps : at.Split('/');
    }

    /// <summary>The code of the rule.</summary>
    public string Rule { get; }

    /// <summary>The path that is excused with all below it: <c>credentials/CPC/exam</c>; a step <c>*</c> stands for any one step, and <c>*</c> alone for everything.</summary>
    public string At { get; }

    /// <summary>Why the finding is accepted.</summary>
    public string Reason { get; }

    /// <summary>The last day on which it is accepted.</summary>
    public DateOnly Until { get; }

    /// <summary>The file it stands in; empty when it comes from no file.</summary>
    public string File { get; internal init; } = "";

    /// <summary>Where it stands in the file, as a JSON path.</summary>
    public string JsonPath { get; internal init; } = "";

    internal int RowInFile { get; init; }

    /// <summary>Whether it excuses what its rule finds at a path, whatever the day.</summary>
    /// <param name="steps">The path of the finding in steps.</param>
    internal bool Covers(ReadOnlySpan<string> steps)
    {
        if (steps.Length < _steps.Length)
        {
            return false;
        }

        for (var index = 0; index < _steps.Length; index++)
        {
            if (_steps[index] != "*" && _steps[index] != steps[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a step of its path stands for any.</summary>
    internal bool IsForAny => _steps.Length == 0 || _steps.Contains("*");
}
