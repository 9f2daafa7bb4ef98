// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the specialties in the catalog that the package ships.</summary>
public static class SpecialtyIds
{
    /// <summary>Anesthesia.</summary>
    public static SpecialtyId Anesthesia { get; } = SpecialtyId.Parse("anesthesia");

    /// <summary>Cardiology.</summary>
    public static SpecialtyId Cardiology { get; } = SpecialtyId.Parse("cardiology");

    /// <summary>Cardiothoracic surgery.</summary>
    public static SpecialtyId CardiothoracicSurgery { get; } = SpecialtyId.Parse("cardiothoracic-surgery");

    /// <summary>Dermatology.</summary>
    public static SpecialtyId Dermatology { get; } = SpecialtyId.Parse("dermatology");

    /// <summary>Emergency medicine.</summary>
    public static SpecialtyId EmergencyMedicine { get; } = SpecialtyId.Parse("emergency-medicine");

    /// <summary>Evaluation and management.</summary>
    public static SpecialtyId EvaluationAndManagement { get; } = SpecialtyId.Parse("evaluation-and-management");

    /// <summary>Family practice.</summary>
    public static SpecialtyId FamilyPractice { get; } = SpecialtyId.Parse("family-practice");

    /// <summary>Gastroenterology.</summary>
    public static SpecialtyId Gastroenterology { get; } = SpecialtyId.Parse("gastroenterology");

    /// <summary>General surgery.</summary>
    public static SpecialtyId GeneralSurgery { get; } = SpecialtyId.Parse("general-surgery");

    /// <summary>Internal medicine.</summary>
    public static SpecialtyId InternalMedicine { get; } = SpecialtyId.Parse("internal-medicine");

    /// <summary>Interventional radiology.</summary>
    public static SpecialtyId InterventionalRadiology { get; } = SpecialtyId.Parse("interventional-radiology");

    /// <summary>Obstetrics and gynecology.</summary>
    public static SpecialtyId ObstetricsGynecology { get; } = SpecialtyId.Parse("obstetrics-gynecology");

    /// <summary>Oncology.</summary>
    public static SpecialtyId Oncology { get; } = SpecialtyId.Parse("oncology");

    /// <summary>Ophthalmology.</summary>
    public static SpecialtyId Ophthalmology { get; } = SpecialtyId.Parse("ophthalmology");

    /// <summary>Orthopedics.</summary>
    public static SpecialtyId Orthopedics { get; } = SpecialtyId.Parse("orthopedics");

    /// <summary>Other specialty.</summary>
    public static SpecialtyId Other { get; } = SpecialtyId.Parse("other");

    /// <summary>Otolaryngology.</summary>
    public static SpecialtyId Otolaryngology { get; } = SpecialtyId.Parse("otolaryngology");

    /// <summary>Pediatrics.</summary>
    public static SpecialtyId Pediatrics { get; } = SpecialtyId.Parse("pediatrics");

    /// <summary>Radiology.</summary>
    public static SpecialtyId Radiology { get; } = SpecialtyId.Parse("radiology");

    /// <summary>Rheumatology.</summary>
    public static SpecialtyId Rheumatology { get; } = SpecialtyId.Parse("rheumatology");

    /// <summary>Urology.</summary>
    public static SpecialtyId Urology { get; } = SpecialtyId.Parse("urology");
}
