using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>An ICD-10-PCS code such as <c>0DTJ4ZZ</c>: seven characters, digits or letters other than I and O, the first of which is one of the 17 sections. Read in either
/// case. One machine word.</summary>
/// <remarks>
/// <para>This is the shape alone: whether the tables of a release hold the values together, only the release knows. The sections are fixed because they give the other six
/// characters their names; the last one to come was X, in fiscal year 2016, and another would need another version of the library.</para>
/// <para>Source: the ICD-10-PCS order files and tables of CMS, fiscal years 2014 to 2026.</para>
/// <para><see langword="default"/> holds no code and prints as an empty text.</para>
/// </remarks>
public readonly partial record struct Icd10PcsCode
{
    private const int Longest = Packed.Places;
    private const ulong Value = Icd10PcsSections.Value;

    /// <summary>The section, which the first character names.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public Icd10PcsSection Section => _packed == 0 ? throw NoCode.Of(nameof(Icd10PcsCode)) : Icd10PcsSections.Of(Packed.At(_packed, 0));

    /// <summary>The table in which the code stands: its first three characters, section, body system and operation in most sections.</summary>
    public Icd10PcsTable Table => Icd10PcsTable.Trusted(Packed.First(_packed, Icd10PcsTable.Characters));

    /// <inheritdoc/>
    /// <remarks>Seven parts of one character each, named by the axes of the section (<see cref="Icd10PcsSections.Axes"/>).</remarks>
    public ImmutableArray<CodePart> Parts
    {
        get
        {
            if (_packed == 0)
            {
                return [];
            }

            var packed = _packed;
            return [.. Section.Axes().Select((axis, place) => new CodePart(axis, Packed.At(packed, place).ToString()))];
        }
    }

    /// <summary>The value at a place.</summary>
    /// <param name="place">The place, 1 (section) to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is none.</exception>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public char ValueAt(int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Packed.Places);
        return _packed == 0 ? throw NoCode.Of(nameof(Icd10PcsCode)) : Packed.At(_packed, place - 1);
    }

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Icd10Pcs;

        public static ImmutableArray<ulong> Allowed { get; } = [Icd10PcsSections.Characters, Value, Value, Value, Value, Value, Value];

        public static int Least => Longest;
    }
}
