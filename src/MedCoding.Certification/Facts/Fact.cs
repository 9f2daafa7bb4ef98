using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>One value with what it rests on and, where a source states it, when it is valid. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Fact<T>
{
    /// <summary>Creates a fact.</summary>
    /// <param name="value">The value.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="from">The first day it is valid, where a source states one.</param>
    /// <param name="until">The last day it is valid, where a source states one.</param>
    /// <param name="conflicts">What other sources say instead.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public Fact(T value, Evidence evidence, DateOnly? from = null, DateOnly? until = null, IEnumerable<Conflict<T>>? conflicts = null)
        : this(value, evidence, from, until, [.. conflicts ?? []])
    {
    }

    internal Fact(T value, Evidence evidence, DateOnly? from, DateOnly? until, ImmutableArray<Conflict<T>> conflicts)
    {
        Value = value;
        Evidence = Guard.Against.Null(evidence);
        if (until < from)
        {
            throw new ArgumentException($"A fact cannot end on {DayText.OrOpen(until)}, before it begins on {DayText.OrOpen(from)}.", nameof(until));
        }

        From = from;
        Until = until;
        Conflicts = conflicts;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>What the value rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>The first day on which it is valid; <see langword="null"/> when no source states one. Never derived from an observation.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day on which it is valid; <see langword="null"/> when no source states one.</summary>
    public DateOnly? Until { get; }

    /// <summary>What other sources say instead; usually empty.</summary>
    public ImmutableArray<Conflict<T>> Conflicts { get; }

    /// <summary>Whether a source states when the value begins or ends to be valid.</summary>
    public bool StatesValidity => From is not null || Until is not null;

    /// <summary>Whether the stated validity covers a day. A missing beginning or end leaves that side open; a fact without any stated validity covers no day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => StatesValidity && !(day < From) && !(day > Until);

    /// <summary>The stated validity in words: <c>2022-01-01 to (open)</c>.</summary>
    internal string ValidityText() => $"{DayText.OrOpen(From)} to {DayText.OrOpen(Until)}";
}
