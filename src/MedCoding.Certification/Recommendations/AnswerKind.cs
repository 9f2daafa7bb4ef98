namespace MedCoding.Certification.Recommendations;

/// <summary>Which part of a profile an answer belongs to.</summary>
public enum AnswerKind
{
    /// <summary>A work setting.</summary>
    WorkSetting,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The specialty.</summary>
    Specialty,

    /// <summary>A clinical license.</summary>
    License,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>What an employer demands.</summary>
    RequiredCredentials,
}
