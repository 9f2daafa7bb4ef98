using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>An amount of US dollars, held in cents.</summary>
/// <remarks>The catalog knows no other currency. Amounts may be negative (what is left of a budget). Arithmetic that leaves the range of
/// <see cref="long"/> throws <see cref="OverflowException"/>. <see langword="default"/> is zero.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private const int CentsInDollar = 100;

    private Money(long cents) => Cents = cents;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The amount in cents.</summary>
    public long Cents { get; }

    /// <summary>The amount in dollars.</summary>
    public decimal Dollars => (decimal)Cents / CentsInDollar;

    /// <summary>An amount of whole dollars.</summary>
    /// <param name="dollars">The dollars.</param>
    /// <exception cref="OverflowException">The amount in cents does not fit in a <see cref="long"/>.</exception>
    public static Money FromDollars(long dollars) => new(dollars * CentsInDollar);

    /// <summary>An amount of dollars and cents.</summary>
    /// <param name="dollars">The dollars; at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dollars"/> has more than two decimals, or does not fit.</exception>
    public static Money FromDollars(decimal dollars) =>
        TryFromDollars(dollars, out var money)
            ? money
            : throw new ArgumentOutOfRangeException(nameof(dollars), dollars, "An amount of money has at most two decimals and fits in 64 bits of cents.");

    /// <summary>An amount of dollars and cents; never throws.</summary>
    /// <param name="dollars">The dollars.</param>
    /// <param name="result">The amount, or zero when <paramref name="dollars"/> has more than two decimals or does not fit.</param>
    public static bool TryFromDollars(decimal dollars, out Money result)
    {
        result = default;
        if (Math.Abs(dollars) > (decimal)long.MaxValue / CentsInDollar || dollars * CentsInDollar != decimal.Truncate(dollars * CentsInDollar))
        {
            return false;
        }

        result = new((long)(dollars * CentsInDollar));
        return true;
    }

    /// <summary>The sum.</summary>
    /// <param name="other">What is added.</param>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public Money Add(Money other) => new(Cents + other.Cents);

    /// <summary>The difference.</summary>
    /// <param name="other">What is taken away.</param>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public Money Subtract(Money other) => new(Cents - other.Cents);

    /// <summary>The amount as people write it in the US, in every culture alike: <c>$425</c>, <c>$126.99</c>, <c>$1,060</c>, <c>-$20</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Cents < 0 ? "-" : "")}${Math.Abs(Dollars).ToString(Cents % CentsInDollar == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture)}");

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc cref="Add"/>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <inheritdoc cref="Subtract"/>
    /// <param name="left">The amount.</param>
    /// <param name="right">What is taken away.</param>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>Whether <paramref name="left"/> is the smaller amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    /// <summary>Whether <paramref name="left"/> is not the larger amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    /// <summary>Whether <paramref name="left"/> is the larger amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    /// <summary>Whether <paramref name="left"/> is not the smaller amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;
}
