using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Which credential comes first, without ranking the others.</summary>
internal static class FirstPlace
{
    public const int None = -1;

    /// <summary>The credential that comes first; <see langword="null"/> when nothing is ranked.</summary>
    public static CredentialId? Of(Selection selection) => IdOf(selection, RowOf(selection, Products(selection)));

    /// <summary>The credential of a row; <see langword="null"/> for <see cref="None"/>.</summary>
    public static CredentialId? IdOf(Selection selection, int row) =>
        row == None ? null : selection.Catalog.Credentials[selection.Ranked[row]].Credential.Id;

    /// <summary>The points of each ranked credential times the weights, in hundredths.</summary>
    public static long[] Products(Selection selection)
    {
        var products = new long[selection.Ranked.Length];
        foreach (var rule in CriterionRule.All)
        {
            Add(products, selection.Points(rule.Criterion), selection.Weight(rule.Criterion));
        }

        return products;
    }

    /// <summary>Adds the points of a criterion, times a weight; none when it is not asked for.</summary>
    public static void Add(Span<long> products, ReadOnlySpan<short> points, long weight)
    {
        for (var row = 0; row < points.Length; row++)
        {
            products[row] += points[row] * weight;
        }
    }

    /// <summary>The row that comes first by the products, as <see cref="Selection.Rank"/> orders them.</summary>
    public static int RowOf(Selection selection, ReadOnlySpan<long> products) => RowOf(selection, products, None);

    /// <summary>The same, with one credential taken as open that is not open yet, or the other way round.</summary>
    public static int RowOf(Selection selection, ReadOnlySpan<long> products, int other)
    {
        var first = ulong.MaxValue;
        for (var row = 0; row < products.Length; row++)
        {
            var openness = selection.OpennessOf(selection.Ranked[row]);
            var taken = row != other ? openness : openness == Openness.NotYet ? Openness.OpenNow : Openness.NotYet;
            first = Math.Min(first, RankKey.Of(taken, WeightedSum.Score(products[row]), row));
        }

        return products.IsEmpty ? None : RankKey.RowOf(first);
    }
}
