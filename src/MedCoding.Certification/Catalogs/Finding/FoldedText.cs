using System.Globalization;

namespace MedCoding.Certification.Catalogs;

/// <summary>A text without what does not matter when something is looked up: letters and digits only, in one case, and where words begin.</summary>
internal sealed class FoldedText
{
    /// <summary>Letters and digits that count; no name is longer, and a page of text costs no more than a line.</summary>
    public const int Longest = 128;

    private readonly int[] _starts;

    private FoldedText(string letters, int[] starts)
    {
        Letters = letters;
        _starts = starts;
    }

    /// <summary>All words in one, so that <c>CCS-P</c>, <c>ccs p</c> and <c>CCSP</c> are the same.</summary>
    public string Letters { get; }

    public int WordCount => _starts.Length;

    public static FoldedText Of(string text)
    {
        Span<char> letters = stackalloc char[Longest];
        Span<int> starts = stackalloc int[Longest];
        var (length, words, begins) = (0, 0, true);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length == Longest)
                {
                    break;
                }

                if (begins)
                {
                    starts[words++] = length;
                    begins = false;
                }

                letters[length++] = Fold(c);
            }
            else if (!StandsInsideWords(c))
            {
                begins = true;
            }
        }

        return new FoldedText(letters[..length].ToString(), starts[..words].ToArray());
    }

    public int Start(int word) => _starts[word];

    /// <summary>Where the word begins to which the letter before a place belongs.</summary>
    public int StartBefore(int place) => Array.BinarySearch(_starts, place) is var found && found < 0 ? _starts[~found - 1] : _starts[found - 1];

    /// <summary>Whether a word ends at a place.</summary>
    public bool EndsWord(int place) => place == Letters.Length || Array.BinarySearch(_starts, place) >= 0;

    public ReadOnlySpan<char> Word(int word) => Letters.AsSpan(_starts[word]..(word + 1 < _starts.Length ? _starts[word + 1] : Letters.Length));

    // Through the capital, as some letters share theirs. Both letters that only Turkish has are an i to everybody else.
    private static char Fold(char c) => c is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(char.ToUpperInvariant(c));

    // Doctor's is one word, and so is one with an accent or a soft hyphen in it.
    private static bool StandsInsideWords(char c) =>
        c is '\'' or '’' || (c > '\u007f' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
