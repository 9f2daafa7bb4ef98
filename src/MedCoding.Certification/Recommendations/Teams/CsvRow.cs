namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>One row of a CSV.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Cells">Its cells, without quotes and without blanks around those that have none.</param>
/// <param name="Fault">Why it cannot be read; <see langword="null"/> when it can.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, string? Fault);
