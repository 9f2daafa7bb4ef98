namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>What a text was read as; a fault remembers it, so that its sentence can name the thing and show a right one.</summary>
internal enum CodeShape
{
    None,

    // The sets, in the order of CodeKind.
    Cpt,
    Hcpcs,
    Icd10Cm,
    Icd10Pcs,
    Modifier,
    MsDrg,
    Ndc,
    PlaceOfService,
    Revenue,

    Icd10PcsTable,
    Modified,
    Medical,
}
