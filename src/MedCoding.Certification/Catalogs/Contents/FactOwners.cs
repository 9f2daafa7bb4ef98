using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Whose facts those of a catalog are.</summary>
internal sealed class FactOwners(CertificationCatalog catalog)
{
    private readonly Dictionary<string, IssuingBody> _bodies =
        catalog.IssuingBodies.ToDictionary(body => body.Id.ToString(), StringComparer.Ordinal);

    private readonly Dictionary<string, IssuingBody> _credentials =
        catalog.Credentials.ToDictionary(credential => credential.Id.ToString(), credential => catalog.IssuingBodies.Get(credential.IssuingBody), StringComparer.Ordinal);

    private readonly Dictionary<string, IssuingBody?> _trainings =
        catalog.Trainings.ToDictionary(training => training.Id.ToString(), training => training.Provider is { } body ? catalog.IssuingBodies.Get(body) : null, StringComparer.Ordinal);

    /// <summary>The body of a path; <see langword="null"/> for what belongs to none.</summary>
    public IssuingBody? BodyOf(string path) => path.Split('/') switch
    {
        ["issuingBodies", var id, ..] => _bodies.GetValueOrDefault(id),
        ["credentials", var id, ..] => _credentials.GetValueOrDefault(id),
        ["prices", var id, ..] => _credentials.GetValueOrDefault(id) ?? _bodies.GetValueOrDefault(id),
        ["trainings", var id, ..] => _trainings.GetValueOrDefault(id),
        _ => null,
    };
}
