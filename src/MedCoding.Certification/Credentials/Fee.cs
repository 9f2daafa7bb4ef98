using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>A fee over time. Immutable.</summary>
public sealed class Fee
{
    /// <summary>Creates a fee.</summary>
    /// <param name="kind">What it is paid for.</param>
    /// <param name="audience">Whom the price is for.</param>
    /// <param name="amounts">The price over time.</param>
    /// <param name="attempts">How many attempts it pays, for an exam; at least one.</param>
    /// <param name="note">What a reader should know besides.</param>
    /// <param name="times">How often it is paid on the way, as for an exam in two parts; at least one.</param>
    /// <param name="period">The stretch that one payment buys, for maintenance only.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="attempts"/> or <paramref name="times"/> is not positive, several attempts are no exam's, or a fee for maintenance has no period or another one has.
    /// </exception>
    public Fee(
        FeeKind kind, Audience audience, Dated<Money> amounts, int attempts = 1, string? note = null, int times = 1, CalendarPeriod? period = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Audience = Guard.Against.EnumOutOfRange(audience);
        Amounts = Guard.Against.Null(amounts);
        Attempts = Guard.Against.NegativeOrZero(attempts);
        Times = Guard.Against.NegativeOrZero(times);
        if (attempts > 1 && kind != FeeKind.Exam)
        {
            throw new ArgumentException("Only an exam fee pays for several attempts.", nameof(attempts));
        }

        if (period is null == (kind == FeeKind.Maintenance))
        {
            throw new ArgumentException("A fee for maintenance, and no other, has the period that one payment buys (P1Y).", nameof(period));
        }

        Note = note;
        Period = period is { } stretch ? Guard.Against.Default(stretch) : null;
    }

    /// <summary>What it is paid for.</summary>
    public FeeKind Kind { get; }

    /// <summary>Whom the price is for.</summary>
    public Audience Audience { get; }

    /// <summary>The price over time, of one payment.</summary>
    public Dated<Money> Amounts { get; }

    /// <summary>How many attempts it pays; one for everything but an exam.</summary>
    public int Attempts { get; }

    /// <summary>How often it is paid on the way, as for an exam in two parts that are paid one by one; usually once.</summary>
    public int Times { get; }

    /// <summary>The stretch that one payment buys; <see langword="null"/> for everything but maintenance.</summary>
    public CalendarPeriod? Period { get; }

    /// <summary>What a reader should know besides; <see langword="null"/> for nothing.</summary>
    public string? Note { get; }
}
