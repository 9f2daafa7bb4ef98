using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The cost until the exam is passed, fees and dues, against the budget if there is one.</summary>
internal sealed class CostRule : CriterionRule
{
    // A usual price, some $600, gives nothing, so that a price that is not known counts as a usual one.
    private const int WhenFree = 12;
    private const int LeastByPrice = -8;
    private const int CentsAPoint = 50_00;
    private const int WhenWithin = 4;
    private const int CentsOverAPoint = 10_00;
    private const int LeastWhenOver = -20;

    public override Criterion Criterion => Criterion.Cost;

    public override string Reason => "Money matters to everybody a little, and to whoever names a budget a lot.";

    public override string Scale =>
        "12 less one for every full $50 of fees and dues, down to -8, and half of that when a price has low confidence; with a budget that covers it 4, and the points of the price on top where they are not negative; with a budget that does not, -1 and one less for every full $10 over it, down to -20; open when the fee is not known";

    public override (int Least, int Most) Range(CandidateProfile profile) => profile.Budget is null ? (LeastByPrice, WhenFree) : (LeastWhenOver, WhenFree + WhenWithin);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var cost = candidacy.Cost.Reads;
        return candidacy.Profile.Budget is { } budget ? cost.Add(new(FactKind.Budget, budget.Cents, null, null)) : cost;
    }

    public override void Score(Selection selection, Span<short> points)
    {
        var ranked = selection.Ranked;
        var budget = selection.Profile.Budget?.Cents;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = (short)Points(selection.CostOf(ranked[row]), budget);
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        CostNumbers.Of(facts) is { IsKnown: true } cost ? Signed(Points(cost, First(facts, FactKind.Budget)?.Number)) : (Verdict.Open, 0);

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var facts = finding.Facts.AsSpan();
        if (First(facts, FactKind.NotKnown) is not null)
        {
            return "the exam fee is not known for that day";
        }

        var total = Cents.Of(CostNumbers.Of(facts).Cents);
        var parts = First(facts, FactKind.Dues) is { Number: var dues } ? $"{total} until the exam, of which {Cents.Of(dues)} are dues" : $"{total} until the exam";
        return First(facts, FactKind.Budget) is not { Number: var budget } ? parts
            : CostNumbers.Of(facts).Cents <= budget ? $"{parts}, within the budget of {Cents.Of(budget)}"
            : $"{parts}, {Cents.Of(CostNumbers.Of(facts).Cents - budget)} over the budget of {Cents.Of(budget)}";
    }

    private static int Points(CostNumbers cost, long? budget)
    {
        var byPrice = (int)Math.Max(LeastByPrice, WhenFree - (cost.Cents / CentsAPoint)) / (cost.IsUnsure ? 2 : 1);
        return !cost.IsKnown ? 0
            : budget is not { } limit ? byPrice
            : cost.Cents <= limit ? Math.Max(0, byPrice) + WhenWithin
            : (int)Math.Max(LeastWhenOver, -1 - ((cost.Cents - limit) / CentsOverAPoint));
    }
}
