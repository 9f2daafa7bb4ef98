using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A stated validity that goes on for ever answers before what was seen later.</summary>
internal sealed class HiddenObservationCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1001", "hidden-observation", LintSeverity.Warning, "A stated validity without an end hides another value that was seen later.",
        "Write 'until' where a page states it, or drop the validity that no page states.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from pair in subject.ByPath
        from open in pair.Facts
        where open is { IsDated: true, StatesValidity: true, Until: null }
        from later in pair.Facts
        where !later.StatesValidity && later.Place.Height == open.Place.Height && (open.IsHolder || later.Value != open.Value) && SeenAfter(later, open)
        select subject.At(
            Rule, later,
            $"'{LintText.Shown(later)}' of {later.Path} was seen {later.Evidence!.AsOf}, but '{LintText.Shown(open)}' is stated to be valid since {DayText.OrOpen(open.From)} without an end, and answers.");

    private static bool SeenAfter(CatalogFact later, CatalogFact open) => open.From is { } from && later.Evidence!.AsOf.Year is not null && later.Evidence.AsOf.Earliest > from;
}
