using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Differences;

// A line of the answer: one change, or all those of an entry that is on one side only.
internal sealed record DiffRow(string Item, string What, string Kind, string Old, string New, string Source)
{
    private static readonly string[] KnownByLetters = ["credentials/", "issuingBodies/"];

    public static DiffRow Of(CatalogChange change, CitedSources cited) => new(
        Letters(change),
        change.What,
        Words.Of(change.Kind),
        change.Old?.ValueText ?? "",
        change.New?.ValueText ?? "",
        cited.Of(change));

    public static DiffRow OfWhole(CatalogChange[] changes, CitedSources cited)
    {
        var first = changes[0];
        return new(Letters(first), Words.Count(changes.Length, "fact"), Words.Of(first.Kind), first.Old is null ? "" : first.ItemName, first.New is null ? "" : first.ItemName, cited.OfWhole(changes));
    }

    // A person knows which of CPC and AAPC is which; other entries are told by their lists.
    private static string Letters(CatalogChange change) =>
        KnownByLetters.FirstOrDefault(list => change.Item.StartsWith(list, StringComparison.Ordinal)) is { } known ? change.Item[known.Length..] : change.Item;
}
