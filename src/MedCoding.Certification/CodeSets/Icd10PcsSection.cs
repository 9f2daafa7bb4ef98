namespace MedCoding.Certification.CodeSets;

/// <summary>The 17 sections of ICD-10-PCS, by the first character of a code. Source: the ICD-10-PCS tables of CMS, fiscal year 2025.</summary>
public enum Icd10PcsSection
{
    /// <summary>Section 0, Medical and Surgical.</summary>
    MedicalAndSurgical,

    /// <summary>Section 1, Obstetrics.</summary>
    Obstetrics,

    /// <summary>Section 2, Placement.</summary>
    Placement,

    /// <summary>Section 3, Administration.</summary>
    Administration,

    /// <summary>Section 4, Measurement and Monitoring.</summary>
    MeasurementAndMonitoring,

    /// <summary>Section 5, Extracorporeal or Systemic Assistance and Performance.</summary>
    ExtracorporealOrSystemicAssistanceAndPerformance,

    /// <summary>Section 6, Extracorporeal or Systemic Therapies.</summary>
    ExtracorporealOrSystemicTherapies,

    /// <summary>Section 7, Osteopathic.</summary>
    Osteopathic,

    /// <summary>Section 8, Other Procedures.</summary>
    OtherProcedures,

    /// <summary>Section 9, Chiropractic.</summary>
    Chiropractic,

    /// <summary>Section B, Imaging.</summary>
    Imaging,

    /// <summary>Section C, Nuclear Medicine.</summary>
    NuclearMedicine,

    /// <summary>Section D, Radiation Therapy.</summary>
    RadiationTherapy,

    /// <summary>Section F, Physical Rehabilitation and Diagnostic Audiology.</summary>
    PhysicalRehabilitationAndDiagnosticAudiology,

    /// <summary>Section G, Mental Health.</summary>
    MentalHealth,

    /// <summary>Section H, Substance Abuse Treatment.</summary>
    SubstanceAbuseTreatment,

    /// <summary>Section X, New Technology; since fiscal year 2016.</summary>
    NewTechnology,
}
