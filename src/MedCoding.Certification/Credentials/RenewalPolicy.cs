using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>What it takes to keep one credential. With several of one body, <see cref="CeuTotals"/> decides. Immutable.</summary>
public sealed class RenewalPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="cycle">The stretch after which it is renewed.</param>
    /// <param name="ceus">CEUs in a cycle when it is the only credential; <see langword="null"/> when not known or not the way it is renewed.</param>
    /// <param name="specificCeus">How many of them have to be about the credential's own field; <see langword="null"/> when not known.</param>
    /// <param name="method">By what it is renewed.</param>
    /// <param name="parts">Parts of the CEUs that have to be of a certain kind.</param>
    /// <exception cref="ArgumentException">
    /// The cycle is no time, the CEUs are negative, more are specific or of one kind than there are, or a part is not positive, has no kind or one that stands twice.
    /// </exception>
    public RenewalPolicy(
        CalendarPeriod cycle, int? ceus, int? specificCeus, RenewalMethod method = RenewalMethod.Ceus, IEnumerable<CeuPart>? parts = null)
    {
        Cycle = Guard.Against.Default(cycle);
        Ceus = ceus is { } number ? Guard.Against.Negative(number, nameof(ceus)) : null;
        SpecificCeus = specificCeus is { } specific ? Guard.Against.OutOfRange(specific, nameof(specificCeus), 0, ceus ?? int.MaxValue) : null;
        Method = Guard.Against.EnumOutOfRange(method);
        Parts = [.. parts ?? []];
        foreach (var part in Parts)
        {
            if (!Identifier.IsWellFormed(part.Kind))
            {
                throw new ArgumentException($"'{Quoted.Short(part.Kind ?? "")}' is no kind of CEU: letters and digits with single hyphens between them (live).", nameof(parts));
            }

            Guard.Against.OutOfRange(part.Ceus, nameof(parts), 1, ceus ?? int.MaxValue);
        }

        if (Parts.Length > 1 && Parts.DistinctBy(part => part.Kind).Count() < Parts.Length)
        {
            throw new ArgumentException("A kind of CEU stands twice; once is enough.", nameof(parts));
        }
    }

    /// <summary>The stretch after which it is renewed.</summary>
    public CalendarPeriod Cycle { get; }

    /// <summary>By what it is renewed.</summary>
    public RenewalMethod Method { get; }

    /// <summary>CEUs in a cycle when it is the only credential; <see langword="null"/> when not known, or when it is renewed in another way.</summary>
    public int? Ceus { get; }

    /// <summary>How many of them have to be about its own field; <see langword="null"/> when not known.</summary>
    public int? SpecificCeus { get; }

    /// <summary>Parts of the CEUs that have to be of a certain kind; each counts towards <see cref="Ceus"/>, and parts may overlap.</summary>
    public ImmutableArray<CeuPart> Parts { get; }
}
