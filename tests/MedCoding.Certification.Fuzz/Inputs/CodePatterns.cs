namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>What codes look like: # stands for a digit, @ for a letter, ? for either, anything else for itself.</summary>
/// <remarks>Wider than the grammars on purpose: some of what a pattern makes must be refused, by a hair.</remarks>
internal static class CodePatterns
{
    private static readonly Dictionary<string, string[]> ByParser = new(StringComparer.Ordinal)
    {
        ["Icd10CmCode"] = ["@##", "@#@", "@@#", "@##.?", "@##.??", "@##.???", "@##.????", "@######", "@#?????", "@##.?XX?", "@##??"],
        ["Icd10PcsCode"] = ["???????", "0D##4ZZ", "0##????", "B###?ZZ", "X@@####"],
        ["Icd10PcsTable"] = ["???", "0D@", "#?#"],
        ["CptCode"] = ["#####", "####@", "####F", "####T", "####U", "####M", "####A"],
        ["HcpcsCode"] = ["@####", "J####", "G####"],
        ["CodeModifier"] = ["??", "##", "@@", "@#", "#P", "P#"],
        ["MsDrg"] = ["###", "0##", "00#"],
        ["PlaceOfServiceCode"] = ["##"],
        ["RevenueCode"] = ["0###", "####", "0##X"],
        ["NdcCode"] =
        [
            "####-####-##", "#####-###-##", "#####-####-#", "#####-####-##", "######-###-##", "######-####-#", "######-####-##", "##########", "###########", "############",
        ],
        ["ModifiedCode"] = ["#####", "@####", "#####:??", "@####:@@:##", "####T:@#:@@:##", "#####:??:??:##:@@", "#####:##:##:##:##:##"],
        ["MedicalCode"] =
        [
            "cpt|#####", "hcpcs|@####", "icd10cm|@##.???@", "ICD10CM|@######", "icd10pcs|0D##4ZZ", "modifier|##", "msdrg|###", "ndc|#####-####-##", "ndc|##########", "pos|##",
            "revenue|0###",
        ],
    };

    private static readonly string[] Every = [.. ByParser.Values.SelectMany(patterns => patterns)];

    public static string[] Of(string parser) => ByParser[parser];

    public static string[] OfAll() => Every;

    public static char Drawn(char symbol, ref SeededNumbers numbers) => symbol switch
    {
        '#' => (char)('0' + numbers.Below(10)),
        '@' => (char)('A' + numbers.Below(26)),
        '?' => Drawn(numbers.OneIn(2) ? '#' : '@', ref numbers),
        _ => symbol,
    };
}
