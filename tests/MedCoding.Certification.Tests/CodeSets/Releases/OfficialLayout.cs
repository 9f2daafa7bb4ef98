using System.Globalization;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The columns of the texts that CDC, CMS and their contractors publish, as their own descriptions lay them down.</summary>
internal static class OfficialLayout
{
    private static readonly string[] Changes = ["Add:", "Delete:", "Revise from:", "Revise to:"];

    /// <summary>The rows of an order file of ICD-10-CM or ICD-10-PCS: number, code without its dot, and whether it may be reported.</summary>
    public static IEnumerable<(int Number, string Code, bool Billable)> OrderRows(IEnumerable<string> lines) =>
        lines.Select(line => (int.Parse(line[..5], CultureInfo.InvariantCulture), line[6..13].TrimEnd(' '), Flag(line[14])));

    /// <summary>The codes of a codes file, which has no headers.</summary>
    public static IEnumerable<string> CodesFile(IEnumerable<string> lines) => lines.Select(line => line[..7].TrimEnd(' '));

    /// <summary>The codes of an addenda, of which the code stands in another column where there is a flag; the counts at its end are left out.</summary>
    public static IEnumerable<string> Addenda(IEnumerable<string> lines, bool hasFlag)
    {
        var from = hasFlag ? 15 : 13;
        return lines.Where(line => Changes.Any(change => line.StartsWith(change, StringComparison.Ordinal))).Select(line => line[from..(from + 7)].TrimEnd(' '));
    }

    /// <summary>The codes and modifiers of a contractor file, without its disclaimers and the lines that go on with a description.</summary>
    public static IEnumerable<(string Code, bool IsModifier)> HcpcsRecords(IEnumerable<string> lines) => lines
        .Where(line => line.Length > 90 && line[5..10].All(char.IsAsciiDigit) && line[10] is '3' or '7')
        .Select(line => (line[..5].TrimStart(' '), line[10] == '7'));

    /// <summary>The groups of appendix A of the MS-DRG definitions manual.</summary>
    public static IEnumerable<string> MsDrgs(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 10 && line[..3].All(char.IsAsciiDigit) && line[3] == ' ').Select(line => line[..3]);

    private static bool Flag(char flag) => flag switch
    {
        '0' => false,
        '1' => true,
        _ => throw new FormatException($"'{flag}' is no flag of an order file."),
    };
}
