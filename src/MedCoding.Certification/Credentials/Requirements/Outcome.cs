namespace MedCoding.Certification.Credentials;

/// <summary>Whether something is met, as far as is known. The order is that of Kleene's logic: all is the least, any the greatest.</summary>
public enum Outcome
{
    /// <summary>It is known not to be met.</summary>
    NotMet,

    /// <summary>What is known does not decide it.</summary>
    Unknown,

    /// <summary>It is met.</summary>
    Met,
}
