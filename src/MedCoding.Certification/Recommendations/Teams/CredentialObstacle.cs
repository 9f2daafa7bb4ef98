namespace MedCoding.Certification.Recommendations;

/// <summary>Why a credential that would close a gap is no candidate for a person.</summary>
public enum CredentialObstacle
{
    /// <summary>It takes nobody any more.</summary>
    NotOffered,

    /// <summary>It is not introduced yet.</summary>
    NotIntroduced,

    /// <summary>It would not be carried beside one that is held.</summary>
    SupersededByHeld,

    /// <summary>The catalog knows too little of it to recommend it.</summary>
    TooLittleKnown,

    /// <summary>The issuer's demands are known not to be met within the time.</summary>
    NotEligible,

    /// <summary>The least study time that a source names is longer than the time.</summary>
    TooLong,

    /// <summary>What it costs until the exam is passed is not known.</summary>
    NoPrice,

    /// <summary>There are more candidates than are looked at in every combination, and others are cheaper.</summary>
    TooMany,
}
