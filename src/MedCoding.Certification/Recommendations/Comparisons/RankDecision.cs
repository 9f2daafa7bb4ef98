namespace MedCoding.Certification.Recommendations;

/// <summary>What decided which of two recommendations comes first.</summary>
public enum RankDecision
{
    /// <summary>One is not open yet, and the other is or may be.</summary>
    Openness,

    /// <summary>One has the greater score.</summary>
    Score,

    /// <summary>All else is equal, and one has the letters that come first.</summary>
    Identifier,
}
