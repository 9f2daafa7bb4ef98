namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Texts that differ from a code by one slip of a finger, and are none.</summary>
internal static class Neighbours
{
    private const string Slips = "Oo. -!?é";

    /// <summary>The text with one of its characters wrong, lost or doubled, so that the parser refuses it; the same one every time.</summary>
    public static string Of(string code, Func<string, bool> parser)
    {
        var hash = code.Aggregate(17, (sum, character) => unchecked((31 * sum) + character)) & 0xFFFF;
        for (var attempt = hash; ; attempt++)
        {
            var at = attempt % code.Length;
            var slip = Slips[attempt / code.Length % Slips.Length].ToString();
            var text = (attempt % 3) switch
            {
                0 => code.Insert(at, slip),
                1 => code[..at] + slip + code[(at + 1)..],
                _ => code[..at] + code + slip,
            };
            if (!parser(text))
            {
                return text;
            }
        }
    }
}
