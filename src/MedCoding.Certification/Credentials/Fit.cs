using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>The catalog's judgement of how strongly a credential fits something, with what the judgement rests on. Immutable.</summary>
/// <typeparam name="TId">What it fits: a setting, a role, a specialty or a goal.</typeparam>
public sealed class Fit<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <summary>Creates a judgement.</summary>
    /// <param name="target">What the credential fits.</param>
    /// <param name="level">How strongly.</param>
    /// <param name="evidence">What the judgement rests on.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is default or <paramref name="level"/> not defined.</exception>
    public Fit(TId target, FitLevel level, Evidence evidence)
    {
        Target = Guard.Against.Default(target);
        Level = Enum.IsDefined(level) ? level : Guard.Against.EnumOutOfRange(level);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>What the credential fits.</summary>
    public TId Target { get; }

    /// <summary>How strongly.</summary>
    public FitLevel Level { get; }

    /// <summary>What the judgement rests on.</summary>
    public Evidence Evidence { get; }
}
