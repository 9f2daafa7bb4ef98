using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A table of ICD-10-PCS such as <c>0DT</c>: the three characters that all its codes begin with. Order files have a header row for each. One machine word.</summary>
/// <remarks>This is the shape alone: which tables there are, only a release knows. <see langword="default"/> is no table and prints as an empty text.</remarks>
public readonly partial record struct Icd10PcsTable
{
    internal const int Characters = 3;
    private const int Longest = Characters;

    /// <summary>The section, which the first character names.</summary>
    /// <exception cref="InvalidOperationException">The table is <see langword="default"/>.</exception>
    public Icd10PcsSection Section => _packed == 0 ? throw NoCode.Of(nameof(Icd10PcsTable)) : Icd10PcsSections.Of(Packed.At(_packed, 0));

    /// <inheritdoc/>
    /// <remarks>Three parts of one character each, named by the axes of the section (<see cref="Icd10PcsSections.Axes"/>).</remarks>
    public ImmutableArray<CodePart> Parts
    {
        get
        {
            if (_packed == 0)
            {
                return [];
            }

            var packed = _packed;
            return [.. Section.Axes().Take(Characters).Select((axis, place) => new CodePart(axis, Packed.At(packed, place).ToString()))];
        }
    }

    // The beginning of a code that was read.
    internal static Icd10PcsTable Trusted(ulong packed) => new(packed);

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Icd10PcsTable;

        public static ImmutableArray<ulong> Allowed { get; } = [Icd10PcsSections.Characters, Icd10PcsSections.Value, Icd10PcsSections.Value];

        public static int Least => Longest;
    }
}
