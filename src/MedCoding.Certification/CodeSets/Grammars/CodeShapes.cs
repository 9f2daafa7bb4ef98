namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>Words for what a text was read as.</summary>
internal static class CodeShapes
{
    /// <summary>The thing with its article, a right one, and how long one is.</summary>
    public static (string Noun, string Example, string Length) Of(CodeShape shape) => shape switch
    {
        CodeShape.Icd10Cm => ("an ICD-10-CM code", "S72.001A", "three to seven letters and digits"),
        CodeShape.Icd10Pcs => ("an ICD-10-PCS code", "0DTJ4ZZ", "seven letters and digits"),
        CodeShape.Icd10PcsTable => ("an ICD-10-PCS table", "0DT", "three letters and digits"),
        CodeShape.Cpt => ("a CPT code", "99213", "five characters"),
        CodeShape.Hcpcs => ("an HCPCS Level II code", "J0120", "a letter and four digits"),
        CodeShape.Modifier => ("a modifier", "25", "two characters"),
        CodeShape.MsDrg => ("an MS-DRG", "470", "three digits with their leading zeros"),
        CodeShape.PlaceOfService => ("a place-of-service code", "11", "two digits with their leading zero"),
        CodeShape.Revenue => ("a revenue code", "0450", "four digits with their leading zero"),
        CodeShape.Ndc => ("an NDC", "0777-3105-02", "ten to twelve digits: 4-4-2, 5-3-2, 5-4-1, 5-4-2, 6-3-2, 6-4-1 or 6-4-2"),
        CodeShape.Modified => ("a procedure code with its modifiers", "99213:25", "a CPT or HCPCS Level II code and at most four modifiers"),
        CodeShape.Medical => ("a code with its set", "icd10cm|S72.001A", "a set, a bar and a code"),
        _ => ("a code", "S72.001A", "a few letters and digits"),
    };
}
