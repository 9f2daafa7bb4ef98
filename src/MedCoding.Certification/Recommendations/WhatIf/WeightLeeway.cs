namespace MedCoding.Certification.Recommendations;

/// <summary>How far the weight of a criterion may go, the others staying as they are, before another credential comes first.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight now, in hundredths.</param>
/// <param name="Up">The nearest greater weight in hundredths, up to <see cref="CriterionWeights.Most"/>, with which another comes first; <see langword="null"/> when none does.</param>
/// <param name="Down">The nearest smaller one, down to 0; <see langword="null"/> when none does.</param>
public sealed record WeightLeeway(Criterion Criterion, int Weight, LeaderChange? Up, LeaderChange? Down)
{
    /// <summary>The leeway in words, in English whatever the culture.</summary>
    public string Describe() => LeewayText.Of(this);
}
