namespace MedCoding.Certification.Credentials;

/// <summary>How far somebody went to school, lowest first.</summary>
public enum EducationLevel
{
    /// <summary>No diploma.</summary>
    None,

    /// <summary>A high school diploma or its equivalent.</summary>
    HighSchool,

    /// <summary>College without a degree.</summary>
    SomeCollege,

    /// <summary>An associate degree.</summary>
    Associate,

    /// <summary>A bachelor's degree.</summary>
    Bachelor,

    /// <summary>A master's degree.</summary>
    Master,

    /// <summary>A medical degree.</summary>
    MedicalDegree,
}
