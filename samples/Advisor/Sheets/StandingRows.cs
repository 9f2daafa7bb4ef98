using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// What was in force on the day, what is known from near it only, and what is not known: the last has no row anywhere else.
internal static class StandingRows
{
    public static void Add(SheetBuilder sheet, ImmutableArray<FactStanding> standings)
    {
        sheet.Section($"Known for {Words.Day(sheet.View.Date)}");
        Add(sheet, "in force", standings, DatedStanding.InForce);
        Add(sheet, "known from near that day", standings, DatedStanding.SaidNear);
        Add(sheet, "not known", standings, DatedStanding.NotKnown);
    }

    private static void Add(SheetBuilder sheet, string label, ImmutableArray<FactStanding> standings, DatedStanding standing)
    {
        var names = string.Join(", ", standings.Where(one => one.Standing == standing).Select(one => one.Name));
        if (names.Length > 0)
        {
            sheet.Add(label, names, null);
        }
    }
}
