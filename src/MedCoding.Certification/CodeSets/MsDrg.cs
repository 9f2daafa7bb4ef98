using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A Medicare severity diagnosis-related group such as <c>470</c> or <c>064</c>: three digits from 001 to 999, leading zeros kept. One machine word.</summary>
/// <remarks>This is the shape alone: which groups there are, each version of the grouper says; their numbers have gaps. Source: CMS, MS-DRG definitions manual, version 40,
/// appendix A. <see langword="default"/> is no group and prints as an empty text.</remarks>
public readonly partial record struct MsDrg
{
    private const int Longest = 3;

    /// <summary>Group 998: the principal diagnosis cannot be one of a discharge.</summary>
    public static MsDrg InvalidPrincipalDiagnosis { get; } = Parse("998");

    /// <summary>Group 999: the discharge cannot be grouped.</summary>
    public static MsDrg Ungroupable { get; } = Parse("999");

    /// <summary>The number, 1 to 999.</summary>
    /// <exception cref="InvalidOperationException">The group is <see langword="default"/>.</exception>
    public int Number => _packed == 0 ? throw NoCode.Of(nameof(MsDrg)) : Packed.Number(_packed, 0, Longest);

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("number", Packed.Text(_packed, 0, Longest))];

    /// <summary>The group of a number.</summary>
    /// <param name="number">The number, 1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside that range.</exception>
    public static MsDrg FromNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        return Parse(number.ToString("D3", CultureInfo.InvariantCulture));
    }

    private static CodeFault Check(ulong packed) =>
        Packed.Length(packed) == Longest && Packed.Number(packed, 0, Longest) == 0 ? new(CodeFaultKind.OutOfRange, 0, CodeShape.MsDrg) : default;

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.MsDrg;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Digits, Symbols.Digits, Symbols.Digits];

        public static int Least => Longest;
    }
}
