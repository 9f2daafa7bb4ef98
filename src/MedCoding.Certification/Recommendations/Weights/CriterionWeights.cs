using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>How much each criterion counts for the person who asks. Immutable; equal when they state the same weights.</summary>
/// <remarks>
/// A weight is a number of hundredths by which the points of a criterion's scale are multiplied: 100 is the scale as it is, 0 leaves the criterion out of the
/// score, 500 is the most. A criterion of which nothing is stated has 100, but <see cref="Criterion.LowestCost"/>, <see cref="Criterion.Quickest"/> and
/// <see cref="Criterion.Pay"/>, which have it when the profile names their goal and 0 when it does not.
/// </remarks>
public sealed class CriterionWeights : IEquatable<CriterionWeights>, IParsable<CriterionWeights>
{
    /// <summary>The hundredths of a criterion that counts as its scale says.</summary>
    public const int Usual = 100;

    /// <summary>The most hundredths that can be stated.</summary>
    public const int Most = 500;

    /// <summary>The text of weights of which none is stated.</summary>
    internal const string NothingStated = "usual";

    private readonly ImmutableSortedDictionary<Criterion, int> _stated;

    private CriterionWeights(ImmutableSortedDictionary<Criterion, int> stated) => _stated = stated;

    /// <summary>Nothing is stated.</summary>
    public static CriterionWeights Unstated { get; } = new(ImmutableSortedDictionary<Criterion, int>.Empty);

    /// <summary>The criteria of which a weight is stated, in their order.</summary>
    public ImmutableArray<Criterion> Stated => [.. _stated.Keys];

    /// <summary>The weights of a preset; its name says what for.</summary>
    /// <param name="preset">The preset.</param>
    /// <remarks>
    /// First job: eligibility 2, recognition 2, level 1.5. Lowest cost: lowest-cost 2, cost 2. Highest pay: pay 3, cost 0.5. Quickest: quickest 3, eligibility 2, time 1.5.
    /// The numbers are the catalog makers' choice and rest on no source: they are there to begin with.
    /// </remarks>
    public static CriterionWeights Of(WeightPreset preset) => Guard.Against.EnumOutOfRange(preset) switch
    {
        WeightPreset.FirstJob => Unstated.With(Criterion.Eligibility, 200).With(Criterion.Recognition, 200).With(Criterion.Level, 150),
        WeightPreset.LowestCost => Unstated.With(Criterion.LowestCost, 200).With(Criterion.Cost, 200),
        WeightPreset.HighestPay => Unstated.With(Criterion.Pay, 300).With(Criterion.Cost, 50),
        _ => Unstated.With(Criterion.Quickest, 300).With(Criterion.Eligibility, 200).With(Criterion.Time, 150),
    };

    /// <summary>Reads weights such as <c>cost=2, pay=0.5</c>, or <c>usual</c> for none.</summary>
    /// <param name="s">The text: names of criteria, each with a number of at most two decimals, in any order.</param>
    /// <exception cref="FormatException"><paramref name="s"/> names no criterion, names one twice, or has a number that is out of range.</exception>
    public static CriterionWeights Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return WeightText.TryParse(s, out var weights, out var fault) ? weights : throw new FormatException(fault);
    }

    /// <summary>Reads weights such as <c>cost=2, pay=0.5</c>, or <c>usual</c> for none; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The weights, or <see langword="null"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out CriterionWeights result)
    {
        result = null;
        return s is not null && WeightText.TryParse(s, out result, out _);
    }

    /// <summary>The stated weight of a criterion in hundredths; <see langword="null"/> when none is stated.</summary>
    /// <param name="criterion">The criterion.</param>
    public int? Get(Criterion criterion) => _stated.TryGetValue(criterion, out var hundredths) ? hundredths : null;

    /// <summary>The same with a weight stated anew.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="hundredths">Its weight in hundredths; 0 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is not defined or <paramref name="hundredths"/> out of range.</exception>
    public CriterionWeights With(Criterion criterion, int hundredths) => new(_stated.SetItem(
        Guard.Against.EnumOutOfRange(criterion),
        hundredths is >= 0 and <= Most
            ? hundredths
            : throw new ArgumentOutOfRangeException(nameof(hundredths), hundredths, $"A weight is 0 to {Most} hundredths.")));

    /// <summary>The same with everything that other weights state stated anew.</summary>
    /// <param name="others">The other weights.</param>
    public CriterionWeights With(CriterionWeights others) => new(_stated.SetItems(Guard.Against.Null(others)._stated));

    /// <summary>Whether both state the same weights.</summary>
    /// <param name="other">The other weights.</param>
    public bool Equals(CriterionWeights? other) => other is not null && other._stated.SequenceEqual(_stated);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CriterionWeights);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var pair in _stated)
        {
            hash.Add(pair);
        }

        return hash.ToHashCode();
    }

    /// <summary>The text that <see cref="Parse(string)"/> reads.</summary>
    public override string ToString() =>
        _stated.IsEmpty ? NothingStated : string.Join(", ", _stated.Select(pair => WeightText.Of(pair.Key, pair.Value)));

    static CriterionWeights IParsable<CriterionWeights>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CriterionWeights>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CriterionWeights result) =>
        TryParse(s, out result);

    /// <summary>The weights of all criteria, in their order, for a profile that may name the goals of some.</summary>
    internal int[] For(CandidateProfile profile)
    {
        var weights = new int[CriterionRule.All.Length];
        weights.AsSpan().Fill(Usual);
        weights[(int)Criterion.LowestCost] = UsualIf(profile.Goals.Contains(GoalIds.LowestCost));
        weights[(int)Criterion.Quickest] = UsualIf(profile.Goals.Contains(GoalIds.Quickest));
        weights[(int)Criterion.Pay] = UsualIf(profile.Goals.Contains(GoalIds.HighestPay));
        foreach (var (criterion, hundredths) in _stated)
        {
            weights[(int)criterion] = hundredths;
        }

        return weights;

        static int UsualIf(bool isAsked) => isAsked ? Usual : 0;
    }
}
