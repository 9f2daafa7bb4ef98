using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations;

/// <summary>What would change a report: the least that meets each unmet demand, the nearest value of each property and weight that brings another credential first,
/// the share of weightings in which each comes first, and whether what is unsure would change the first place. Immutable.</summary>
/// <remarks>Each part is worked out when it is first asked for, by judging the changed question again: what is told here is what the engine answers.</remarks>
public sealed class WhatIf
{
    internal WhatIf(RecommendationReport report) => Report = report;

    /// <summary>The report that is asked about.</summary>
    public RecommendationReport Report { get; }

    /// <summary>The single demands of the issuers that are not met or not known to be, for each recommendation of the report in its order.</summary>
    public ImmutableArray<UnmetDemand> UnmetDemands => field.IsDefault ? field = UnmetDemand.Of(Report) : field;

    /// <summary>How far each number or degree of the profile may go before another credential comes first; empty when nothing is ranked.</summary>
    public ImmutableArray<PropertyLeeway> Properties => field.IsDefault ? field = PropertySearch.Of(Report.Selection) : field;

    /// <summary>How far each weight may go before another credential comes first, in the order of the criteria: those that the profile asks for, and those that a weight
    /// alone asks for. Empty when nothing is ranked.</summary>
    public ImmutableArray<WeightLeeway> Weights => field.IsDefault ? field = WeightSearch.Of(Report.Selection) : field;

    /// <summary>In how many of <see cref="LeaderShare.AllDraws"/> weightings each credential comes first, the most first; they sum to all. Empty when nothing is ranked.</summary>
    /// <remarks>
    /// <para>A weighting gives each criterion that the profile asks for, and that has a weight, a part of one whole, all such weightings being equally likely: between
    /// 0 and 2^32 as many random cuts are made as there are criteria, less one, and the parts between the sorted cuts are the weights. Points are those of the scales.
    /// What is not open yet comes first only where nothing is open, and of equals the one that comes first in the report.</para>
    /// <para>The cuts are the upper 32 bits of the numbers of SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014), begun
    /// anew with the state 0 for each report: the state grows by 0x9E3779B97F4A7C15, and a number is z xor (z >> 31), where z is y times 0x94D049BB133111EB for y = x
    /// xor (x >> 27), and x is w times 0xBF58476D1CE4E5B9 for w = the state xor (the state >> 30). The first three numbers are 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4
    /// and 0x06C45D188009454F. Nothing is computed but integers, so that the shares are the same everywhere.</para>
    /// </remarks>
    public ImmutableArray<LeaderShare> Shares => field.IsDefault ? field = WeightDraws.Of(Report.Selection) : field;

    /// <summary>Whether facts that are of low confidence, old or missing would change the first place.</summary>
    public FirstPlaceCertainty Certainty => field ??= DoubtSearch.Of(Report.Selection);
}
