using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>The halves of the code types that are written by machine, from one template: every door that .NET knows, leading to the one grammar.</summary>
internal static partial class GeneratedCodes
{
    private static readonly GeneratedCodeType[] Types =
    [
        new("Icd10CmCode", "an ICD-10-CM code", "S72.001A") { Medical = "Icd10Cm", Check = true },
        new("Icd10PcsCode", "an ICD-10-PCS code", "0DTJ4ZZ") { Medical = "Icd10Pcs" },
        new("Icd10PcsTable", "an ICD-10-PCS table", "0DT"),
        new("CptCode", "a CPT code", "99213") { Medical = "Cpt" },
        new("HcpcsCode", "an HCPCS Level II code", "J0120") { Medical = "Hcpcs" },
        new("CodeModifier", "a modifier", "25") { Medical = "Modifier", Check = true },
        new("MsDrg", "an MS-DRG", "470") { Medical = "MsDrg", Check = true },
        new("PlaceOfServiceCode", "a place-of-service code", "11") { Medical = "PlaceOfService" },
        new("RevenueCode", "a revenue code", "0450") { Medical = "Revenue" },
        new("NdcCode", "an NDC", "0777-3105-02") { Medical = "Ndc", HasPlaces = false },
        new("ModifiedCode", "a procedure code with its modifiers", "99213:25") { Word = "UInt128", HasPlaces = false },
        new("MedicalCode", "a code with its set", "icd10cm|S72.001A") { Word = "UInt128", HasPlaces = false },
    ];

    public static IEnumerable<string> TypeNames => Types.Select(type => type.Name);

    /// <summary>Every generated file: its path below the library's folder, and what it holds.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var template = Repository.Read("src", "MedCoding.Certification", "CodeSets", "Code.template.txt");
        return Types.Select(type => ($"CodeSets/{type.Name}.g.cs", Filled(template, type)));
    }

    private static string Filled(string template, GeneratedCodeType type)
    {
        var kept = Section().Replace(template, match => type.Has(match.Groups[1].Value) ? match.Groups[2].Value : "");
        // Sections stand in each other.
        kept = Section().Replace(kept, match => type.Has(match.Groups[1].Value) ? match.Groups[2].Value : "");
        return kept
            .Replace("{{type}}", type.Name, StringComparison.Ordinal)
            .Replace("{{noun}}", type.Noun, StringComparison.Ordinal)
            .Replace("{{kind}}", type.Noun[(type.Noun.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)
            .Replace("{{example}}", type.Example, StringComparison.Ordinal)
            .Replace("{{word}}", type.Word, StringComparison.Ordinal)
            .Replace("{{medical}}", type.Medical, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\{\{#(\w+)\}\}\n(.*?)^\{\{/\1\}\}\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
