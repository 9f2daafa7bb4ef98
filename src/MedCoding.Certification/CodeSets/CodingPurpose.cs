namespace MedCoding.Certification.CodeSets;

/// <summary>What coded data is used for.</summary>
public enum CodingPurpose
{
    /// <summary>Billing for care.</summary>
    Billing,

    /// <summary>Deciding and paying insurance claims.</summary>
    Insurance,

    /// <summary>Statistics on illness and care.</summary>
    StatisticalAnalysis,
}
