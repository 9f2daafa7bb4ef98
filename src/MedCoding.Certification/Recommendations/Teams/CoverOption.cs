using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>One thing that a person can do: what it costs, and in which of the needs the person then counts.</summary>
/// <param name="Cents">What it costs.</param>
/// <param name="Fills">The places of the needs, ascending.</param>
internal sealed record CoverOption(long Cents, ImmutableArray<int> Fills);
