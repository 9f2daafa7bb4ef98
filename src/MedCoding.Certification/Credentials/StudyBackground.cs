namespace MedCoding.Certification.Credentials;

/// <summary>Whose study time is meant.</summary>
public enum StudyBackground
{
    /// <summary>People new to coding.</summary>
    Beginner,

    /// <summary>Most candidates, no background being said.</summary>
    Typical,

    /// <summary>People who code already.</summary>
    Experienced,
}
