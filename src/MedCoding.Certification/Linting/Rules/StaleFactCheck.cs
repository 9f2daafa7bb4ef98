using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>What is said of the present and was last seen long ago. What is undated cannot be said to be old.</summary>
internal sealed class StaleFactCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1003", "stale-fact", LintSeverity.Warning, "What answers today was last seen longer ago than its kind keeps: two years for prices, four for figures, five for rules, eight for statements and judgements, fifteen for names.",
        "Look it up again, and add what is read as a new entry.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        foreach (var fact in PresentFacts.Of(subject.View, subject.Answers))
        {
            var (kind, age) = FactAges.Of(fact);
            if (FactAges.IsOld(fact.Evidence!, age, subject.Date))
            {
                yield return subject.At(Rule, fact, $"{fact.Path} is '{LintText.Shown(fact)}' as seen {fact.Evidence!.AsOf}, and {kind} is old after {LintText.Period(age)}.");
            }
        }
    }
}
