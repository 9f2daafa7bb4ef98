using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

internal static class RepairWords
{
    // A sentence; empty when nothing was repaired.
    public static string Of(IEnumerable<CodeRepair> repairs)
    {
        var words = string.Join(", ", repairs.Distinct().Order().Select(Word));
        return words.Length == 0 ? "" : $"Repaired: {words}.";
    }

    private static string Word(CodeRepair repair) => repair switch
    {
        CodeRepair.BlanksRemoved => "blanks removed",
        CodeRepair.WidthNarrowed => "width narrowed",
        CodeRepair.CaseChanged => "case changed",
        CodeRepair.SeparatorsPlaced => "separators placed",
        _ => throw new ArgumentOutOfRangeException(nameof(repair), repair, "No words for it."),
    };
}
