using System.Globalization;
using CsvHelper;
using MedCoding.CodeCheck.Checking;
using MedCoding.CodeCheck.Commands;

namespace MedCoding.CodeCheck.Input;

// A code in one column of the records of RFC 4180.
internal sealed class ColumnInput(Stream input, Column column, Answering answering)
{
    private const int LargestRecord = 1 << 20;

    private string? _refusal;

    public void AnswerAll()
    {
        using var reader = CsvReader.Create(input, new CsvReaderOptions
        {
            Separator = column.Delimiter,
            HasHeader = column.HasHeader,
            SkipEmptyLines = false,
            MaxRecordSize = LargestRecord,
            TrackLineNumbers = true,
            OnMalformedRecord = bad => _refusal ??= RefusalOf(bad),
        }, leaveOpen: true);
        try
        {
            AnswerRecords(reader);
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException(Number($"The record of line {e.LineNumber} is longer than {LargestRecord:N0} bytes; a quote that is never closed makes one."), e);
        }
    }

    private void AnswerRecords(CsvReader reader)
    {
        var index = column.HasHeader ? IndexOf([.. HeadersOf(reader)]) : column.Place!.Value - 1;
        while (ReadRecord(reader))
        {
            if (index < reader.FieldCount)
            {
                answering.Answer(reader.GetSpan(index));
            }
            else
            {
                answering.AnswerMissing(Number($"Row {reader.RowNumber:N0}, in line {reader.LineNumber:N0}, has no column {index + 1}; its last is {reader.FieldCount}."));
            }
        }
    }

    private IReadOnlyList<string> HeadersOf(CsvReader reader)
    {
        reader.ReadHeader();
        ThrowIfRefused();
        return reader.Headers;
    }

    private bool ReadRecord(CsvReader reader)
    {
        var read = reader.Read();
        ThrowIfRefused();
        return read;
    }

    // What stands behind an open quote is not one record, so it gets no answer. Of several misplaced quotes only the first is told: a record of many lines that has one
    // may well have an open one too. A quote inside a field of one line is taken as a character.
    private static string? RefusalOf(CsvMalformedRecord bad) =>
        bad.Reason == CsvMalformedReason.UnterminatedQuote ? Number($"A quote in the record of line {bad.LineNumber} is never closed.")
        : bad.RawRecord.Contains('\n', StringComparison.Ordinal) ? Number($"A quote in the record of line {bad.LineNumber} is misplaced, and the record has several lines.")
        : null;

    private void ThrowIfRefused()
    {
        if (_refusal is not null)
        {
            throw new InvalidDataException(_refusal);
        }
    }

    private int IndexOf(string[] headers)
    {
        if (headers.Length == 0)
        {
            throw new InvalidDataException($"There is no header line, so no column '{Typed.Short(column.Typed)}'.");
        }

        if (column.Place is { } place)
        {
            return place <= headers.Length ? place - 1 : throw new InvalidDataException(Number($"The header line has {headers.Length} columns, so no column {place}."));
        }

        var found = Array.IndexOf(headers, column.Typed);
        if (found < 0)
        {
            throw new InvalidDataException($"There is no column '{Typed.Short(column.Typed)}'.{Near.Hint(column.Typed, headers)}");
        }

        return Array.LastIndexOf(headers, column.Typed) == found
            ? found
            : throw new InvalidDataException($"Several columns are called '{Typed.Short(column.Typed)}'; give the number of the one that is meant.");
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
