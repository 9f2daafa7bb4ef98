using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>Makes <see cref="Dated{T}"/> and checks what it would be made of.</summary>
public static class Dated
{
    /// <summary>Makes a dated fact of its values over time.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="facts">Its values; at least one, in any order.</param>
    /// <exception cref="ArgumentException">There is none, or two stated periods of validity overlap.</exception>
    public static Dated<T> Of<T>(params IEnumerable<Fact<T>> facts) => new([.. Guard.Against.Null(facts)]);

    /// <summary>Finds two facts whose stated periods of validity overlap.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <returns>Their positions, the earlier first, or <see langword="null"/> when no two overlap.</returns>
    public static (int First, int Second)? FindOverlap<T>(IReadOnlyList<Fact<T>> facts)
    {
        return OverlapIn<T>([.. Guard.Against.Null(facts)]);
    }

    internal static (int First, int Second)? OverlapIn<T>(ReadOnlySpan<Fact<T>> facts)
    {
        for (var second = 1; second < facts.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (Overlap(facts[first], facts[second]))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    private static bool Overlap<T>(Fact<T> a, Fact<T> b) =>
        a.StatesValidity && b.StatesValidity
        && (a.From ?? DateOnly.MinValue) <= (b.Until ?? DateOnly.MaxValue)
        && (b.From ?? DateOnly.MinValue) <= (a.Until ?? DateOnly.MaxValue);
}

/// <summary>
/// A fact over time: what is said to be valid when, and what was merely seen when. The two kinds of date never mix. Immutable.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Dated<T>
{
    private readonly int _own;
    private readonly Dated<T>? _beneath;

    internal Dated(ImmutableArray<Fact<T>> facts)
    {
        Facts = facts;
        _own = Facts.Length;
        if (Facts.IsEmpty)
        {
            throw new ArgumentException("A dated fact has at least one value.", nameof(facts));
        }

        if (Dated.OverlapIn(Facts.AsSpan()) is var (first, second))
        {
            throw new ArgumentException($"The stated validity of value {first} overlaps that of value {second}.", nameof(facts));
        }
    }

    private Dated(Dated<T> above, Dated<T> beneath)
    {
        _own = above._own;
        _beneath = above._beneath?.Over(beneath) ?? beneath;
        Facts = [.. above.OwnFacts, .. _beneath.Facts];
    }

    /// <summary>Every value that is known, in the order they were given; those of an overlay stand before those that it lies over.</summary>
    public ImmutableArray<Fact<T>> Facts { get; }

    /// <summary>What is known for a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see cref="DatedStanding.InForce"/> with the value whose stated validity covers the day. Otherwise <see cref="DatedStanding.SaidNear"/> with the
    /// latest value, by its observation, that may have been seen by then, unless a stated validity has come and gone since: then what followed is not
    /// known. An undated value answers only when no dated one does. Otherwise <see cref="DatedStanding.NotKnown"/>: an observation says nothing about the days
    /// before it. Among equals the earlier in <see cref="Facts"/> answers. Where an overlay lies over the values of a catalog, the catalog's answer only on
    /// days on which the overlay's do not.
    /// </returns>
    public DatedAnswer<T> At(DateOnly day)
    {
        Fact<T>? said = null;
        foreach (var fact in OwnFacts)
        {
            if (fact.Covers(day))
            {
                return new(fact, DatedStanding.InForce);
            }

            if (!fact.StatesValidity
                && fact.Evidence.AsOf.MayBeSeenBy(day)
                && (said is null || fact.Evidence.AsOf > said.Evidence.AsOf)
                && !OvertakenBefore(day, fact.Evidence.AsOf))
            {
                said = fact;
            }
        }

        return said is not null ? new(said, DatedStanding.SaidNear)
            : _beneath is not null ? _beneath.At(day)
            : default;
    }

    /// <summary>The values that are stated to begin after a day: announced, not in force.</summary>
    /// <param name="day">The day.</param>
    public ImmutableArray<Fact<T>> AnnouncedAfter(DateOnly day) => [.. Facts.Where(fact => fact.From > day).OrderBy(fact => fact.From)];

    // The values of one layer are free of overlaps; those of two layers may overlap, and the upper ones go first.
    internal Dated<T> Over(Dated<T> beneath) => new(this, beneath);

    private ReadOnlySpan<Fact<T>> OwnFacts => Facts.AsSpan(0, _own);

    // An undated value cannot be placed before or after a stated period, so it is never overtaken.
    private bool OvertakenBefore(DateOnly day, Observation seen)
    {
        if (seen.Precision != ObservationPrecision.Undated)
        {
            foreach (var fact in OwnFacts)
            {
                if (fact.Until < day && fact.Until >= seen.Latest)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
