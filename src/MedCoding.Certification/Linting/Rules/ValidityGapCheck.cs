using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Days between two stated periods, of which nothing is known although both sides are.</summary>
internal sealed class ValidityGapCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1002", "validity-gap", LintSeverity.Warning, "Two stated periods of one fact leave days between them.",
        "Correct the day that is off by some, or add what was valid between.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        foreach (var (path, facts) in subject.ByPath)
        {
            foreach (var layer in facts.Where(fact => fact is { IsDated: true, StatesValidity: true }).GroupBy(fact => fact.Place.Height))
            {
                CatalogFact? before = null;
                foreach (var fact in layer.OrderBy(fact => fact.From ?? DateOnly.MinValue))
                {
                    if (before?.Until is { } until && fact.From is { } from && until.AddDays(1) < from)
                    {
                        yield return subject.At(
                            Rule, fact,
                            $"{path} is stated until {DayText.Of(until)} ('{LintText.Shown(before)}') and again from {DayText.Of(from)} ('{LintText.Shown(fact)}'), and not for the days between.");
                    }

                    before = fact;
                }
            }
        }
    }
}
