namespace MedCoding.Certification.Catalogs;

/// <summary>How near a text is to what was typed, in points. Scores are even, so that a successor has room one above what it came after.</summary>
internal static class TextScore
{
    public const int None = 0;

    private const int Lowest = 1000;
    private const int Band = 1000;
    private const int MostLost = 499;

    // What is lost weighs in this order: letters that were not typed, being offered no more, what the text is.
    private const int LetterLoss = 5;
    private const int GoneLoss = 2 * LetterLoss;
    private const int MostLetters = 90;

    // A typing error counts as much as a word left out; people seldom get the first letter wrong.
    private const int ErrorLetters = 12;
    private const int FirstLetterLetters = 6;
    private const int MostMissingLetters = 40;

    // People write ICD10PCS as one word, and no names.
    private const int LongestRunTogether = 8;

    // A shorter piece stands inside too many words.
    private const int ShortestInside = 4;

    public static MatchCloseness Closeness(int score) => MatchCloseness.NearSpelling - ((score - Lowest) / Band);

    /// <summary>The points of a text that is typed without errors.</summary>
    public static int Of(FoldedText typed, WordFits fits, IndexedText text, bool isGone)
    {
        var folded = text.Folded;
        if (folded.Letters == typed.Letters)
        {
            return Points(MatchCloseness.Whole, 0, text, isGone: false);
        }

        if (folded.Letters.StartsWith(typed.Letters, StringComparison.Ordinal) && (folded.Letters.Length <= LongestRunTogether || EndsLikeTyping(typed, folded, 0)))
        {
            return Points(MatchCloseness.Beginning, folded.Letters.Length - typed.Letters.Length, text, isGone);
        }

        return fits.TryMatch(text, out var missing, out _) || StandsInside(typed, text.Folded, out missing)
            ? Points(MatchCloseness.Words, missing, text, isGone)
            : None;
    }

    /// <summary>The points of a text that is typed with errors.</summary>
    public static int OfMisspelled(FoldedText typed, WordFits fits, IndexedText text, bool isGone)
    {
        var (a, b) = (typed.Letters, text.Folded.Letters);
        var most = EditDistance.Tolerated(Math.Min(a.Length, b.Length));
        var lost = int.MaxValue;
        if (most > 0 && EditDistance.Between(a, b, most) is var errors && errors <= most)
        {
            lost = (errors * ErrorLetters) + (a[0] == b[0] ? 0 : FirstLetterLetters);
        }

        if (fits.TryMatch(text, out var missing, out errors) && errors <= EditDistance.Tolerated(a.Length))
        {
            lost = Math.Min(lost, (errors * ErrorLetters) + Math.Min(missing, MostMissingLetters));
        }

        return lost == int.MaxValue ? None : Points(MatchCloseness.NearSpelling, lost, text, isGone);
    }

    // Words that were typed as one, or one as two: "out patient coder".
    private static bool StandsInside(FoldedText typed, FoldedText text, out int missing)
    {
        missing = text.Letters.Length - typed.Letters.Length;
        for (var word = 1; typed.Letters.Length >= ShortestInside && word < text.WordCount; word++)
        {
            if (text.Letters.AsSpan(text.Start(word)).StartsWith(typed.Letters))
            {
                return EndsLikeTyping(typed, text, text.Start(word));
            }
        }

        return false;
    }

    // With a word, or inside the word that is being typed: "radiologyc" is misspelled, and no Radiology Certified Coder.
    private static bool EndsLikeTyping(FoldedText typed, FoldedText text, int start)
    {
        var end = start + typed.Letters.Length;
        return text.EndsWord(end) || text.StartBefore(end) == start + typed.Start(typed.WordCount - 1);
    }

    private static int Points(MatchCloseness closeness, int letters, IndexedText text, bool isGone)
    {
        var lost = (Math.Min(letters, MostLetters) * LetterLoss) + (isGone ? GoneLoss : 0) + (int)text.Source.Kind;
        return Lowest + ((MatchCloseness.NearSpelling - closeness) * Band) + (2 * (MostLost - 1 - Math.Min(lost, MostLost - 1)));
    }
}
