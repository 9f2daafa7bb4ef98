// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the credentials in the catalog that the package ships.</summary>
public static class CredentialIds
{
    /// <summary>Certified Coding Associate.</summary>
    public static CredentialId Cca { get; } = CredentialId.Parse("CCA");

    /// <summary>Certified Coding Specialist.</summary>
    public static CredentialId Ccs { get; } = CredentialId.Parse("CCS");

    /// <summary>Certified Coding Specialist - Physician-based.</summary>
    public static CredentialId CcsP { get; } = CredentialId.Parse("CCS-P");

    /// <summary>Certified Inpatient Coder.</summary>
    public static CredentialId Cic { get; } = CredentialId.Parse("CIC");

    /// <summary>Certified Outpatient Coder.</summary>
    public static CredentialId Coc { get; } = CredentialId.Parse("COC");

    /// <summary>Certified Professional Coder.</summary>
    public static CredentialId Cpc { get; } = CredentialId.Parse("CPC");

    /// <summary>Certified Professional Coder-Hospital Outpatient.</summary>
    public static CredentialId CpcH { get; } = CredentialId.Parse("CPC-H");

    /// <summary>Certified Professional Coder-Payer.</summary>
    public static CredentialId CpcP { get; } = CredentialId.Parse("CPC-P");

    /// <summary>Registered Health Information Administrator.</summary>
    public static CredentialId Rhia { get; } = CredentialId.Parse("RHIA");

    /// <summary>Registered Health Information Technician.</summary>
    public static CredentialId Rhit { get; } = CredentialId.Parse("RHIT");
}
