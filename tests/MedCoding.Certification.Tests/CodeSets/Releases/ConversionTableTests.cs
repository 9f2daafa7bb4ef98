using System.Text.RegularExpressions;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed partial class ConversionTableTests
{
    // E11.37X1 is meant. The columns of previous codes hold some more that no release has.
    private const string Misprint = "E11.3X11";

    [SharedCodeSetsFact]
    public void Every_code_of_the_workbook_is_read_and_was_in_some_release_but_for_a_misprint()
    {
        var rows = Workbook.Rows("icd10cm/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx").Where(row => row.ContainsKey("A")).Skip(2).ToArray();

        Assert.Equal(5_892, rows.Length);
        Hold([.. rows.Select(row => row["A"])], [.. rows.Select(row => row["C"])]);
    }

    [SharedCodeSetsFact]
    public void Every_code_of_the_comma_separated_table_is_read_and_was_in_some_release_but_for_a_misprint()
    {
        var rows = ReleaseFile.Lines("icd10cm/ICD-10-CM-Conversion-Table-FY20-Effective-10-1-2019-corrected.csv")
            .Select(line => line.Split(',', 3))
            .Where(row => row.Length == 3 && row[1].Length == 4 && row[1].All(char.IsAsciiDigit))
            .ToArray();

        Assert.Equal(2_882, rows.Length);
        Hold([.. rows.Select(row => row[0])], [.. rows.Select(row => row[2])]);
    }

    private static void Hold(string[] current, string[] previous)
    {
        var ever = Icd10CmReleases.Ever().Select(Icd10CmCode.Parse).ToHashSet();

        // Some cells end with blanks, which the strict reader refuses and the lenient one is for; some have lost their dot.
        Assert.DoesNotContain(current, text => !Icd10CmCode.TryNormalize(text, out var code, out _) || (code.ToString() != text.TrimEnd(' ') && code.ToString("C") != text));
        Assert.Contains(current, text => text.EndsWith(' '));
        Assert.DoesNotContain(current, text => text.EndsWith(' ') && Icd10CmCode.TryParse(text, out _));
        Assert.Equal([Misprint], current.Select(text => text.TrimEnd(' ')).Where(text => !ever.Contains(Icd10CmCode.Parse(text))));

        var mentioned = previous.SelectMany(text => Mentioned().Matches(text)).Select(match => match.Value).Distinct().ToArray();
        Assert.InRange(mentioned.Length, 1_000, 3_000);
        Assert.DoesNotContain(mentioned, text => !Icd10CmCode.TryParse(text, out var code) || code.ToString() != text);
    }

    // Codes stand in the cells with "and", "or", "&", commas, semicolons and hyphens between; a hyphen behind the dot stands for all below.
    [GeneratedRegex(@"\b[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?")]
    private static partial Regex Mentioned();
}
