using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A modifier of a CPT or HCPCS Level II code, such as <c>25</c>, <c>LT</c>, <c>P3</c> or <c>1P</c>: two digits, a letter and a letter or digit, or a digit and P. Read
/// in either case. One machine word.</summary>
/// <remarks>This is the shape alone: which modifiers there are, the AMA and CMS say. The pairs of letters for the origin and destination of an ambulance ride have the same
/// shape. Sources: CMS, HCPCS contractor files; HL7, terminology registry. <see langword="default"/> holds no modifier and prints as an empty text.</remarks>
public readonly partial record struct CodeModifier
{
    private const int Longest = 2;

    /// <summary>Which of the forms of modifiers it has.</summary>
    /// <exception cref="InvalidOperationException">The modifier is <see langword="default"/>.</exception>
    public ModifierForm Form => (Packed.At(_packed, 0), Packed.At(_packed, 1)) switch
    {
        ('\0', _) => throw NoCode.Of(nameof(CodeModifier)),
        ('P', >= '1' and <= '6') => ModifierForm.PhysicalStatus,
        ( >= 'A', _) => ModifierForm.LevelII,
        (_, 'P') => ModifierForm.PerformanceMeasure,
        _ => ModifierForm.Numeric,
    };

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("modifier", Packed.Text(_packed, 0, Longest))];

    // Behind a digit stands a digit or P.
    private static CodeFault Check(ulong packed) => (Packed.At(packed, 0), Packed.At(packed, 1)) switch
    {
        ( >= 'A', _) or (_, < 'A' or 'P') => default,
        (_, 'O') => new(CodeFaultKind.LetterOForZero, 1, CodeShape.Modifier),
        (_, 'I') => new(CodeFaultKind.LetterIForOne, 1, CodeShape.Modifier),
        _ => new(CodeFaultKind.DigitExpected, 1, CodeShape.Modifier),
    };

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Modifier;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Any, Symbols.Any];

        public static int Least => Longest;
    }
}
