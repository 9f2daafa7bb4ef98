using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A value that rests on weak pages alone while a stronger one says otherwise.</summary>
internal sealed class WeakSourceCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1302", "weak-source", LintSeverity.Warning, "A fact rests on weaker sources alone than the one that contradicts it.",
        "Take the value of the stronger source, unless it is older: then cite a source as strong for the present value.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from pair in subject.ByPath
        from fact in pair.Facts
        where fact.Evidence is not null && !fact.Conflicts.IsEmpty
        let best = fact.Evidence!.Sources.Min(id => subject.SourceOf(id).Kind)
        from conflict in fact.Conflicts
        let other = subject.SourceOf(conflict.Source)
        where other.Kind < best && other.Kind < SourceKind.ThirdParty
        select subject.At(
            Rule, fact,
            $"{fact.Path} is '{LintText.Shown(fact)}' by {KindText(best)} alone ({string.Join(", ", fact.Evidence!.Sources)}), but {KindText(other.Kind)} ({other.Id}) says '{LintText.Short(CatalogFact.TextOf(fact, conflict))}'.");

    private static string KindText(SourceKind kind) => kind switch
    {
        SourceKind.Issuer => "an issuer",
        SourceKind.Government => "an agency",
        SourceKind.College => "a college",
        SourceKind.ThirdParty => "a third party",
        _ => "an article",
    };
}
