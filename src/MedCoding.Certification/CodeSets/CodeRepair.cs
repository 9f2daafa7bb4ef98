namespace MedCoding.Certification.CodeSets;

/// <summary>What had to be changed in a text to read a code from it.</summary>
public enum CodeRepair
{
    /// <summary>Blanks, line breaks or invisible spaces were left out.</summary>
    BlanksRemoved,

    /// <summary>Full-width letters, digits or signs were taken as their ASCII counterparts.</summary>
    WidthNarrowed,

    /// <summary>Letters were changed to the case that the code is written in.</summary>
    CaseChanged,

    /// <summary>The dot of an ICD-10-CM code or the hyphens of an NDC were put in, or a dot behind its last character was left out.</summary>
    SeparatorsPlaced,
}
