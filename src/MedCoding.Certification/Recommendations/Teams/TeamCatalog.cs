using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>A catalog with everything that does not depend on a team worked out for one day.</summary>
internal sealed class TeamCatalog
{
    public TeamCatalog(CatalogView view)
    {
        View = view;
        Credentials = [.. view.Catalog.Credentials.Select(credential => new CompiledCredential(credential, view))];
        Lookup = id => view.Catalog.Credentials.TryGet(id, out var credential) ? credential : null;
    }

    public CatalogView View { get; }

    /// <summary>In the order of the letters.</summary>
    public ImmutableArray<CompiledCredential> Credentials { get; }

    public CredentialLookup Lookup { get; }
}
