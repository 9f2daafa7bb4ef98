using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs;

/// <summary>A text that can be found, ready to be compared.</summary>
internal sealed class IndexedText
{
    // The words that are used up are bits.
    private const int MostWords = 64;

    /// <summary>Makes a text ready.</summary>
    /// <param name="item">The place of the thing that it stands for.</param>
    /// <param name="source">The text.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="beside">What people may type beside it without naming anything else: the letters and the issuer of a credential beside its name.</param>
    /// <param name="vocabulary">Where its words get their numbers.</param>
    public IndexedText(int item, FindableText source, FoldedText folded, string beside, Vocabulary vocabulary)
    {
        Item = item;
        Source = source;
        Folded = folded;
        var words = Numbers(folded, vocabulary).Take(MostWords).ToArray();
        OwnWords = words.Length;
        Words = [.. words, .. Numbers(FoldedText.Of(beside), vocabulary).Except(words).Take(MostWords - words.Length)];
        Weights = [.. Words.Select((word, index) => index < OwnWords ? Vocabulary.Weight(vocabulary.Words[word]) : 0)];
    }

    public int Item { get; }

    public FindableText Source { get; }

    public FoldedText Folded { get; }

    /// <summary>Its words by their numbers, and behind them those that may stand beside it.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>How many of the words are its own.</summary>
    public int OwnWords { get; }

    /// <summary>What it costs to leave a word out, in letters; nothing for those that merely may stand beside it.</summary>
    public ImmutableArray<int> Weights { get; }

    private static IEnumerable<int> Numbers(FoldedText text, Vocabulary vocabulary) =>
        Enumerable.Range(0, text.WordCount).Select(word => vocabulary.Add(text.Word(word).ToString()));
}
