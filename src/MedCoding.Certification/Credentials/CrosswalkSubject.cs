namespace MedCoding.Certification.Credentials;

/// <summary>What kind of term of the catalog is mapped.</summary>
public enum CrosswalkSubject
{
    /// <summary>A work setting.</summary>
    WorkSetting,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A specialty.</summary>
    Specialty,

    /// <summary>A credential.</summary>
    Credential,
}
