namespace MedCoding.Certification.Recommendations;

/// <summary>Whether a credential can be earned by this person now.</summary>
public enum Openness
{
    /// <summary>The person may sit the exam now.</summary>
    OpenNow,

    /// <summary>The person may sit the exam if something that was not said is so.</summary>
    OpenIf,

    /// <summary>Something is missing that the issuer asks.</summary>
    NotYet,
}
