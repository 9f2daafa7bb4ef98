using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// What a table and a Markdown page say of a row alike.
internal static class SheetText
{
    public static string Certainty(SheetRow row, Sheet sheet)
    {
        var certainty = row.Evidence is { } evidence ? $"{Words.Of(evidence)} [{string.Join(", ", evidence.Sources.Select(source => Number(source, sheet)))}]{(evidence.Origin is { } origin ? $", from {origin}" : "")}" : "";
        return row.Standing is null ? certainty : $"{row.Standing}; {certainty}";
    }

    public static IEnumerable<string> Remarks(SheetRow row, Sheet sheet)
    {
        if (row.Evidence?.Note is { } note)
        {
            yield return $"Note: {note}";
        }

        foreach (var conflict in row.TellsConflicts ? row.Conflicts : [])
        {
            yield return $"Elsewhere: {conflict.Value} ({conflict.AsOf}) [{Number(conflict.Source, sheet)}]. {conflict.Why}";
        }
    }

    private static string Number(SourceId source, Sheet sheet) => sheet.NumberOf(source).ToString(CultureInfo.InvariantCulture);
}
