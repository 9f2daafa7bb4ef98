namespace MedCoding.Certification.Credentials;

/// <summary>Whether a credential can be earned.</summary>
public enum CredentialStanding
{
    /// <summary>It is offered.</summary>
    Active,

    /// <summary>It is offered no more; holders may keep it.</summary>
    Retired,

    /// <summary>It goes on under another name.</summary>
    Renamed,

    /// <summary>It takes no new candidates, though it is not declared retired.</summary>
    ClosedToNew,
}
