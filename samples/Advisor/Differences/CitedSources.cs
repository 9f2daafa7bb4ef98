using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Differences;

// What the changes rest on, on both sides, each source once with a number.
internal sealed class CitedSources
{
    private readonly CatalogDiff _diff;

    public CitedSources(CatalogDiff diff)
    {
        _diff = diff;
        Lines =
        [
            .. diff.Changes
                .SelectMany(change => SourcesOf(change.Old, diff.From).Concat(SourcesOf(change.New, diff.To)))
                .OrderBy(source => source.Id)
                .Select(Explanation.SourceLine)
                .Distinct(),
        ];
    }

    public ImmutableArray<string> Lines { get; }

    // When it was seen and where, before and after.
    public string Of(CatalogChange change) => string.Join(" → ", new[] { Of(change.Old, _diff.From), Of(change.New, _diff.To) }.Where(one => one.Length > 0).Distinct());

    public string OfWhole(IEnumerable<CatalogChange> changes) => Numbers(changes.SelectMany(change => SourcesOf(change.Old, _diff.From).Concat(SourcesOf(change.New, _diff.To))));

    private static IEnumerable<Source> SourcesOf(CatalogFact? fact, CatalogView view) => (fact?.Evidence?.Sources ?? []).Select(view.Catalog.Sources.Get);

    private string Of(CatalogFact? fact, CatalogView view) => fact?.Evidence is { } evidence ? $"{evidence.AsOf} {Numbers(SourcesOf(fact, view))}" : "";

    private string Numbers(IEnumerable<Source> sources) => string.Concat(
        sources.Select(source => Lines.IndexOf(Explanation.SourceLine(source)) + 1).Distinct().Order().Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}]")));
}
