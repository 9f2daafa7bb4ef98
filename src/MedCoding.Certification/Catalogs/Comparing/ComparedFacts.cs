namespace MedCoding.Certification.Catalogs;

/// <summary>The facts of two views by their paths.</summary>
/// <param name="From">The old view.</param>
/// <param name="To">The new view.</param>
/// <param name="Old">What the old one lists.</param>
/// <param name="New">What the new one lists.</param>
internal sealed record ComparedFacts(CatalogView From, CatalogView To, IReadOnlyDictionary<string, CatalogFact> Old, IReadOnlyDictionary<string, CatalogFact> New)
{
    public static ComparedFacts Of(CatalogView from, CatalogView to) => new(from, to, ByPath(from), ByPath(to));

    public ComparedFacts Mirrored() => new(To, From, New, Old);

    private static Dictionary<string, CatalogFact> ByPath(CatalogView view) => view.ListFacts().ToDictionary(fact => fact.Path, StringComparer.Ordinal);
}
