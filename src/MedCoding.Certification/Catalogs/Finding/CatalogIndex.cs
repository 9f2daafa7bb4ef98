using System.Collections.Immutable;

namespace MedCoding.Certification.Catalogs;

/// <summary>Everything in a catalog that can be found, ready to be searched. Immutable once made, and thread-safe.</summary>
internal sealed class CatalogIndex
{
    private readonly ImmutableArray<FindableItem> _items;
    private readonly ImmutableArray<IndexedText> _texts;
    private readonly Vocabulary _vocabulary = new();

    // The place of the credential that came after one, or a place that there is not.
    private readonly ImmutableArray<int> _successors;

    public CatalogIndex(CertificationCatalog catalog)
    {
        _items = [.. FindableItems.Of(catalog)];
        _texts = [.. _items.SelectMany((item, place) => Texts(item, place, _vocabulary))];
        var credentials = _items
            .Select((item, place) => (Item: item, Place: place))
            .Where(one => one.Item.Kind == CatalogItemKind.Credential)
            .ToDictionary(one => one.Item.Id, one => one.Place, StringComparer.Ordinal);
        _successors = [.. _items.Select(item => item is { Kind: CatalogItemKind.Credential, LeadsTo: { } next } ? credentials[next.ToString()] : -1)];
    }

    public ImmutableArray<CatalogMatch> Find(string text)
    {
        var typed = FoldedText.Of(text);
        if (typed.WordCount == 0)
        {
            return [];
        }

        var best = new Hit[_items.Length];
        var fits = new WordFits(typed, _vocabulary);
        var isKnown = false;
        foreach (var one in _texts)
        {
            isKnown |= Take(best, one, TextScore.Of(typed, fits, one, _items[one.Item].IsGone)) == MatchCloseness.Whole;
        }

        // What the catalog knows is no misspelling of anything else.
        if (!isKnown)
        {
            fits.AddMisspelled();
            foreach (var one in _texts)
            {
                Take(best, one, TextScore.OfMisspelled(typed, fits, one, _items[one.Item].IsGone));
            }
        }

        return Ranked(best);
    }

    private static MatchCloseness? Take(Hit[] best, IndexedText text, int score)
    {
        if (score > best[text.Item].Score)
        {
            best[text.Item] = new(score, text.Source);
        }

        return score == TextScore.None ? null : TextScore.Closeness(score);
    }

    // The same letters once, by the first text that has them: the identifier stands before the name.
    private static IEnumerable<IndexedText> Texts(FindableItem item, int place, Vocabulary vocabulary) => item.Texts
        .Select(text => (Text: text, Folded: FoldedText.Of(text.Text)))
        .Where(one => one.Folded.WordCount > 0)
        .DistinctBy(one => one.Folded.Letters)
        .Select(one => new IndexedText(place, one.Text, one.Folded, one.Text.Kind == CatalogTextKind.Identifier ? "" : $"{item.Id} {item.Issuer}", vocabulary));

    private static FindableText Formerly(FindableText text) => text.Kind switch
    {
        CatalogTextKind.Identifier => text with { Kind = CatalogTextKind.FormerLetters },
        CatalogTextKind.Name => text with { Kind = CatalogTextKind.FormerName },
        _ => text,
    };

    private ImmutableArray<CatalogMatch> Ranked(Hit[] best)
    {
        // Who names what was renamed asks for what it became. A successor has none itself, so the order does not matter.
        for (var place = 0; place < best.Length; place++)
        {
            if (_successors[place] is >= 0 and var successor && best[place] is { Score: > TextScore.None } hit && hit.Score >= best[successor].Score)
            {
                best[successor] = new(hit.Score + 1, Formerly(hit.Text));
            }
        }

        var matches = new List<CatalogMatch>();
        for (var place = 0; place < best.Length; place++)
        {
            if (best[place].Score > TextScore.None)
            {
                matches.Add(new CatalogMatch(_items[place], best[place].Text, best[place].Score));
            }
        }

        matches.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Id, b.Id));
        return [.. matches];
    }

    private readonly record struct Hit(int Score, FindableText Text);
}
