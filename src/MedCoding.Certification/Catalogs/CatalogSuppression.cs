using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>That a finding of the linter is known and accepted for a while, as a catalog's editor wrote it beside the data. Immutable.</summary>
public sealed class CatalogSuppression
{
    internal const int RuleLength = 6;

    private static readonly string[] NoSteps = [];

    private readonly string[] _steps;

    /// <summary>Creates a suppression.</summary>
    /// <param name="rule">The code of the rule: <c>MC1003</c>.</param>
    /// <param name="at">The path that is excused with all below it: <c>credentials/CPC/exam</c>; a step <c>*</c> stands for any one step, and <c>*</c> alone for everything.</param>
    /// <param name="reason">Why the finding is accepted.</param>
    /// <param name="until">The last day on which it is.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="rule"/> is no code of a rule.</exception>
    public CatalogSuppression(string rule, string at, string reason, DateOnly until)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        if (rule.Length != RuleLength || !rule.StartsWith("MC", StringComparison.Ordinal) || !rule.Skip(2).All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"'{Quoted.Short(rule)}' is no code of a rule (MC1003).", nameof(rule));
        }

        At = Guard.Against.NullOrWhiteSpace(at);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Until = until;
        _steps = at == "*" ? NoSteps : at.Split('/');
    }

    /// <summary>The code of the rule.</summary>
    public string Rule { get; }

    /// <summary>The path that is excused with all below it.</summary>
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

    /// <summary>Whether it excuses what a rule finds at a path, whatever the day.</summary>
    /// <param name="rule">The code of the rule.</param>
    /// <param name="path">The path of the finding.</param>
    public bool Covers(string rule, string path)
    {
        if (Rule != Guard.Against.Null(rule))
        {
            return false;
        }

        var steps = Guard.Against.Null(path).Split('/');
        return steps.Length >= _steps.Length && _steps.Zip(steps).All(pair => pair.First == "*" || pair.First == pair.Second);
    }
}
