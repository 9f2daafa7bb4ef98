using System.Collections.Concurrent;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs.Overlays;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>Views to be compared, and a second opinion on what they say.</summary>
internal static class ComparedViews
{
    private const int Overlays = 8;
    private const int MostEdits = 40;
    private const int Days = 5000;

    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private static readonly ConcurrentDictionary<int, CertificationCatalog> Overlaid = new();

    public static CatalogView Generated(Dice dice) => GeneratedCatalog.Of(dice.Below(int.MaxValue)).AsOf(Day(dice));

    public static CatalogView Shipped(Dice dice) => CertificationCatalog.Shipped.AsOf(Day(dice));

    /// <summary>One of few: to load one takes longer than to compare two.</summary>
    public static CatalogView ShippedWithOverlay(Dice dice) => Overlaid.GetOrAdd(dice.Below(Overlays), WithOverlay).AsOf(Day(dice));

    /// <summary>All of a fact that counts, in one line.</summary>
    public static string Told(CatalogFact? fact) => fact is null ? "nothing" : string.Join(
        '|',
        fact.Path,
        fact.Value,
        fact.From?.DayNumber,
        fact.Until?.DayNumber,
        fact.Evidence?.AsOf,
        fact.Evidence?.Confidence,
        fact.Evidence is { } evidence ? string.Join(' ', evidence.Sources) : "none",
        fact.Evidence?.Note,
        string.Join(' ', fact.Conflicts.Select(conflict => $"{conflict.Value} {conflict.AsOf} {conflict.Source} {conflict.Why}")));

    public static string[] Told(IEnumerable<CatalogFact> facts) => [.. facts.Select(Told)];

    /// <summary>All of a change, in one line.</summary>
    public static string Told(CatalogChange change) => string.Join(
        '|', change.Kind, change.Path, change.Item, change.ItemName, change.IssuingBody, change.IsOfWholeItem, change.What, Told(change.Old), Told(change.New));

    public static string[] Told(CatalogDiff diff) => [.. diff.Changes.Select(Told)];

    private static DateOnly Day(Dice dice) => FirstDay.AddDays(dice.Below(Days));

    private static CertificationCatalog WithOverlay(int number)
    {
        var dice = new Dice(number);
        var all = OverlayEdit.All;
        var edits = Enumerable.Range(0, 1 + dice.Below(MostEdits)).Select(_ => all[dice.Below(all.Count)]).DistinctBy(edit => edit.Path);
        return CertificationCatalog.Shipped.With(OverlayFile.Of("mine.json", number, edits).File());
    }
}
