namespace MedCoding.Certification.WorkSettings;

/// <summary>How a source compares an occupation's growth with that of all occupations.</summary>
public enum OutlookComparison
{
    /// <summary>Slower than the average of all occupations.</summary>
    SlowerThanAverage,

    /// <summary>About as fast as the average of all occupations.</summary>
    Average,

    /// <summary>Faster than the average of all occupations.</summary>
    FasterThanAverage,
}
