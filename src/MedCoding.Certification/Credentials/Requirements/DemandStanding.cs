namespace MedCoding.Certification.Credentials;

/// <summary>How somebody stands before an employer's demand on a day.</summary>
public enum DemandStanding
{
    /// <summary>It is known not to be met, and the time to meet it is over or was never given.</summary>
    NotMet,

    /// <summary>It is known not to be met, and there is still time.</summary>
    InGrace,

    /// <summary>What is known does not decide it.</summary>
    Unknown,

    /// <summary>It is met.</summary>
    Met,
}
