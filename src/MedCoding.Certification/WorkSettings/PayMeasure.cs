namespace MedCoding.Certification.WorkSettings;

/// <summary>What a pay figure is.</summary>
public enum PayMeasure
{
    /// <summary>Half earn less, half more.</summary>
    Median,

    /// <summary>The arithmetic mean, which surveys call the average.</summary>
    Mean,

    /// <summary>From one figure to another.</summary>
    Range,

    /// <summary>One in ten earns less.</summary>
    Percentile10,

    /// <summary>One in ten earns more.</summary>
    Percentile90,
}
