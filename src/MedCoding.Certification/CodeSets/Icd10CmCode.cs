using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>An ICD-10-CM code such as <c>S72.001A</c>: a letter, two characters of which one at least is a digit, and up to four more, with a dot behind the third when
/// people read it and without one in files and claims. Both forms are read, in either case. One machine word.</summary>
/// <remarks>
/// <para>This is the shape alone: whether a release holds the code, and whether it may be reported, only the release knows. The shape is kept as open as the code set is: the
/// category <c>QA0</c> of fiscal year 2026 brought the first letter to the second place, and letters stand at every later one. Two things are refused because they are
/// so much likelier a slip: the letter O behind the first place, and an X as 7th character, since X is the placeholder that fills the places before it. None of the 98,847 codes
/// of fiscal years 2014 to 2026 has either.</para>
/// <para>Not checked, since only the release knows: whether places are missing before a 7th character. <c>W22.01A</c> is shaped like a code of six characters and is read,
/// though <c>W22.01XA</c> is meant; where a blank or a hyphen stands in the place of the X, it is refused.</para>
/// <para>Sources: ICD-10-CM Official Guidelines for Coding and Reporting, FY2026, section I.A.2 to I.A.5; the order files of the Centers for Medicare and Medicaid Services
/// (CMS), fiscal years 2014 to 2026. That letters count in either case: CMS, "ICD-10 Coding Basics" (MLN Connects), where it compares ICD-9-CM and ICD-10-CM.</para>
/// <para><see langword="default"/> holds no code and prints as an empty text.</para>
/// </remarks>
public readonly partial record struct Icd10CmCode
{
    private const int Longest = Packed.Places + 1;
    private const int CategoryLength = 3;
    private const ulong LaterPlace = Symbols.Any & ~Symbols.O;

    /// <summary>The category: the code's first three characters, such as <c>S72</c>, which are themselves a code.</summary>
    public Icd10CmCode Category => new(Packed.First(_packed, CategoryLength));

    /// <summary>Whether the code is a category: three characters alone. Some categories are reported as they are, such as <c>I10</c>.</summary>
    public bool IsCategory => Length == CategoryLength;

    /// <summary>The characters at places 4 to 6, by the usual name: etiology, anatomic site, severity; such as <c>001</c> of <c>S72.001A</c>, empty for a category.</summary>
    /// <remarks>Which of these they tell, or another detail, differs from category to category.</remarks>
    public string EtiologySiteSeverity => Packed.Text(_packed, CategoryLength, 3);

    /// <summary>The 7th character, such as the <c>A</c> of <c>S72.001A</c>; <see langword="null"/> when the code is shorter.</summary>
    /// <remarks>Mostly the encounter, a fracture's or a glaucoma's stage or a fetus; in some codes it is a subdivision like those before it (<c>C44.1121</c>).</remarks>
    public char? SeventhCharacter => Packed.At(_packed, Packed.Places - 1) is var character and not '\0' ? character : null;

    /// <summary>How many of the places 4 to 6 hold the placeholder X.</summary>
    /// <remarks>An X that fills up to the 7th character, as in <c>W22.01XA</c>, or one that keeps a place for later codes, as in <c>T36.0X1</c>.</remarks>
    public int Placeholders
    {
        get
        {
            var count = 0;
            for (var place = CategoryLength; place < Packed.Places; place++)
            {
                count += Packed.At(_packed, place) == 'X' ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>How many letters and digits the code has, the dot not counted: 3 to 7, and 0 for <see langword="default"/>.</summary>
    public int Length => Packed.Length(_packed);

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => Length switch
    {
        0 => [],
        CategoryLength => [CategoryPart],
        Packed.Places => [CategoryPart, DetailPart, new("7th character", Packed.Text(_packed, Packed.Places - 1, 1))],
        _ => [CategoryPart, DetailPart],
    };

    private CodePart CategoryPart => new("category", Packed.Text(_packed, 0, CategoryLength));

    private CodePart DetailPart => new("etiology, anatomic site, severity", EtiologySiteSeverity);

    /// <summary>Whether the code begins with all characters of another: <c>S72.001A</c> with <c>S72.0</c>. A code begins with itself, and every code with <see langword="default"/>.</summary>
    /// <param name="other">The other code.</param>
    /// <remarks>Of two codes of one release the longer then stands below the shorter; the release tells which codes stand between.</remarks>
    public bool StartsWith(Icd10CmCode other) => Packed.First(_packed, other.Length) == other._packed;

    // No category has letters at both its second and third place, and words are kept out by that.
    private static CodeFault Check(ulong packed) => !Packed.AreLetters(packed, 1) ? default : (Packed.At(packed, 1), Packed.At(packed, 2)) switch
    {
        ('I', _) => new(CodeFaultKind.LetterIForOne, 1, CodeShape.Icd10Cm),
        (_, 'I') => new(CodeFaultKind.LetterIForOne, 2, CodeShape.Icd10Cm),
        _ => new(CodeFaultKind.DigitExpected, 1, CodeShape.Icd10Cm),
    };

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Icd10Cm;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Letters, LaterPlace, LaterPlace, LaterPlace, LaterPlace, LaterPlace, LaterPlace & ~Symbols.X];

        public static int Least => CategoryLength;

        public static int Dot => CategoryLength;
    }
}
