using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs;

/// <summary>Compares what people type with what the catalog calls things.</summary>
internal static class TypedText
{
    private const int Shown = 3;
    private const int LongestCompared = 80;
    private const int LongestOnStack = 256;

    /// <summary>Lower case, and every run of blanks, hyphens, underscores and slashes one blank.</summary>
    public static string Normalize(string text)
    {
        var normal = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '_' or '/')
            {
                gap = length > 0;
            }
            else
            {
                if (gap)
                {
                    normal[length++] = ' ';
                    gap = false;
                }

                normal[length++] = char.ToLowerInvariant(c);
            }
        }

        return normal[..length].SequenceEqual(text) ? text : normal[..length].ToString();
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

        var most = Math.Max(2, typed.Length / 3);
        return
        [
            .. candidates
                .Select(candidate => (candidate.Id, Distance: Distance(typed, Normalize(candidate.Name), most)))
                .Where(pair => pair.Distance <= most)
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

    // A text that begins with what was typed, or holds it as a word, counts as one error, as people leave words out.
    private static int Distance(string typed, string name, int most) =>
        typed.Length > 2 && (name.StartsWith(typed, StringComparison.Ordinal) || $" {name} ".Contains($" {typed} ", StringComparison.Ordinal))
            ? 1
            : EditDistance.Between(typed, name, most);
}
