namespace MedCoding.Certification.Catalogs;

/// <summary>How many typing errors lie between two texts: letters left out, put in or replaced, and neighbours swapped.</summary>
/// <remarks>The optimal string alignment, in which nothing is edited twice: whoever swaps two letters does not also write between them.</remarks>
internal static class EditDistance
{
    private const int Rows = 3;
    private const int LongestOnStack = 128;

    /// <summary>How many errors a text of so many letters may hold and still be told from others: one from three letters on, then more.</summary>
    public static int Tolerated(int letters) => letters switch
    {
        < 3 => 0,
        < 8 => 1,
        < 16 => 2,
        _ => 3,
    };

    /// <summary>The number of errors, or one more than <paramref name="most"/> when there are more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.IsEmpty || b.IsEmpty ? a.Length + b.Length : Math.Min(Align(a, b, most), most + 1);
    }

    // Row by row, and in each row only what lies within so many errors of the diagonal.
    private static int Align(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        var width = b.Length + 1;
        var cells = width <= LongestOnStack ? stackalloc int[Rows * LongestOnStack] : new int[Rows * width];
        var twoAbove = cells[..width];
        var above = cells.Slice(width, width);
        var row = cells.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            row.Fill(most + 1);
            row[0] = i;
            var least = row[0];
            for (var j = from; j <= to; j++)
            {
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, twoAbove[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return least;
            }

            var oldest = twoAbove;
            twoAbove = above;
            above = row;
            row = oldest;
        }

        return above[b.Length];
    }
}
