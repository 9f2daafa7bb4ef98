using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>What was seen cannot have been seen after today.</summary>
internal sealed class FutureObservationCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1004", "future-observation", LintSeverity.Warning, "A fact was seen after the day of the check.",
        "Correct 'asOf': it is when the page said so; the day on which a rule begins is 'from'.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from pair in subject.ByPath
        from fact in pair.Facts
        where fact.Evidence is { } evidence && !evidence.AsOf.MayBeSeenBy(subject.Date)
        group fact by (fact.Place.File, fact.Evidence!.AsOf, Entry: LintText.EntryOf(fact.Path)) into same
        let first = same.First()
        select subject.At(Rule, first, $"{first.Path} was seen {first.Evidence!.AsOf}, which lies after {DayText.Of(subject.Date)}.");
}
