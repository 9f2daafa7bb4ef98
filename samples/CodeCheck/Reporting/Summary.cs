using System.Globalization;
using System.Text;
using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Reporting;

internal static class Summary
{
    public static string Of(Tally tally, TimeSpan elapsed)
    {
        var text = new StringBuilder();
        var perSecond = elapsed > TimeSpan.Zero ? tally.Lines / elapsed.TotalSeconds : 0;
        text.Append(CultureInfo.InvariantCulture, $"codecheck: {tally.Lines:N0} {(tally.Lines == 1 ? "line" : "lines")}: {tally.Of(Verdict.Valid):N0} valid, ");
        text.Append(CultureInfo.InvariantCulture, $"{tally.Of(Verdict.Ambiguous):N0} ambiguous, {tally.Of(Verdict.Invalid):N0} invalid; {perSecond:N0} lines a second\n");
        foreach (var (kind, count) in tally.Faults())
        {
            text.Append(CultureInfo.InvariantCulture, $"codecheck:   {Words(kind.ToString())}: {count:N0}\n");
        }

        return text.ToString();
    }

    // LetterOForZero: letter o for zero.
    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var character in name)
        {
            words.Append(char.IsUpper(character) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
