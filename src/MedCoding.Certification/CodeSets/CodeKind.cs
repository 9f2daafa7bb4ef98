namespace MedCoding.Certification.CodeSets;

/// <summary>The sets whose codes the library has types for. The order is that of their tags, <see cref="CodeKinds.Tags"/>.</summary>
public enum CodeKind
{
    /// <summary>Current Procedural Terminology of the American Medical Association, <see cref="CptCode"/>; tag <c>cpt</c>.</summary>
    Cpt,

    /// <summary>HCPCS Level II, <see cref="HcpcsCode"/>; tag <c>hcpcs</c>.</summary>
    Hcpcs,

    /// <summary>ICD-10-CM diagnoses, <see cref="Icd10CmCode"/>; tag <c>icd10cm</c>.</summary>
    Icd10Cm,

    /// <summary>ICD-10-PCS inpatient procedures, <see cref="Icd10PcsCode"/>; tag <c>icd10pcs</c>.</summary>
    Icd10Pcs,

    /// <summary>Modifiers of CPT and HCPCS Level II codes, <see cref="CodeModifier"/>; tag <c>modifier</c>.</summary>
    Modifier,

    /// <summary>Medicare severity diagnosis-related groups, <see cref="CodeSets.MsDrg"/>; tag <c>msdrg</c>.</summary>
    MsDrg,

    /// <summary>National Drug Codes, <see cref="NdcCode"/>; tag <c>ndc</c>.</summary>
    Ndc,

    /// <summary>Places of service, <see cref="PlaceOfServiceCode"/>; tag <c>pos</c>.</summary>
    PlaceOfService,

    /// <summary>Revenue codes of institutional claims, <see cref="RevenueCode"/>; tag <c>revenue</c>.</summary>
    Revenue,
}
