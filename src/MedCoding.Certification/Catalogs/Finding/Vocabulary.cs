using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace MedCoding.Certification.Catalogs;

/// <summary>Every word of the texts that can be found, once and by number: a word that is typed is compared with each only once.</summary>
internal sealed class Vocabulary
{
    // They stand in half of all names, or around a name that is asked for, and say little.
    private static readonly FrozenSet<string> Weak = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "certificate", "certification", "certified", "credential", "exam", "examination", "for", "in", "of", "on", "or", "test", "the", "to", "with"],
        StringComparer.Ordinal);

    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _words.Count;

    public ReadOnlySpan<string> Words => CollectionsMarshal.AsSpan(_words);

    public static bool IsWeak(string word) => Weak.Contains(word);

    /// <summary>What it costs not to name a word: its letters, or next to nothing.</summary>
    public static int Weight(string word) => IsWeak(word) ? 1 : word.Length;

    public int Add(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers.Add(word, number = _words.Count);
            _words.Add(word);
        }

        return number;
    }
}
