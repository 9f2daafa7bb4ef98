using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

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

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var cost = candidacy.Cost.Reads;
        return candidacy.Profile.Budget is { } budget ? cost.Add(new(FactKind.Budget, budget.Cents, null, null)) : cost;
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts)
    {
        if (First(facts, FactKind.NotKnown) is not null)
        {
            return (Verdict.Open, 0);
        }

        var total = Total(facts);
        var byPrice = (int)Math.Max(LeastByPrice, WhenFree - (total / CentsAPoint)) / (IsUnsure(facts) ? 2 : 1);
        return First(facts, FactKind.Budget) is not { Number: var budget } ? Signed(byPrice)
            : total <= budget ? Signed(Math.Max(0, byPrice) + WhenWithin)
            : Signed((int)Math.Max(LeastWhenOver, -1 - ((total - budget) / CentsOverAPoint)));
    }

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var facts = finding.Facts.AsSpan();
        if (First(facts, FactKind.NotKnown) is not null)
        {
            return "the exam fee is not known for that day";
        }

        var total = Cents.Of(Total(facts));
        var parts = First(facts, FactKind.Dues) is { Number: var dues } ? $"{total} until the exam, of which {Cents.Of(dues)} are dues" : $"{total} until the exam";
        return First(facts, FactKind.Budget) is not { Number: var budget } ? parts
            : Total(facts) <= budget ? $"{parts}, within the budget of {Cents.Of(budget)}"
            : $"{parts}, {Cents.Of(Total(facts) - budget)} over the budget of {Cents.Of(budget)}";
    }

    private static bool IsUnsure(ReadOnlySpan<FactRead> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Evidence?.Confidence == Confidence.Low)
            {
                return true;
            }
        }

        return false;
    }

    public static long Total(ReadOnlySpan<FactRead> facts) =>
        (First(facts, FactKind.ExamFee)?.Number ?? 0) + (First(facts, FactKind.ApplicationFee)?.Number ?? 0) + (First(facts, FactKind.Dues)?.Number ?? 0);
}
