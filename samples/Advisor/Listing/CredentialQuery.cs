using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Advisor.Listing;

// Which credentials to list. Values of one kind are alternatives; every kind that has values must be met.
internal sealed class CredentialQuery
{
    public ImmutableArray<IssuingBody> Bodies { get; init; } = [];

    public ImmutableArray<WorkSetting> Settings { get; init; } = [];

    public ImmutableArray<Role> Roles { get; init; } = [];

    public ImmutableArray<string> Levels { get; init; } = [];

    public ImmutableArray<string> Statuses { get; init; } = [];

    public ImmutableArray<ListedCredential> Over(CatalogView view) =>
        [.. view.Catalog.Credentials.Select(credential => Listed(credential, view)).OfType<ListedCredential>()];

    private ListedCredential? Listed(Credential credential, CatalogView view)
    {
        var row = CredentialRow.Of(credential, view);
        ImmutableArray<FoundFit> settings = [.. Settings.Select(setting => FoundFit.With(setting, credential, view.Catalog)).OfType<FoundFit>()];
        ImmutableArray<FoundFit> roles = [.. Roles.Select(role => FoundFit.With(role, credential)).OfType<FoundFit>()];
        return (Bodies.IsEmpty || Bodies.Any(body => body.Id == credential.IssuingBody))
            && (Levels.IsEmpty || Levels.Contains(row.Level))
            && (Statuses.IsEmpty || Statuses.Contains(row.Status))
            && (Settings.IsEmpty || !settings.IsEmpty)
            && (Roles.IsEmpty || !roles.IsEmpty)
                ? new ListedCredential(row, settings, roles)
                : null;
    }
}
