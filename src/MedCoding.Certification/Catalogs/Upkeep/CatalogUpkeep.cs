using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>What to look up again in a catalog: what is said of the present and was last seen too long ago, by the body whose pages say it. Immutable.</summary>
/// <remarks>
/// Of figures that come out again and again (pay, holders, pass rates, exam windows and the like) only those of the newest year count. Former names, the years in which something began, statements
/// whose topic names a year or says that it is about history, what is stated to have ended, and all but standing and renewal of a credential that is retired or renamed are
/// told of the past and do not age. What has no evidence, such as the name of a work setting, and what the catalog judges itself without a page for it, such as how strong a
/// crosswalk is, is not looked up either.
/// </remarks>
public sealed class CatalogUpkeep
{
    private CatalogUpkeep(DateOnly date, CalendarPeriod olderThan, ImmutableArray<UpkeepBody> bodies)
    {
        Date = date;
        OlderThan = olderThan;
        Bodies = bodies;
    }

    /// <summary>The day by which it is judged how old the facts are.</summary>
    public DateOnly Date { get; }

    /// <summary>How long ago a fact must have been seen to be looked up again.</summary>
    public CalendarPeriod OlderThan { get; }

    /// <summary>What to look up, by the body whose facts they are: in the ordinal order of the identifiers, and last what belongs to none.</summary>
    public ImmutableArray<UpkeepBody> Bodies { get; }

    /// <summary>Lists what to look up again.</summary>
    /// <param name="view">The catalog for a day.</param>
    /// <param name="olderThan">The longest time for which what was seen is taken to hold; counted from the last day on which it may have been seen, so that a fact of 2025
    /// is a year old from 2027 on. Undated facts are always listed. <see langword="default"/> lists all that was seen before the day.</param>
    public static CatalogUpkeep Of(CatalogView view, CalendarPeriod olderThan)
    {
        var owners = new FactOwners(Guard.Against.Null(view).Catalog);
        return new(
            view.Date,
            olderThan,
            [
                .. PresentFacts.Of(view, view.ListFacts())
                    .Where(fact => PresentFacts.IsOlder(fact.Evidence!.AsOf, olderThan, view.Date))
                    .GroupBy(fact => owners.BodyOf(fact.Path))
                    .OrderBy(body => body.Key is null)
                    .ThenBy(body => body.Key?.Id.ToString(), StringComparer.Ordinal)
                    .Select(body => new UpkeepBody(body.Key, PagesOf(body, view.Catalog))),
            ]);
    }

    private static IEnumerable<UpkeepPage> PagesOf(IEnumerable<CatalogFact> facts, CertificationCatalog catalog) => facts
        .GroupBy(fact => fact.Evidence!.Sources[0])
        .Select(page => new UpkeepPage(catalog.Sources.Get(page.Key), page))
        .OrderBy(page => page.Source.AsOf)
        .ThenBy(page => page.Source.Id.ToString(), StringComparer.Ordinal);
}
