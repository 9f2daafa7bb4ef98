namespace MedCoding.Certification.Facts;

/// <summary>How well the value for a day is known.</summary>
public enum DatedStanding
{
    /// <summary>Nothing is known for that day.</summary>
    NotKnown,

    /// <summary>No source states its validity; it is the last thing said by that day, and the observation tells when.</summary>
    SaidNear,

    /// <summary>A source states a validity that covers the day.</summary>
    InForce,
}
