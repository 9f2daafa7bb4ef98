using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>Names and axes of the ICD-10-PCS sections. Source: the ICD-10-PCS tables of CMS, fiscal year 2025.</summary>
public static class Icd10PcsSections
{
    private const string FirstCharacters = "0123456789BCDFGHX";

    /// <summary>The values that a place behind the first may have: never the letters I and O.</summary>
    internal const ulong Value = Symbols.Any & ~Symbols.I & ~Symbols.O;

    /// <summary>The first characters of all codes.</summary>
    internal const ulong Characters = Symbols.Digits
        | 1UL << ('B' - '0') | 1UL << ('C' - '0') | 1UL << ('D' - '0') | 1UL << ('F' - '0') | 1UL << ('G' - '0') | 1UL << ('H' - '0') | Symbols.X;

    // In the order of the enumeration.
    private static readonly ImmutableArray<(string Name, ImmutableArray<string> Axes)> Sections =
    [
        ("Medical and Surgical", ["section", "body system", "operation", "body part", "approach", "device", "qualifier"]),
        ("Obstetrics", ["section", "body system", "operation", "body part", "approach", "device", "qualifier"]),
        ("Placement", ["section", "body system", "operation", "body region", "approach", "device", "qualifier"]),
        ("Administration", ["section", "body system", "operation", "body system / region", "approach", "substance", "qualifier"]),
        ("Measurement and Monitoring", ["section", "body system", "operation", "body system", "approach", "function / device", "qualifier"]),
        ("Extracorporeal or Systemic Assistance and Performance", ["section", "body system", "operation", "body system", "duration", "function", "qualifier"]),
        ("Extracorporeal or Systemic Therapies", ["section", "body system", "operation", "body system", "duration", "qualifier", "qualifier"]),
        ("Osteopathic", ["section", "body system", "operation", "body region", "approach", "method", "qualifier"]),
        ("Other Procedures", ["section", "body system", "operation", "body region", "approach", "method", "qualifier"]),
        ("Chiropractic", ["section", "body system", "operation", "body region", "approach", "method", "qualifier"]),
        ("Imaging", ["section", "body system", "type", "body part", "contrast", "qualifier", "qualifier"]),
        ("Nuclear Medicine", ["section", "body system", "type", "body part", "radionuclide", "qualifier", "qualifier"]),
        ("Radiation Therapy", ["section", "body system", "modality", "treatment site", "modality qualifier", "isotope", "qualifier"]),
        ("Physical Rehabilitation and Diagnostic Audiology", ["section", "section qualifier", "type", "body system / region", "type qualifier", "equipment", "qualifier"]),
        ("Mental Health", ["section", "body system", "type", "qualifier", "qualifier", "qualifier", "qualifier"]),
        ("Substance Abuse Treatment", ["section", "body system", "type", "qualifier", "qualifier", "qualifier", "qualifier"]),
        ("New Technology", ["section", "body system", "operation", "body part", "approach", "device / substance / technology", "qualifier"]),
    ];

    /// <summary>The name of a section.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="section"/> is none.</exception>
    public static string Name(this Icd10PcsSection section) => Described(section).Name;

    /// <summary>The first character of the section's codes, such as <c>B</c> for imaging.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="section"/> is none.</exception>
    public static char Character(this Icd10PcsSection section)
    {
        _ = Described(section);
        return FirstCharacters[(int)section];
    }

    /// <summary>What each of the seven characters stands for in a section, from the first: section, body system, operation, body part, approach, device, qualifier in most.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="section"/> is none.</exception>
    public static ImmutableArray<string> Axes(this Icd10PcsSection section) => Described(section).Axes;

    internal static Icd10PcsSection Of(char character) => (Icd10PcsSection)Math.Max(0, FirstCharacters.IndexOf(character, StringComparison.Ordinal));

    private static (string Name, ImmutableArray<string> Axes) Described(Icd10PcsSection section) => (int)section >= 0 && (int)section < Sections.Length
        ? Sections[(int)section]
        : throw new ArgumentOutOfRangeException(nameof(section), section, "No such section.");
}
