namespace MedCoding.Certification.Catalogs;

/// <summary>What kind of thing was found in a catalog.</summary>
public enum CatalogItemKind
{
    /// <summary>A credential, such as the CPC.</summary>
    Credential,

    /// <summary>A mark on a credential, such as CPC-A.</summary>
    Designation,

    /// <summary>An organization that issues credentials.</summary>
    IssuingBody,

    /// <summary>A place where people work.</summary>
    WorkSetting,

    /// <summary>What somebody works as.</summary>
    Role,

    /// <summary>A medical specialty.</summary>
    Specialty,

    /// <summary>A clinical license.</summary>
    License,

    /// <summary>A set of codes, such as ICD-10-CM.</summary>
    CodeSet,

    /// <summary>An occupation of the Standard Occupational Classification.</summary>
    Occupation,

    /// <summary>A course, a programme, a degree or practice.</summary>
    Training,

    /// <summary>A code book, practice exam or study guide.</summary>
    Material,
}
