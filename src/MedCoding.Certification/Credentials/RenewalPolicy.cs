using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>What it takes to keep one credential. With several of one body, <see cref="CeuTotals"/> decides. Immutable.</summary>
public sealed class RenewalPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="cycle">The stretch after which it is renewed.</param>
    /// <param name="ceus">CEUs in a cycle when it is the only credential.</param>
    /// <param name="specificCeus">How many of them have to be about the credential's own field; <see langword="null"/> when not known.</param>
    /// <exception cref="ArgumentException">The cycle is no time, the CEUs are negative, or more are specific than there are.</exception>
    public RenewalPolicy(CalendarPeriod cycle, int ceus, int? specificCeus)
    {
        Cycle = Guard.Against.Default(cycle);
        Ceus = Guard.Against.Negative(ceus);
        SpecificCeus = specificCeus is { } specific ? Guard.Against.OutOfRange(specific, nameof(specificCeus), 0, ceus) : null;
    }

    /// <summary>The stretch after which it is renewed.</summary>
    public CalendarPeriod Cycle { get; }

    /// <summary>CEUs in a cycle when it is the only credential.</summary>
    public int Ceus { get; }

    /// <summary>How many of them have to be about its own field; <see langword="null"/> when not known.</summary>
    public int? SpecificCeus { get; }
}
