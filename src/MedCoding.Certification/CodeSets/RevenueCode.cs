using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A revenue code of an institutional claim, such as <c>0450</c>: four digits, leading zero kept. One machine word.</summary>
/// <remarks>The first three digits are a category, written <c>045X</c>, the last one its subcategory, of which 0 is the general one in most categories. This is the shape
/// alone: the code set is kept by the National Uniform Billing Committee (American Hospital Association), and no text of it is part of the library. Source: HL7, terminology
/// registry, on the codes of that committee. <see langword="default"/> holds no code and prints as an empty text.</remarks>
public readonly partial record struct RevenueCode
{
    private const int Longest = 4;
    private const int LastPlace = Longest - 1;

    /// <summary>Code 0001: the total of the charges of a claim.</summary>
    public static RevenueCode TotalCharge { get; } = Parse("0001");

    /// <summary>The category as it is written, such as <c>045X</c>.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string Category => _packed == 0 ? throw NoCode.Of(nameof(RevenueCode)) : $"{Packed.Text(_packed, 0, LastPlace)}X";

    /// <summary>The subcategory, 0 to 9.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public int Subcategory => _packed == 0 ? throw NoCode.Of(nameof(RevenueCode)) : Packed.Number(_packed, LastPlace, 1);

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("category", Packed.Text(_packed, 0, LastPlace)), new("subcategory", Packed.Text(_packed, LastPlace, 1))];

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Revenue;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Digits, Symbols.Digits, Symbols.Digits, Symbols.Digits];

        public static int Least => Longest;
    }
}
