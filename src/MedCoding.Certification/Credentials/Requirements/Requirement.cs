using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>
/// What somebody must meet: a tree of all, any and k-of-n over single demands. An issuer's eligibility, the ways to remove an apprentice's mark and an
/// employer's demand are all of this type. Immutable; equal by structure.
/// </summary>
/// <remarks>
/// The text form reads and prints every tree:
/// <c>RHIT and (CCS or CIC)</c>, <c>2 of (CCS, CPC, RHIA)</c>, <c>any(AHIMA, coding)</c>, <c>experience(cdi) &gt;= 2y</c>,
/// <c>experience(cdi, hospital-inpatient) &gt;= 2y</c>,
/// <c>education &gt;= associate and him</c>, <c>licence(RN)</c>, <c>member(AAPC)</c>, <c>training(coding) &gt;= 80h</c>, <c>none</c>.
/// <c>and</c> binds tighter than <c>or</c>; <c>and him</c> right behind an education asks for an accredited health information management degree.
/// </remarks>
public abstract class Requirement : IEquatable<Requirement>, IParsable<Requirement>
{
    private protected Requirement()
    {
    }

    /// <summary>Nothing is asked; always met.</summary>
    public static Requirement None => NoRequirement.Instance;

    /// <summary>All of them.</summary>
    /// <param name="members">The members; at least one, and none of them <see cref="None"/>.</param>
    /// <exception cref="ArgumentException">There is no member, or one asks nothing.</exception>
    public static Requirement All(params IEnumerable<Requirement> members) => RequirementGroup.Create(null, members);

    /// <summary>Any one of them.</summary>
    /// <param name="members">The members; at least one, and none of them <see cref="None"/>.</param>
    /// <exception cref="ArgumentException">There is no member, or one asks nothing.</exception>
    public static Requirement Any(params IEnumerable<Requirement> members) => RequirementGroup.Create(1, members);

    /// <summary>A number of them.</summary>
    /// <param name="needed">How many; 1 to the number of members.</param>
    /// <param name="members">The members; at least one, and none of them <see cref="None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="needed"/> is outside 1 to the number of members, there is no member, or one asks nothing.</exception>
    public static Requirement AtLeast(int needed, params IEnumerable<Requirement> members) => RequirementGroup.Create(needed, members);

    /// <summary>Reads a requirement such as <c>RHIT and (CCS or CIC)</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The requirement in its normal form.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is no requirement; the message tells where and what would be right.</exception>
    public static Requirement Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RequirementParser.TryParse(s, out var requirement, out var fault) ? requirement : throw new FormatException(fault);
    }

    /// <summary>Reads a requirement such as <c>RHIT and (CCS or CIC)</c>; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The requirement in its normal form, or <see langword="null"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Requirement result)
    {
        result = null;
        return s is not null && RequirementParser.TryParse(s, out result, out _);
    }

    /// <summary>The same demand without needless groups: a group of one is its member, and an all within an all, an any within an any, is dissolved.</summary>
    public abstract Requirement Normalize();

    /// <summary>Judges the requirement for a person, by Kleene's three-valued logic: what is not known stays open unless the rest decides.</summary>
    /// <param name="qualifications">What the person brings.</param>
    /// <param name="lookup">Finds credentials, to tell their issuer and practice areas.</param>
    public RequirementResult Evaluate(Qualifications qualifications, CredentialLookup lookup) =>
        EvaluateCore(Guard.Against.Null(qualifications), Guard.Against.Null(lookup));

    /// <summary>Whether both ask the same in the same structure. Compare <see cref="Normalize"/> to look past needless groups.</summary>
    /// <param name="other">The other requirement.</param>
    public abstract bool Equals(Requirement? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Requirement);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The text that <see cref="Parse(string)"/> reads.</summary>
    public abstract override string ToString();

    static Requirement IParsable<Requirement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Requirement>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Requirement result) =>
        TryParse(s, out result);

    /// <summary>The result alone, without the tree of it: what judging a whole catalog needs of most people.</summary>
    internal abstract Judged Judge(Qualifications qualifications, CredentialLookup lookup);

    internal virtual RequirementResult EvaluateCore(Qualifications qualifications, CredentialLookup lookup)
    {
        var (outcome, found, mayBeMore) = Judge(qualifications, lookup);
        return new(this, outcome, found, mayBeMore, []);
    }
}
