namespace MedCoding.CodeCheck.Commands;

// What a mistyped word may have meant.
internal static class Near
{
    private const int FarthestEdits = 3;
    private const int MostNames = 12;

    // The nearest, or what there is to choose from; begins with a blank.
    public static string Hint(string typed, IReadOnlyCollection<string> names)
    {
        var near = names
            .Select(name => (Name: name, Edits: Edits(typed, name)))
            .Where(name => name.Edits <= Math.Min(FarthestEdits, Math.Max(1, name.Name.Length / 2)))
            .OrderBy(name => name.Edits)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name.Name)
            .FirstOrDefault();
        return near is not null
            ? $" Near: {Typed.Short(near)}."
            : $" There are: {string.Join(", ", names.Take(MostNames).Select(Typed.Short))}{(names.Count > MostNames ? ", …" : "")}.";
    }

    // Letters in either case are the same, since they are typed wrong most of all.
    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[b.Length];
    }
}
