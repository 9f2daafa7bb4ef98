using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A CPT code such as <c>99213</c>: four digits and one more, or four digits and the letter of another category. Read in either case. One machine word.</summary>
/// <remarks>
/// <para>This is the shape alone. CPT is the American Medical Association's, and no text of it is part of the library: whether a code exists and what it stands for, your
/// licensed copy tells. Any letter but I and O is read, since the AMA adds to them (A came in December 2020, and a class of codes for algorithmic analyses was under discussion in 2026);
/// <see cref="Category"/> says when a letter is not known to this version.</para>
/// <para>Sources: AMA, public pages on the categories of CPT and on the codes for COVID-19 vaccines; HL7, terminology registry, on the system <c>http://www.ama-assn.org/go/cpt</c>; the ranges of the sections as two publishers of
/// training material print them.</para>
/// <para><see langword="default"/> holds no code and prints as an empty text.</para>
/// </remarks>
public readonly partial record struct CptCode
{
    private const int Longest = 5;
    private const int LastPlace = Longest - 1;

    /// <summary>The category, by the last character.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public CptCategory Category => Last switch
    {
        >= '0' and <= '9' => CptCategory.CategoryI,
        'A' => CptCategory.VaccineAdministration,
        'F' => CptCategory.CategoryII,
        'M' => CptCategory.AdministrativeMultianalyteAssay,
        'T' => CptCategory.CategoryIII,
        'U' => CptCategory.ProprietaryLaboratoryAnalysis,
        _ => CptCategory.Unknown,
    };

    /// <summary>The section in whose range a code of category I stands; <see langword="null"/> for other categories and between the ranges.</summary>
    /// <remarks>Evaluation and management lies inside the range of medicine and is asked first, as are the qualifying circumstances for anesthesia, 99100 to 99140.
    /// 99201, which the ranges do not hold since its deletion in 2021, has no section.</remarks>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public CptSection? Section => Category != CptCategory.CategoryI ? null : Packed.Number(_packed, 0, Longest) switch
    {
        >= 99202 and <= 99499 => CptSection.EvaluationAndManagement,
        (>= 100 and <= 1999) or (>= 99100 and <= 99140) => CptSection.Anesthesia,
        >= 10004 and <= 69990 => CptSection.Surgery,
        >= 70010 and <= 79999 => CptSection.Radiology,
        >= 80047 and <= 89398 => CptSection.PathologyAndLaboratory,
        99201 => null,
        >= 90281 and <= 99607 => CptSection.Medicine,
        _ => null,
    };

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? []
        : Category == CptCategory.CategoryI ? [new("number", Packed.Text(_packed, 0, Longest))]
        : [new("number", Packed.Text(_packed, 0, LastPlace)), new("category letter", Packed.Text(_packed, LastPlace, 1))];

    private char Last => _packed == 0 ? throw NoCode.Of(nameof(CptCode)) : Packed.At(_packed, LastPlace);

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Cpt;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Digits, Symbols.Digits, Symbols.Digits, Symbols.Digits, Symbols.Any & ~Symbols.I & ~Symbols.O];

        public static int Least => Longest;
    }
}
