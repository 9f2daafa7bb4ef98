namespace MedCoding.Certification.Credentials;

/// <summary>How far along a career a credential stands. A classification of the catalog, not of the issuers.</summary>
public enum CredentialLevel
{
    /// <summary>For people who begin.</summary>
    Entry,

    /// <summary>The credential of the working professional.</summary>
    Core,

    /// <summary>For experienced people.</summary>
    Advanced,

    /// <summary>For one clinical specialty.</summary>
    Specialty,

    /// <summary>For people who lead others.</summary>
    Management,
}
