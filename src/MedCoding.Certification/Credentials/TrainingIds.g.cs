// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the trainings in the catalog that the package ships.</summary>
public static class TrainingIds
{
    /// <summary>Medical coding training.</summary>
    public static TrainingId Coding { get; } = TrainingId.Parse("coding");

    /// <summary>Practicode, practice with real cases.</summary>
    public static TrainingId Practicode { get; } = TrainingId.Parse("practicode");
}
