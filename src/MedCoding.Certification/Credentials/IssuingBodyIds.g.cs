// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the issuing bodies in the catalog that the package ships.</summary>
public static class IssuingBodyIds
{
    /// <summary>American Association of Healthcare Administrative Management.</summary>
    public static IssuingBodyId Aaham { get; } = IssuingBodyId.Parse("AAHAM");

    /// <summary>AAPC.</summary>
    public static IssuingBodyId Aapc { get; } = IssuingBodyId.Parse("AAPC");

    /// <summary>Association for Healthcare Documentation Integrity.</summary>
    public static IssuingBodyId Ahdi { get; } = IssuingBodyId.Parse("AHDI");

    /// <summary>American Health Information Management Association.</summary>
    public static IssuingBodyId Ahima { get; } = IssuingBodyId.Parse("AHIMA");

    /// <summary>Compliance Certification Board.</summary>
    public static IssuingBodyId Ccb { get; } = IssuingBodyId.Parse("CCB");

    /// <summary>Healthcare Financial Management Association.</summary>
    public static IssuingBodyId Hfma { get; } = IssuingBodyId.Parse("HFMA");

    /// <summary>NAHAM.</summary>
    public static IssuingBodyId Naham { get; } = IssuingBodyId.Parse("NAHAM");

    /// <summary>National Association of Healthcare Revenue Integrity.</summary>
    public static IssuingBodyId Nahri { get; } = IssuingBodyId.Parse("NAHRI");

    /// <summary>National Healthcareer Association.</summary>
    public static IssuingBodyId Nha { get; } = IssuingBodyId.Parse("NHA");
}
