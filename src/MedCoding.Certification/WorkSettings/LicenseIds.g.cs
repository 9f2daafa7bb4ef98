// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the clinical licenses in the catalog that the package ships.</summary>
public static class LicenseIds
{
    /// <summary>Doctor of osteopathic medicine.</summary>
    public static LicenseId Do { get; } = LicenseId.Parse("DO");

    /// <summary>Emergency medical technician.</summary>
    public static LicenseId Emt { get; } = LicenseId.Parse("EMT");

    /// <summary>Licensed practical nurse.</summary>
    public static LicenseId Lpn { get; } = LicenseId.Parse("LPN");

    /// <summary>Doctor of medicine.</summary>
    public static LicenseId Md { get; } = LicenseId.Parse("MD");

    /// <summary>Nurse practitioner.</summary>
    public static LicenseId Np { get; } = LicenseId.Parse("NP");

    /// <summary>Physician assistant.</summary>
    public static LicenseId Pa { get; } = LicenseId.Parse("PA");

    /// <summary>Doctor of pharmacy.</summary>
    public static LicenseId PharmD { get; } = LicenseId.Parse("PharmD");

    /// <summary>Registered nurse.</summary>
    public static LicenseId Rn { get; } = LicenseId.Parse("RN");

    /// <summary>Paramedic.</summary>
    public static LicenseId Paramedic { get; } = LicenseId.Parse("paramedic");

    /// <summary>Therapist.</summary>
    public static LicenseId Therapist { get; } = LicenseId.Parse("therapist");
}
