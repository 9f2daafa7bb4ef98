using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What it costs, for whoever wants the lowest cost.</summary>
internal sealed class LowestCostRule : CriterionRule
{
    private const int WhenFree = 30;
    private const int CentsAPoint = 25_00;

    public override Criterion Criterion => Criterion.LowestCost;

    public override string Reason => "Whoever asks for the lowest cost wants the price to weigh more than the rest.";

    public override string Scale => "30 less one for every full $25 of fees and dues, down to 0; open when the fee is not known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, WhenFree);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Cost.Reads;

    public override bool IsAsked(Selection selection) => selection.Weight(Criterion.LowestCost) > 0;

    public override void Score(Selection selection, Span<short> points)
    {
        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = (short)Points(selection.CostOf(ranked[row]));
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        CostNumbers.Of(facts) is { IsKnown: true } cost ? Signed(Points(cost)) : (Verdict.Open, 0);

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        finding.Verdict == Verdict.Open ? "the exam fee is not known for that day" : $"it costs {Cents.Of(CostNumbers.Of(finding.Facts.AsSpan()).Cents)}";

    private static int Points(CostNumbers cost) => cost.IsKnown ? (int)Math.Max(0, WhenFree - (cost.Cents / CentsAPoint)) : 0;
}
