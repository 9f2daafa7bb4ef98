using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

internal sealed record SheetConflict(string Value, Observation AsOf, SourceId Source, string Why);
