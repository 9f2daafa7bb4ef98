using System.Buffers;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>The rows of all JSON texts that are read together, one text behind the other, in memory that is borrowed.</summary>
internal sealed class JsonRows : IDisposable
{
    // Seeds take about twenty bytes a row.
    private const int BytesInRow = 16;

    // More rows are borrowed when there really are as many.
    private const long MostBytes = 4 * JsonText.MaxBytes;

    private JsonRow[] _rows;

    /// <param name="bytes">About how many bytes the texts have.</param>
    public JsonRows(long bytes) => _rows = ArrayPool<JsonRow>.Shared.Rent((int)(Math.Min(bytes, MostBytes) / BytesInRow) + 1);

    public int Count { get; private set; }

    public ref JsonRow this[int row] => ref _rows[row];

    public void Add(in JsonRow row)
    {
        if (Count == _rows.Length)
        {
            var rows = ArrayPool<JsonRow>.Shared.Rent(Count * 2);
            _rows.AsSpan().CopyTo(rows);
            Dispose();
            _rows = rows;
        }

        _rows[Count++] = row;
    }

    /// <summary>Takes back all rows from one on.</summary>
    public void Truncate(int count) => Count = count;

    public void Dispose()
    {
        ArrayPool<JsonRow>.Shared.Return(_rows);
        _rows = [];
    }
}
