namespace MedCoding.Certification.CodeSets;

/// <summary>The forms of modifiers, which tell who keeps them.</summary>
public enum ModifierForm
{
    /// <summary>Two digits: CPT.</summary>
    Numeric,

    /// <summary>P1 to P6: the physical status of a patient under anesthesia. Of CPT, and in the files of CMS too.</summary>
    PhysicalStatus,

    /// <summary>A digit and P: with a performance measure of CPT category II, to tell that what it measures was not done.</summary>
    PerformanceMeasure,

    /// <summary>A letter and a letter or digit: HCPCS Level II.</summary>
    LevelII,
}
