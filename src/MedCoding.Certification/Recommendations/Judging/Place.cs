namespace MedCoding.Certification.Recommendations;

/// <summary>Where one credential ends up for one person, and what decided that; of several that hold, the first here decides.</summary>
public enum Place
{
    /// <summary>It is ranked.</summary>
    Ranked,

    /// <summary>The day lies before its introduction; it is not named at all.</summary>
    YetToCome,

    /// <summary>It is held.</summary>
    Held,

    /// <summary>It is not carried beside one that is held.</summary>
    SupersededByHeld,

    /// <summary>It takes nobody any more.</summary>
    Retired,

    /// <summary>The catalog knows too little of it.</summary>
    Outside,

    /// <summary>It is made for other specialties than the stated one.</summary>
    WrongSpecialty,

    /// <summary>It does not suit the stated role.</summary>
    WrongRole,

    /// <summary>Nothing is said about it and the stated role.</summary>
    UnjudgedRole,

    /// <summary>It suits none of the stated settings.</summary>
    WrongSettings,

    /// <summary>Nothing is said about it and some of the stated settings, and it suits none of the others.</summary>
    UnjudgedSettings,
}
