using System.Collections.Immutable;
using System.Text;

namespace MedCoding.Certification.Catalogs;

/// <summary>Compares what people type with what the catalog calls things.</summary>
internal static class TypedText
{
    private const int Shown = 3;
    private const int LongestCompared = 80;

    /// <summary>Lower case, and every run of blanks, hyphens, underscores and slashes one blank.</summary>
    public static string Normalize(string text)
    {
        var builder = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '_' or '/')
            {
                gap = builder.Length > 0;
            }
            else
            {
                if (gap)
                {
                    builder.Append(' ');
                    gap = false;
                }

                builder.Append(char.ToLowerInvariant(c));
            }
        }

        return builder.ToString();
    }

    public static ImmutableArray<string> NearMisses(string text, IEnumerable<string> candidates) =>
        NearMisses(text, candidates.Select(candidate => (candidate, candidate)));

    /// <summary>The identifiers of what looks like a text, each by the nearest of its names.</summary>
    public static ImmutableArray<string> NearMisses(string text, IEnumerable<(string Name, string Id)> candidates)
    {
        var typed = Normalize(text);
        if (typed.Length is 0 or > LongestCompared)
        {
            return [];
        }

        return
        [
            .. candidates
                .Select(candidate => (candidate.Id, Distance: Distance(typed, Normalize(candidate.Name))))
                .Where(pair => pair.Distance <= Math.Max(2, typed.Length / 3))
                .GroupBy(pair => pair.Id, (id, pairs) => (Id: id, Distance: pairs.Min(pair => pair.Distance)), StringComparer.Ordinal)
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Id, StringComparer.Ordinal)
                .Take(Shown)
                .Select(pair => pair.Id),
        ];
    }

    /// <summary>What a text that is not known may have meant, or else everything that is known.</summary>
    public static string Hint(string text, IReadOnlyCollection<string> known)
    {
        var near = NearMisses(text, known);
        return near.IsEmpty ? $"Known are {string.Join(", ", known)}." : $"Near: {string.Join(", ", near)}.";
    }

    // Edits of one character; a text that begins with the other, or holds it as a word, counts as one edit, as people leave words out.
    private static int Distance(string a, string b)
    {
        if (a.Length > 2 && (b.StartsWith(a, StringComparison.Ordinal) || $" {b} ".Contains($" {a} ", StringComparison.Ordinal)))
        {
            return 1;
        }

        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
