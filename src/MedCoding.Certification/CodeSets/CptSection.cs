namespace MedCoding.Certification.CodeSets;

/// <summary>The sections of category I of CPT, in the order of the book.</summary>
public enum CptSection
{
    /// <summary>Evaluation and management: 99202 to 99499.</summary>
    EvaluationAndManagement,

    /// <summary>Anesthesia: 00100 to 01999, with the qualifying circumstances 99100 to 99140.</summary>
    Anesthesia,

    /// <summary>Surgery: 10004 to 69990.</summary>
    Surgery,

    /// <summary>Radiology: 70010 to 79999.</summary>
    Radiology,

    /// <summary>Pathology and laboratory: 80047 to 89398.</summary>
    PathologyAndLaboratory,

    /// <summary>Medicine: 90281 to 99607, without those of the sections above that lie between.</summary>
    Medicine,
}
