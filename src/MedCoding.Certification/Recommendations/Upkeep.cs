using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>What it takes to keep a credential for two years when it is the only one held, as far as sourced facts go. Immutable.</summary>
public sealed class Upkeep
{
    /// <summary>The years that are counted: the recertification cycle of the two large bodies.</summary>
    public const int Years = 2;

    internal Upkeep(CostEstimate cost, Fact<RenewalPolicy>? renewal)
    {
        Cost = cost;
        Renewal = renewal;
    }

    /// <summary>Membership dues where they are demanded, and recertification fees, the cheaper way where there are two; CEUs have no sourced price.</summary>
    public CostEstimate Cost { get; }

    /// <summary>The rule that holds on the day; <see langword="null"/> when not known.</summary>
    public Fact<RenewalPolicy>? Renewal { get; }
}
