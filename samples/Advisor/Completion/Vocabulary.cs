using MedCoding.Advisor.Listing;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Completion;

// What can be typed where, as a shell offers it: identifiers, which need no quotes. Read only when a shell asks.
internal static class Vocabulary
{
    public static IEnumerable<string> Settings => Ids(CertificationCatalog.Shipped.WorkSettings);

    public static IEnumerable<string> Roles => Ids(CertificationCatalog.Shipped.Roles);

    public static IEnumerable<string> Specialties => Ids(CertificationCatalog.Shipped.Specialties);

    public static IEnumerable<string> Licenses => Ids(CertificationCatalog.Shipped.Licenses);

    public static IEnumerable<string> Goals => Ids(CertificationCatalog.Shipped.Goals);

    public static IEnumerable<string> Bodies => Ids(CertificationCatalog.Shipped.IssuingBodies);

    public static IEnumerable<string> Trainings => Ids(CertificationCatalog.Shipped.Trainings);

    public static IEnumerable<string> Credentials => Ids(CertificationCatalog.Shipped.Credentials);

    public static IEnumerable<string> CredentialsAndMarks => [.. Credentials, .. Ids(CertificationCatalog.Shipped.Designations)];

    public static IEnumerable<string> Everything => [.. CredentialsAndMarks, .. Bodies, .. Ids(CertificationCatalog.Shipped.CodeSets)];

    public static IEnumerable<string> Levels => CredentialRow.Levels;

    public static IEnumerable<string> Statuses => CredentialRow.Statuses;

    private static IEnumerable<string> Ids<TId, TItem>(CatalogCollection<TId, TItem> items)
        where TId : struct, IIdentifier<TId>
        where TItem : class => items.Ids.Select(id => id.ToString()!);
}
