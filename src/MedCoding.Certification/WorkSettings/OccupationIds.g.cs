// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the occupations in the catalog that the package ships.</summary>
public static class OccupationIds
{
    /// <summary>Medical records specialists.</summary>
    public static OccupationId Soc292072 { get; } = OccupationId.Parse("29-2072");

    /// <summary>Health information technologists and medical registrars.</summary>
    public static OccupationId Soc299021 { get; } = OccupationId.Parse("29-9021");

    /// <summary>File clerks.</summary>
    public static OccupationId Soc434071 { get; } = OccupationId.Parse("43-4071");
}
