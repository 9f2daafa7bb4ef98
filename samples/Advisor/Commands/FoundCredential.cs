using System.Diagnostics.CodeAnalysis;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Commands;

// A credential by its letters, its name or its mark.
internal static class FoundCredential
{
    private const int NearMissesShown = 5;

    public static bool TryFind(string name, CertificationCatalog catalog, [NotNullWhen(true)] out Credential? credential)
    {
        if (!catalog.Credentials.TryFind(name, out credential) && catalog.Designations.TryFind(name, out var mark))
        {
            credential = catalog.Credentials.Get(mark.Credential);
        }

        return credential is not null;
    }

    // What a name that was not found may have meant, among things of some kinds.
    public static string Hint(string name, CertificationCatalog catalog, params CatalogItemKind[] kinds)
    {
        string[] near = [.. catalog.Find(name).Where(match => kinds.Contains(match.Kind)).Select(match => match.Id).Distinct().Take(NearMissesShown)];
        return near.Length > 0 ? $"Near: {string.Join(", ", near)}." : "'medcoding list' names the credentials.";
    }
}
