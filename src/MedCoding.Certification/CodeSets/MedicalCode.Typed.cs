namespace MedCoding.Certification.CodeSets;

// The code as what it is: one of these is not null, so that a pattern takes it apart: { Icd10Cm: { } diagnosis }.
public readonly partial record struct MedicalCode
{
    /// <summary>The code, if it is a CPT code.</summary>
    public CptCode? Cpt => Kind is CodeKind.Cpt ? CptCode.Trusted(Word) : null;

    /// <summary>The code, if it is an HCPCS Level II code.</summary>
    public HcpcsCode? Hcpcs => Kind is CodeKind.Hcpcs ? HcpcsCode.Trusted(Word) : null;

    /// <summary>The code, if it is an ICD-10-CM code.</summary>
    public Icd10CmCode? Icd10Cm => Kind is CodeKind.Icd10Cm ? Icd10CmCode.Trusted(Word) : null;

    /// <summary>The code, if it is an ICD-10-PCS code.</summary>
    public Icd10PcsCode? Icd10Pcs => Kind is CodeKind.Icd10Pcs ? Icd10PcsCode.Trusted(Word) : null;

    /// <summary>The modifier, if it is one.</summary>
    public CodeModifier? Modifier => Kind is CodeKind.Modifier ? CodeModifier.Trusted(Word) : null;

    /// <summary>The group, if it is an MS-DRG.</summary>
    public MsDrg? MsDrg => Kind is CodeKind.MsDrg ? CodeSets.MsDrg.Trusted(Word) : null;

    /// <summary>The code, if it is an NDC.</summary>
    public NdcCode? Ndc => Kind is CodeKind.Ndc ? NdcCode.Trusted(Word) : null;

    /// <summary>The code, if it is a place of service.</summary>
    public PlaceOfServiceCode? PlaceOfService => Kind is CodeKind.PlaceOfService ? PlaceOfServiceCode.Trusted(Word) : null;

    /// <summary>The code, if it is a revenue code.</summary>
    public RevenueCode? Revenue => Kind is CodeKind.Revenue ? RevenueCode.Trusted(Word) : null;
}
