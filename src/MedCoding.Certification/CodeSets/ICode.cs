using System.Collections.Immutable;
using System.Numerics;

namespace MedCoding.Certification.CodeSets;

/// <summary>What all codes share, so that one JSON converter, one type converter, one guard and one set of tests serve them all.</summary>
/// <typeparam name="TSelf">The type of the code.</typeparam>
/// <remarks>The library implements it; it is public because generic code needs it as a constraint. Format providers are ignored: codes are the same in every culture.
/// Formats are <c>G</c> (or nothing), the form that people read, and <c>C</c>, the compact form of files and claims, without the dot of an ICD-10-CM code and the hyphens of
/// an NDC; both are read back as the same code, but for the compact form of an NDC, which is that of HIPAA or of 2033 and read as such. <see langword="default"/> holds no code, prints as an empty text and is never written as JSON.</remarks>
public interface ICode<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable,
    IComparable<TSelf>, IEquatable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The most characters that any code of the type prints as, in any format.</summary>
    static abstract int MaxLength { get; }

    /// <summary>Reads a code, or says what is wrong with the text; never throws and takes no memory.</summary>
    /// <param name="text">The text; not trimmed, letters in either case.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="fault">What is wrong, or <see langword="default"/>.</param>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf result, out CodeFault fault);

    /// <summary>Reads a code, or says what is wrong with the text; never throws and takes no memory.</summary>
    /// <param name="utf8Text">The text; not trimmed, letters in either case.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="fault">What is wrong, or <see langword="default"/>.</param>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out TSelf result, out CodeFault fault);

    /// <summary>Reads a code from a text that people or spreadsheets have touched, and says what had to be changed; never throws.</summary>
    /// <param name="text">The text, with blanks, full-width characters, letters in either case, and a dot or hyphens left out. A blank in the place of the placeholder X of an
    /// ICD-10-CM code is no blank to leave out: <c>W22.01 A</c> is refused.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="repairs">What had to be changed to make the text the code's own; empty when nothing had, and when no code was read.</param>
    static abstract bool TryNormalize(ReadOnlySpan<char> text, out TSelf result, out ImmutableArray<CodeRepair> repairs);

    /// <summary>Reads a code from a text that people or spreadsheets have touched, and says what had to be changed; never throws.</summary>
    /// <param name="utf8Text">The text, with blanks, full-width characters, letters in either case, and a dot or hyphens left out. A blank in the place of the placeholder X
    /// of an ICD-10-CM code is no blank to leave out: <c>W22.01 A</c> is refused.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="repairs">What had to be changed to make the text the code's own; empty when nothing had, and when no code was read.</param>
    static abstract bool TryNormalize(ReadOnlySpan<byte> utf8Text, out TSelf result, out ImmutableArray<CodeRepair> repairs);

    /// <summary>The parts of the code by their names, from the left; together they are the code without its separators. Empty for <see langword="default"/>.</summary>
    ImmutableArray<CodePart> Parts { get; }
}
