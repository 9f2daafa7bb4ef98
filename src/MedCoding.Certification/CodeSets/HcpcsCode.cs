using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>An HCPCS Level II code such as <c>J0120</c>: a letter from A to V other than D, I and O, and four digits. Read in either case. One machine word.</summary>
/// <remarks>
/// <para>This is the shape alone: whether a file of CMS holds the code, and from when until when, only that file knows. D and four digits is CDT, the dental codes of the
/// American Dental Association, which the files of CMS do not hold; it is refused and named as what it is. Level I of HCPCS is CPT, see <see cref="CptCode"/>.</para>
/// <para>Sources: CMS, HCPCS contractor files of 2017, 2019 and 2020, their README and record layout; HL7, terminology registry.</para>
/// <para><see langword="default"/> holds no code and prints as an empty text.</para>
/// </remarks>
public readonly partial record struct HcpcsCode
{
    private const int Longest = 5;
    private const ulong FirstPlace = (1UL << ('V' - '0') | (1UL << ('V' - '0')) - 1) & Symbols.Letters & ~(1UL << ('D' - '0')) & ~Symbols.I & ~Symbols.O;

    /// <summary>The letter, which says what kind of supply or service it is (<see cref="LetterMeaning"/>).</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public char Letter => _packed == 0 ? throw NoCode.Of(nameof(HcpcsCode)) : Packed.At(_packed, 0);

    /// <summary>What the letter stands for, in own words, such as durable medical equipment for E; <see langword="null"/> for F and N, which no code of the files has.</summary>
    /// <remarks>What most codes of the letter are for. Some are otherwise: J has a number of drugs that are taken by mouth.</remarks>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string? LetterMeaning => Letter switch
    {
        'A' => "ambulance and other transport, medical and surgical supplies, administrative items",
        'B' => "enteral and parenteral therapy",
        'C' => "hospital outpatient services and devices, temporary",
        'E' => "durable medical equipment",
        'G' => "procedures and professional services, temporary",
        'H' => "behavioral health and substance use services of Medicaid programs",
        'J' => "drugs, most of them not taken by mouth, and chemotherapy",
        'K' => "durable medical equipment, temporary",
        'L' => "orthotics and prosthetics",
        'M' => "medical services and quality measures",
        'P' => "pathology and laboratory",
        'Q' => "drugs, supplies and services, temporary",
        'R' => "diagnostic radiology: transport of equipment",
        'S' => "codes of private payers",
        'T' => "codes of state Medicaid programs",
        'U' => "laboratory tests for COVID-19",
        'V' => "vision, hearing and speech",
        _ => null,
    };

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("letter", Packed.Text(_packed, 0, 1)), new("number", Packed.Text(_packed, 1, Longest - 1))];

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.Hcpcs;

        public static ImmutableArray<ulong> Allowed { get; } = [FirstPlace, Symbols.Digits, Symbols.Digits, Symbols.Digits, Symbols.Digits];

        public static int Least => Longest;
    }
}
