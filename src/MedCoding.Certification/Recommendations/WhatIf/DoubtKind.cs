namespace MedCoding.Certification.Recommendations;

/// <summary>Why something that a first place rests on is not sure.</summary>
public enum DoubtKind
{
    /// <summary>A fact is known with low confidence only.</summary>
    LowConfidence,

    /// <summary>A fact was last seen longer ago than its kind keeps: two years for prices, four for figures, five for rules, eight for judgements.</summary>
    Old,

    /// <summary>A fact is missing from the catalog, or its judgement is.</summary>
    Missing,
}
