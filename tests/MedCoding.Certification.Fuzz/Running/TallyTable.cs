using System.Globalization;

namespace MedCoding.Certification.Fuzz.Running;

/// <summary>The tallies as a Markdown table, in the form in which tests/RESULTS.md keeps them.</summary>
internal static class TallyTable
{
    public static void WriteHead(TextWriter output)
    {
        output.WriteLine("| parser | inputs | read | read leniently | broken rules | seconds |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
    }

    public static void Write(TextWriter output, Parser parser, Tally tally) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {parser.Name} | {tally.Inputs:N0} | {tally.Read:N0} | {tally.Normalized:N0} | {tally.Broken:N0} | {tally.Milliseconds / 1000.0:N0} |"));
}
