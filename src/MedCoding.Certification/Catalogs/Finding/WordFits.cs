namespace MedCoding.Certification.Catalogs;

/// <summary>How each word that was typed fits each word of the vocabulary.</summary>
internal sealed class WordFits
{
    // More words than any name has make no search by words.
    private const int MostWords = 16;
    private const int ShortestBeginning = 2;

    // Letters of an abbreviation: one of three changed is another word.
    private const int ShortestMisspelled = 4;

    private const byte Exact = 0;
    private const byte Begun = 1;
    private const byte None = byte.MaxValue;

    private readonly FoldedText _typed;
    private readonly Vocabulary _vocabulary;
    private readonly byte[] _fits;
    private readonly bool[] _isWeak;
    private readonly int _words;

    public WordFits(FoldedText typed, Vocabulary vocabulary)
    {
        _typed = typed;
        _vocabulary = vocabulary;
        _words = typed.WordCount <= MostWords ? typed.WordCount : 0;
        _fits = new byte[_words * vocabulary.Count];
        _isWeak = new bool[_words];
        for (var i = 0; i < _words; i++)
        {
            var word = typed.Word(i);
            _isWeak[i] = Vocabulary.IsWeak(word.ToString());
            var row = Row(i);
            for (var known = 0; known < row.Length; known++)
            {
                ReadOnlySpan<char> other = vocabulary.Words[known];
                row[known] = !other.StartsWith(word) ? None : other.Length == word.Length ? Exact : word.Length >= ShortestBeginning ? Begun : None;
            }
        }

        // Where nothing else was typed, they are what is asked for.
        if (!_isWeak.Contains(false))
        {
            Array.Clear(_isWeak);
        }
    }

    /// <summary>Lets words fit that are misspelled.</summary>
    public void AddMisspelled()
    {
        for (var i = 0; i < _words; i++)
        {
            var word = _typed.Word(i);
            var row = Row(i);
            for (var known = 0; known < row.Length; known++)
            {
                ReadOnlySpan<char> other = _vocabulary.Words[known];
                var shorter = Math.Min(word.Length, other.Length);
                if (row[known] == None && shorter >= ShortestMisspelled)
                {
                    var most = Math.Min(2, EditDistance.Tolerated(shorter));
                    var errors = EditDistance.Between(word, other, most);
                    row[known] = errors <= most ? (byte)(Begun + errors) : None;
                }
            }
        }
    }

    /// <summary>Whether every word that says something fits a word of a text, each another one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="missing">What was left out, in letters.</param>
    /// <param name="errors">The typing errors in all words together.</param>
    public bool TryMatch(IndexedText text, out int missing, out int errors)
    {
        (missing, errors) = (0, 0);
        var (used, ownUsed) = (0UL, false);
        for (var i = 0; i < _words; i++)
        {
            var place = BestPlace(Row(i), text, used, out var fit);
            if (place < 0)
            {
                if (!_isWeak[i])
                {
                    return false;
                }

                missing++;
                continue;
            }

            used |= 1UL << place;
            ownUsed |= place < text.OwnWords && !_isWeak[i];
            errors += Math.Max(0, fit - Begun);
            missing += fit == Begun ? Math.Max(0, text.Weights[place] - _typed.Word(i).Length) : 0;
        }

        for (var place = 0; place < text.OwnWords; place++)
        {
            missing += (used & (1UL << place)) == 0 ? text.Weights[place] : 0;
        }

        return ownUsed;
    }

    private Span<byte> Row(int word) => _fits.AsSpan(word * _vocabulary.Count, _vocabulary.Count);

    private static int BestPlace(ReadOnlySpan<byte> row, IndexedText text, ulong used, out byte best)
    {
        best = None;
        var found = -1;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var fit = row[text.Words[place]];
            if (fit < best && (used & (1UL << place)) == 0)
            {
                (best, found) = (fit, place);
            }
        }

        return found;
    }
}
