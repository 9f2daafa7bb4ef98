namespace MedCoding.Certification.Recommendations;

/// <summary>What a person can be asked for.</summary>
public enum QuestionKind
{
    /// <summary>The education, with the degree in health information management.</summary>
    Education,

    /// <summary>The experience in one practice area, and in which work settings it was gained.</summary>
    Experience,

    /// <summary>The clinical licenses.</summary>
    Licenses,

    /// <summary>The bodies of which the person is a member.</summary>
    Memberships,

    /// <summary>Whether one training was finished, and how many hours of it.</summary>
    Training,

    /// <summary>The credentials that are held.</summary>
    Credentials,
}
