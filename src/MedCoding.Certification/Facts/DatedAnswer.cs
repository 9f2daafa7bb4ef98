using System.Diagnostics.CodeAnalysis;

namespace MedCoding.Certification.Facts;

/// <summary>What is known of a fact for one day.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks><see langword="default"/> is <see cref="DatedStanding.NotKnown"/>.</remarks>
public readonly struct DatedAnswer<T> : IEquatable<DatedAnswer<T>>
{
    internal DatedAnswer(Fact<T> fact, DatedStanding standing)
    {
        Fact = fact;
        Standing = standing;
    }

    /// <summary>How well the value is known.</summary>
    public DatedStanding Standing { get; }

    /// <summary>The fact that answers; <see langword="null"/> when nothing is known.</summary>
    public Fact<T>? Fact { get; }

    /// <summary>Whether anything is known.</summary>
    [MemberNotNullWhen(true, nameof(Fact))]
    public bool IsKnown => Fact is not null;

    /// <summary>Gets the value when it is known.</summary>
    /// <param name="value">The value, or <see langword="default"/>.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = Fact is null ? default : Fact.Value;
        return Fact is not null;
    }

    /// <summary>Whether both answers rest on the same fact with the same standing.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(DatedAnswer<T> other) => ReferenceEquals(Fact, other.Fact) && Standing == other.Standing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatedAnswer<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Standing);

    /// <summary>Whether both answers rest on the same fact with the same standing.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DatedAnswer<T> left, DatedAnswer<T> right) => left.Equals(right);

    /// <summary>Whether the answers differ in the fact or its standing.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DatedAnswer<T> left, DatedAnswer<T> right) => !left.Equals(right);
}
