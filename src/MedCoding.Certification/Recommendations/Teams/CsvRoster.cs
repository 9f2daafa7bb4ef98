using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Turns the rows of a CSV into the JSON of a roster, so that one reader and its messages serve both.</summary>
internal static class CsvRoster
{
    private const string NameColumn = "name";

    public static RosterReading Read(ReadOnlyMemory<byte> utf8Csv, CertificationCatalog catalog)
    {
        var content = utf8Csv.Span.StartsWith(CsvRows.ByteOrderMark) ? utf8Csv.Span[CsvRows.ByteOrderMark.Length..] : utf8Csv.Span;
        if (content.Length > JsonText.MaxBytes)
        {
            return Refused(1, string.Create(CultureInfo.InvariantCulture, $"The file has {content.Length} bytes; at most {JsonText.MaxBytes} are read."));
        }

        if (!Utf8.IsValid(content))
        {
            return Refused(1, "The file is no valid UTF-8.");
        }

        var rows = new CsvRows(Encoding.UTF8.GetString(content));
        if (rows.Next() is not { } header)
        {
            return Refused(1, "The file is empty; its first row has the names of the columns, such as name,hired,role,credentials.");
        }

        return FaultOf(header) is { } fault ? Refused(header.Line, fault) : ReadPeople(rows, header.Cells, catalog);
    }

    private static RosterReading Refused(int line, string message) => new(null, [new RosterFault(line, null, "", message)], 0);

    private static string? FaultOf(CsvRow header)
    {
        if (header.Fault is not null)
        {
            return header.Fault;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in header.Cells)
        {
            if (!seen.Add(column))
            {
                return $"The column '{Quoted.Short(column)}' stands twice.";
            }

            if (!CsvColumn.IsKnown(column))
            {
                return $"The column '{Quoted.Short(column)}' is not known here. {TypedText.Hint(column, CsvColumn.Known)}";
            }
        }

        return seen.Contains(NameColumn) ? null : $"The column '{NameColumn}' is missing; the first row has the names of the columns, such as name,hired,role,credentials.";
    }

    private static RosterReading ReadPeople(CsvRows rows, IReadOnlyList<string> columns, CertificationCatalog catalog)
    {
        var faults = new List<RosterFault>();
        var lines = new List<int>();
        var json = WrittenJson.Utf8(indented: false, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("people");
            while (rows.Next() is { } row)
            {
                if (FaultOf(row, columns) is { } fault)
                {
                    faults.Add(new(row.Line, NameIn(row, columns), "", fault));
                    continue;
                }

                lines.Add(row.Line);
                writer.WriteStartObject();
                foreach (var (column, cell) in columns.Zip(row.Cells).Where(pair => pair.Second.Length > 0))
                {
                    CsvColumn.Write(writer, column, cell);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        var read = RosterReader.Read(json, catalog, lines);
        return new(read.Roster, [.. faults.Concat(read.Faults).OrderBy(fault => fault.Line)], faults.Count + read.BadPeople);
    }

    private static string? FaultOf(CsvRow row, IReadOnlyList<string> columns) =>
        row.Fault ?? (row.Cells.Count == columns.Count ? null
            : string.Create(CultureInfo.InvariantCulture, $"The row has {Cells(row.Cells.Count)} where the first has {columns.Count}; a cell that holds a comma stands in quotes."));

    private static string Cells(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} cell{(count == 1 ? "" : "s")}");

    private static string? NameIn(CsvRow row, IReadOnlyList<string> columns)
    {
        var at = columns.TakeWhile(column => column != NameColumn).Count();
        return at < row.Cells.Count && row.Cells[at].Length > 0 ? row.Cells[at] : null;
    }
}
