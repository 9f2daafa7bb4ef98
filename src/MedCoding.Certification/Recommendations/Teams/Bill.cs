using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What several credentials cost one person together: of each body the cheaper of staying outside for all of them and joining once.</summary>
internal static class Bill
{
    public static long Cents(IEnumerable<Candidate> earned, CatalogView view) => earned.GroupBy(one => one.Body).Sum(body => CentsOf([.. body], view, out _));

    public static CostEstimate Estimate(IEnumerable<Candidate> earned, CatalogView view)
    {
        var items = ImmutableArray.CreateBuilder<CostItem>();
        var others = new List<string>();
        foreach (var body in earned.GroupBy(one => one.Body))
        {
            Candidate[] ofBody = [.. body];
            _ = CentsOf(ofBody, view, out var joins);
            if (joins)
            {
                var issuer = view.Catalog.IssuingBodies.Get(body.Key);
                var (dues, period) = CompiledCost.Dues(issuer, view);
                items.Add(new(CompiledCost.DuesName(issuer, period), dues!.Value, dues.Evidence));
            }

            foreach (var one in ofBody)
            {
                var cost = joins && !StaysCheaper(one) ? one.Inside : one.Outside;
                items.AddRange(cost.Estimate.Items);
                others.AddRange(cost.Estimate.NotIncluded);
            }
        }

        return new(items.ToImmutable(), [.. others.Distinct(StringComparer.Ordinal)]);
    }

    private static long CentsOf(Candidate[] ofBody, CatalogView view, out bool joins)
    {
        var mustJoin = ofBody.Any(one => one.Outside.HasDues);
        var outside = mustJoin ? long.MaxValue : ofBody.Sum(one => one.OutsideCents);
        var dues = mustJoin || ofBody.Length > 1 ? CompiledCost.Dues(view.Catalog.IssuingBodies.Get(ofBody[0].Body), view).Amount : null;
        var inside = dues is null ? long.MaxValue : dues.Value.Cents + ofBody.Sum(one => StaysCheaper(one) ? one.OutsideCents : one.InsideCents);
        joins = inside < outside;
        return Math.Min(inside, outside);
    }

    // A body may ask its members for more than others.
    private static bool StaysCheaper(Candidate one) => !one.Outside.HasDues && one.OutsideCents < one.InsideCents;
}
