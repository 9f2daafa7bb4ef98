namespace MedCoding.Certification.Linting.Rules;

/// <summary>Two sources that are one page.</summary>
internal sealed class DoubledAddressCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1303", "doubled-address", LintSeverity.Warning, "Two sources have one address.",
        "Keep one of them and cite it for the facts of both; what a page said at different times is told by 'asOf' of the facts.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from same in subject.Catalog.Sources.Where(source => source.Address is not null).GroupBy(source => source.Address!.AbsoluteUri, StringComparer.Ordinal)
        let first = same.First()
        from other in same.Skip(1)
        select subject.At(Rule, $"sources/{other.Id}", $"The sources '{first.Id}' and '{other.Id}' have one address, {same.Key}.");
}
