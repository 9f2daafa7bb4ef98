using System.Collections.Immutable;

namespace MedCoding.Advisor.Sheets;

internal sealed record SheetSection(string Heading, ImmutableArray<SheetRow> Rows);
