using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.CodeSets;

/// <summary>Guard clauses for codes: <c>Guard.Against.InvalidCode&lt;Icd10CmCode&gt;(text)</c>.</summary>
public static class CodeGuards
{
    /// <summary>Refuses a text that is not shaped like a code, and gives the code.</summary>
    /// <typeparam name="TCode">The type of the code.</typeparam>
    /// <param name="guardClause">The guard.</param>
    /// <param name="text">The text; not trimmed, letters in either case.</param>
    /// <param name="parameterName">The name of what is guarded; the expression itself when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not shaped like a code; the message says what is wrong, where, and shows a right one.</exception>
    public static TCode InvalidCode<TCode>(this IGuardClause guardClause, string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
        where TCode : struct, ICode<TCode>
    {
        ArgumentNullException.ThrowIfNull(guardClause);
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return TCode.TryParse(text, out var code, out var fault) ? code : throw new ArgumentException(fault.Describe(text), parameterName);
    }

    /// <summary>Refuses texts of which one is not shaped like a code, and gives the codes in their order.</summary>
    /// <typeparam name="TCode">The type of the codes.</typeparam>
    /// <param name="guardClause">The guard.</param>
    /// <param name="texts">The texts; not trimmed, letters in either case.</param>
    /// <param name="parameterName">The name of what is guarded; the expression itself when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is not shaped like a code; the message says which, what is wrong, where, and shows a right one.</exception>
    public static ImmutableArray<TCode> InvalidCodes<TCode>(
        this IGuardClause guardClause, IEnumerable<string?>? texts, [CallerArgumentExpression(nameof(texts))] string? parameterName = null)
        where TCode : struct, ICode<TCode>
    {
        ArgumentNullException.ThrowIfNull(guardClause);
        ArgumentNullException.ThrowIfNull(texts, parameterName);
        return [.. texts.Select((text, index) => InvalidCode<TCode>(guardClause, text, $"{parameterName}[{index}]"))];
    }

    /// <summary>Refuses a text that fits no code set, or more than one, and gives the one code that it stands for.</summary>
    /// <param name="guardClause">The guard.</param>
    /// <param name="text">The text of a code, without its set or, where it would fit several, with it (<c>hcpcs|J0120</c>); not trimmed, letters in either case.</param>
    /// <param name="parameterName">The name of what is guarded; the expression itself when left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> stands for no code, or for several; the message names them.</exception>
    public static MedicalCode AmbiguousCode(this IGuardClause guardClause, string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(guardClause);
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return MedicalCode.TryParse(text, out var code) ? code : MedicalCode.Candidates(text) switch
        {
            [var only] => only,
            [] => throw new ArgumentException($"'{Facts.Quoted.Short(text)}' is shaped like a code of no set (S72.001A).", parameterName),
            var several => throw new ArgumentException($"'{Facts.Quoted.Short(text)}' may be {string.Join(" or ", several)}: say which, as in {several[0]}.", parameterName),
        };
    }
}
