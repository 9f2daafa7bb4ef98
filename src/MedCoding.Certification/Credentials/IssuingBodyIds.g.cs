// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the issuing bodies in the catalog that the package ships.</summary>
public static class IssuingBodyIds
{
    /// <summary>American Association of Healthcare Administrative Management.</summary>
    public static IssuingBodyId Aaham { get; } = IssuingBodyId.Parse("AAHAM");

    /// <summary>American Association of Medical Audit Specialists.</summary>
    public static IssuingBodyId Aamas { get; } = IssuingBodyId.Parse("AAMAS");

    /// <summary>American Association of Post-Acute Care Nursing.</summary>
    public static IssuingBodyId Aapacn { get; } = IssuingBodyId.Parse("AAPACN");

    /// <summary>AAPC.</summary>
    public static IssuingBodyId Aapc { get; } = IssuingBodyId.Parse("AAPC");

    /// <summary>Association of Clinical Documentation Integrity Specialists.</summary>
    public static IssuingBodyId Acdis { get; } = IssuingBodyId.Parse("ACDIS");

    /// <summary>Association of Certified Fraud Examiners.</summary>
    public static IssuingBodyId Acfe { get; } = IssuingBodyId.Parse("ACFE");

    /// <summary>Association for Healthcare Documentation Integrity.</summary>
    public static IssuingBodyId Ahdi { get; } = IssuingBodyId.Parse("AHDI");

    /// <summary>Association of Healthcare Internal Auditors.</summary>
    public static IssuingBodyId Ahia { get; } = IssuingBodyId.Parse("AHIA");

    /// <summary>American Health Information Management Association.</summary>
    public static IssuingBodyId Ahima { get; } = IssuingBodyId.Parse("AHIMA");

    /// <summary>American Institute of Healthcare Compliance.</summary>
    public static IssuingBodyId Aihc { get; } = IssuingBodyId.Parse("AIHC");

    /// <summary>AMAC.</summary>
    public static IssuingBodyId Amac { get; } = IssuingBodyId.Parse("AMAC");

    /// <summary>American Medical Billing Association.</summary>
    public static IssuingBodyId Amba { get; } = IssuingBodyId.Parse("AMBA");

    /// <summary>Association of Registered Healthcare Professionals.</summary>
    public static IssuingBodyId Arhcp { get; } = IssuingBodyId.Parse("ARHCP");

    /// <summary>Board of Medical Specialty Coding &amp; Compliance.</summary>
    public static IssuingBodyId Bmsc { get; } = IssuingBodyId.Parse("BMSC");

    /// <summary>Compliance Certification Board.</summary>
    public static IssuingBodyId Ccb { get; } = IssuingBodyId.Parse("CCB");

    /// <summary>Healthcare Financial Management Association.</summary>
    public static IssuingBodyId Hfma { get; } = IssuingBodyId.Parse("HFMA");

    /// <summary>Medical Association of Billers.</summary>
    public static IssuingBodyId Mab { get; } = IssuingBodyId.Parse("MAB");

    /// <summary>Medical Group Management Association.</summary>
    public static IssuingBodyId Mgma { get; } = IssuingBodyId.Parse("MGMA");

    /// <summary>National Academy of Ambulance Compliance.</summary>
    public static IssuingBodyId Naac { get; } = IssuingBodyId.Parse("NAAC");

    /// <summary>National Association of Healthcare Access Management.</summary>
    public static IssuingBodyId Naham { get; } = IssuingBodyId.Parse("NAHAM");

    /// <summary>National Association of Healthcare Revenue Integrity.</summary>
    public static IssuingBodyId Nahri { get; } = IssuingBodyId.Parse("NAHRI");

    /// <summary>National Center for Competency Testing.</summary>
    public static IssuingBodyId Ncct { get; } = IssuingBodyId.Parse("NCCT");

    /// <summary>National Cancer Registrars Association.</summary>
    public static IssuingBodyId Ncra { get; } = IssuingBodyId.Parse("NCRA");

    /// <summary>National Healthcareer Association.</summary>
    public static IssuingBodyId Nha { get; } = IssuingBodyId.Parse("NHA");

    /// <summary>Professional Association of Health Care Office Management.</summary>
    public static IssuingBodyId Pahcom { get; } = IssuingBodyId.Parse("PAHCOM");

    /// <summary>Practice Management Institute.</summary>
    public static IssuingBodyId Pmi { get; } = IssuingBodyId.Parse("PMI");

    /// <summary>Radiology Coding Certification Board.</summary>
    public static IssuingBodyId Rccb { get; } = IssuingBodyId.Parse("RCCB");
}
