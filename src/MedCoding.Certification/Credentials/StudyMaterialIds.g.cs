// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the study materials in the catalog that the package ships.</summary>
public static class StudyMaterialIds
{
    /// <summary>eBooks of AAPC&apos;s exam platform.</summary>
    public static StudyMaterialId AapcExamEbooks { get; } = StudyMaterialId.Parse("aapc-exam-ebooks");

    /// <summary>Study guide of the CPCO.</summary>
    public static StudyMaterialId CpcoStudyGuide { get; } = StudyMaterialId.Parse("cpco-study-guide");

    /// <summary>CPT Professional 2026.</summary>
    public static StudyMaterialId CptProfessional2026 { get; } = StudyMaterialId.Parse("cpt-professional-2026");

    /// <summary>Book of HCPCS Level II codes, 2026.</summary>
    public static StudyMaterialId HcpcsLevelIi2026 { get; } = StudyMaterialId.Parse("hcpcs-level-ii-2026");

    /// <summary>Book of ICD-10-CM codes, 2026.</summary>
    public static StudyMaterialId Icd10Cm2026 { get; } = StudyMaterialId.Parse("icd-10-cm-2026");

    /// <summary>Book of ICD-10-PCS codes, 2026.</summary>
    public static StudyMaterialId Icd10Pcs2026 { get; } = StudyMaterialId.Parse("icd-10-pcs-2026");
}
