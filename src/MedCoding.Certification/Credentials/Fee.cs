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
    /// <exception cref="ArgumentException"><paramref name="attempts"/> is not positive, or more than one for a fee that is not for an exam.</exception>
    public Fee(FeeKind kind, Audience audience, Dated<Money> amounts, int attempts = 1, string? note = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Audience = Guard.Against.EnumOutOfRange(audience);
        Amounts = Guard.Against.Null(amounts);
        Attempts = Guard.Against.NegativeOrZero(attempts);
        if (attempts > 1 && kind != FeeKind.Exam)
        {
            throw new ArgumentException("Only an exam fee pays for several attempts.", nameof(attempts));
        }

        Note = note;
    }

    /// <summary>What it is paid for.</summary>
    public FeeKind Kind { get; }

    /// <summary>Whom the price is for.</summary>
    public Audience Audience { get; }

    /// <summary>The price over time.</summary>
    public Dated<Money> Amounts { get; }

    /// <summary>How many attempts it pays; one for everything but an exam.</summary>
    public int Attempts { get; }

    /// <summary>What a reader should know besides; <see langword="null"/> for nothing.</summary>
    public string? Note { get; }
}
