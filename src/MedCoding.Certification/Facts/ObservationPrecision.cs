namespace MedCoding.Certification.Facts;

/// <summary>How exactly it is known when something was seen.</summary>
public enum ObservationPrecision
{
    /// <summary>The source carries no date at all.</summary>
    Undated,

    /// <summary>The year was inferred; the truth may lie a year to either side.</summary>
    About,

    /// <summary>The year is known.</summary>
    Year,

    /// <summary>The month is known.</summary>
    Month,

    /// <summary>The day is known.</summary>
    Day,
}
