using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>What another source says instead of the judged value of a fact. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Conflict<T>
{
    /// <summary>Creates a conflicting value.</summary>
    /// <param name="value">What the other source says.</param>
    /// <param name="asOf">When it was seen there.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="why">Why it is not the judged value.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is default, or <paramref name="why"/> is blank.</exception>
    public Conflict(T value, Observation asOf, SourceId source, string why)
    {
        Value = value;
        AsOf = asOf;
        Source = Guard.Against.Default(source);
        Why = Guard.Against.NullOrWhiteSpace(why);
    }

    /// <summary>What the other source says.</summary>
    public T Value { get; }

    /// <summary>When it was seen there.</summary>
    public Observation AsOf { get; }

    /// <summary>Where it was read.</summary>
    public SourceId Source { get; }

    /// <summary>Why it is not the judged value.</summary>
    public string Why { get; }
}
