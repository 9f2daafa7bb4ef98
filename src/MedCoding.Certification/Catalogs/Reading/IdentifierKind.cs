namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>What identifiers name. Those of one kind are used once over all files.</summary>
internal enum IdentifierKind
{
    /// <summary>A source.</summary>
    Source,

    /// <summary>A code set.</summary>
    CodeSet,

    /// <summary>A practice area.</summary>
    PracticeArea,

    /// <summary>A work setting.</summary>
    WorkSetting,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A specialty.</summary>
    Specialty,

    /// <summary>A clinical license.</summary>
    License,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>An occupation.</summary>
    Occupation,

    /// <summary>An issuing body.</summary>
    IssuingBody,

    /// <summary>A credential, or a designation: it is typed where a credential is, so that it may not share its letters with one.</summary>
    Credential,

    /// <summary>A training.</summary>
    Training,

    /// <summary>Study material.</summary>
    StudyMaterial,
}
