namespace MedCoding.Certification.Recommendations;

/// <summary>Weights for a common wish; <see cref="CriterionWeights.Of"/> has their numbers.</summary>
public enum WeightPreset
{
    /// <summary>Getting the first job: what may be sat now and what employers know weigh more.</summary>
    FirstJob,

    /// <summary>Spending little: what it costs weighs more than what it is worth later.</summary>
    LowestCost,

    /// <summary>Earning much: what holders are said to earn weighs more than what the way there costs.</summary>
    HighestPay,

    /// <summary>Being done soon: study time and what may be sat now weigh more.</summary>
    Quickest,
}
