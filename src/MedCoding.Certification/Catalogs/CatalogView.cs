using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>A catalog as it is known for one day. Immutable and thread-safe.</summary>
public sealed class CatalogView
{
    internal CatalogView(CertificationCatalog catalog, DateOnly date)
    {
        Catalog = catalog;
        Date = date;
    }

    /// <summary>The catalog.</summary>
    public CertificationCatalog Catalog { get; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What is known of a fact for the day; nothing is known of a fact that is not there.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="dated">The fact, such as a credential's exam; may be <see langword="null"/>.</param>
    public DatedAnswer<T> At<T>(Dated<T>? dated) => dated is null ? default : dated.At(Date);

    /// <summary>The same catalog for another day.</summary>
    /// <param name="date">The day.</param>
    public CatalogView AsOf(DateOnly date) => Catalog.AsOf(date);
}
