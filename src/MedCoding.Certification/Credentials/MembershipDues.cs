using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>What membership costs a kind of member. Immutable.</summary>
public sealed class MembershipDues
{
    /// <summary>Creates dues.</summary>
    /// <param name="audience">Whom the price is for.</param>
    /// <param name="period">The stretch of membership that one payment buys.</param>
    /// <param name="amounts">The price over time.</param>
    /// <exception cref="ArgumentException"><paramref name="period"/> is no time at all.</exception>
    public MembershipDues(Audience audience, CalendarPeriod period, Dated<Money> amounts)
    {
        Audience = Guard.Against.EnumOutOfRange(audience);
        Period = Guard.Against.Default(period);
        Amounts = Guard.Against.Null(amounts);
    }

    /// <summary>Whom the price is for.</summary>
    public Audience Audience { get; }

    /// <summary>The stretch of membership that one payment buys.</summary>
    public CalendarPeriod Period { get; }

    /// <summary>The price over time.</summary>
    public Dated<Money> Amounts { get; }
}
