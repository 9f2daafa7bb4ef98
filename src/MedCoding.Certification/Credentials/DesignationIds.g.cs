// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the designations in the catalog that the package ships.</summary>
public static class DesignationIds
{
    /// <summary>Certified Outpatient Coder-Apprentice.</summary>
    public static DesignationId CocA { get; } = DesignationId.Parse("COC-A");

    /// <summary>Certified Professional Coder-Apprentice.</summary>
    public static DesignationId CpcA { get; } = DesignationId.Parse("CPC-A");
}
