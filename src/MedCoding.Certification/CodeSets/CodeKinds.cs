using System.Collections.Immutable;
using System.Numerics;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>The short words for code sets, as <see cref="MedicalCode"/> prints them before the bar: <c>icd10cm|S72.001A</c>.</summary>
public static class CodeKinds
{
    /// <summary>Every tag, in alphabetical order, which is the order of <see cref="CodeKind"/>.</summary>
    public static ImmutableArray<string> Tags { get; } = ["cpt", "hcpcs", "icd10cm", "icd10pcs", "modifier", "msdrg", "ndc", "pos", "revenue"];

    /// <summary>The tag of a set.</summary>
    /// <param name="kind">The set.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public static string Tag(this CodeKind kind) => (int)kind >= 0 && (int)kind < Tags.Length
        ? Tags[(int)kind]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such code set.");

    /// <summary>Reads a tag, in either case; never throws.</summary>
    /// <param name="tag">The tag, such as <c>icd10cm</c>.</param>
    /// <param name="kind">The set, or <see langword="default"/>.</param>
    public static bool TryParse(ReadOnlySpan<char> tag, out CodeKind kind) => TryRead(tag, out kind);

    internal static bool TryRead<TChar>(ReadOnlySpan<TChar> tag, out CodeKind kind)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        for (var index = 0; index < Tags.Length; index++)
        {
            if (Equals(tag, Tags[index]))
            {
                kind = (CodeKind)index;
                return true;
            }
        }

        kind = default;
        return false;
    }

    private static bool Equals<TChar>(ReadOnlySpan<TChar> text, string tag)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length != tag.Length)
        {
            return false;
        }

        for (var index = 0; index < tag.Length; index++)
        {
            if (Symbols.Of(uint.CreateTruncating(text[index])) != Symbols.Of(tag[index]))
            {
                return false;
            }
        }

        return true;
    }
}
