using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// Standing is how the value stands to the day asked about; null for a value that has no history.
internal sealed record SheetRow(string Label, string Value, Evidence? Evidence, string? Standing, ImmutableArray<SheetConflict> Conflicts)
{
    // A value that is surely known needs no other voices on a page for people; the JSON has them all.
    public bool TellsConflicts => Evidence?.Confidence != Confidence.High;
}
