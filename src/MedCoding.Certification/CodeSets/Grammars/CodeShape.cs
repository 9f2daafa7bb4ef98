namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>What a text was read as; a fault remembers it, so that its sentence can name the thing and show a right one.</summary>
internal enum CodeShape
{
    None,
    Icd10Cm,
    Icd10Pcs,
    Icd10PcsTable,
    Cpt,
    Hcpcs,
    Modifier,
    MsDrg,
    PlaceOfService,
    Revenue,
    Ndc,
    Modified,
    Medical,
}
