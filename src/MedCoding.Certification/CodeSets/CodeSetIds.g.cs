// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.CodeSets;

/// <summary>The identifiers of the code sets in the catalog that the package ships.</summary>
public static class CodeSetIds
{
    /// <summary>APC.</summary>
    public static CodeSetId Apc { get; } = CodeSetId.Parse("apc");

    /// <summary>CPT.</summary>
    public static CodeSetId Cpt { get; } = CodeSetId.Parse("cpt");

    /// <summary>HCPCS Level II.</summary>
    public static CodeSetId HcpcsLevelIi { get; } = CodeSetId.Parse("hcpcs-level-ii");

    /// <summary>ICD-10-CM.</summary>
    public static CodeSetId Icd10Cm { get; } = CodeSetId.Parse("icd-10-cm");

    /// <summary>ICD-10-PCS.</summary>
    public static CodeSetId Icd10Pcs { get; } = CodeSetId.Parse("icd-10-pcs");

    /// <summary>MS-DRG.</summary>
    public static CodeSetId MsDrg { get; } = CodeSetId.Parse("ms-drg");
}
