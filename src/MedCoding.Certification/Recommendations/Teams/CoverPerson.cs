using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What one person can do, of which exactly one thing is chosen.</summary>
/// <param name="Options">At least one, the cheapest first.</param>
/// <param name="Beyond">Stands for everything that was not looked at: costs no more and fills no less than any of it. Only the bound counts on it; <see langword="null"/> when
/// everything was looked at.</param>
internal sealed record CoverPerson(ImmutableArray<CoverOption> Options, CoverOption? Beyond);
