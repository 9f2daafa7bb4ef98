namespace MedCoding.Certification.Credentials;

/// <summary>Whom a price is for.</summary>
public enum Audience
{
    /// <summary>Everybody.</summary>
    Anyone,

    /// <summary>Members of the issuing body.</summary>
    Member,

    /// <summary>People who are not members.</summary>
    NonMember,

    /// <summary>Students.</summary>
    Student,

    /// <summary>Working members, as opposed to students.</summary>
    Professional,
}
