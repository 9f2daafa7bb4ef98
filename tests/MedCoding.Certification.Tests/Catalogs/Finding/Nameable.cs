using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

/// <summary>Something in a catalog that has a name, told apart from how the library searches.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
internal sealed record Nameable(CatalogItemKind Kind, string Id, string Name)
{
    public static Nameable[] In(CertificationCatalog catalog) =>
    [
        .. catalog.Credentials.Select(one => new Nameable(CatalogItemKind.Credential, one.Id.ToString(), one.Name)),
        .. catalog.Designations.Select(one => new Nameable(CatalogItemKind.Designation, one.Id.ToString(), one.Name)),
        .. catalog.IssuingBodies.Select(one => new Nameable(CatalogItemKind.IssuingBody, one.Id.ToString(), one.Name)),
        .. catalog.WorkSettings.Select(one => new Nameable(CatalogItemKind.WorkSetting, one.Id.ToString(), one.Name)),
        .. catalog.Roles.Select(one => new Nameable(CatalogItemKind.Role, one.Id.ToString(), one.Name)),
        .. catalog.Specialties.Select(one => new Nameable(CatalogItemKind.Specialty, one.Id.ToString(), one.Name)),
        .. catalog.Licenses.Select(one => new Nameable(CatalogItemKind.License, one.Id.ToString(), one.Name)),
        .. catalog.CodeSets.Select(one => new Nameable(CatalogItemKind.CodeSet, one.Id.ToString(), one.Name)),
        .. catalog.Occupations.Select(one => new Nameable(CatalogItemKind.Occupation, one.Id.ToString(), one.Name)),
        .. catalog.Trainings.Select(one => new Nameable(CatalogItemKind.Training, one.Id.ToString(), one.Name)),
        .. catalog.Materials.Select(one => new Nameable(CatalogItemKind.Material, one.Id.ToString(), one.Name)),
    ];

    public bool Is(CatalogMatch match) => match.Kind == Kind && match.Id == Id;
}
