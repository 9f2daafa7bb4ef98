// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the issuing bodies in the catalog that the package ships.</summary>
public static class IssuingBodyIds
{
    /// <summary>AAPC.</summary>
    public static IssuingBodyId Aapc { get; } = IssuingBodyId.Parse("AAPC");

    /// <summary>American Health Information Management Association.</summary>
    public static IssuingBodyId Ahima { get; } = IssuingBodyId.Parse("AHIMA");
}
