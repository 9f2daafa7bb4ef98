using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What holders earn, by the latest average that a source names, for whoever wants the highest pay.</summary>
internal sealed class PayRule : CriterionRule
{
    private const long CentsBase = 40_000_00;
    private const long CentsAPoint = 2_500_00;
    private const int Most = 15;

    public override Criterion Criterion => Criterion.Pay;

    public override string Reason => "Pay follows more from experience and place than from letters, so even the largest figure decides little.";

    public override string Scale =>
        "one for every full $2,500 a year over $40,000 of the latest average or median pay, up to 15; half of that when the figure has low confidence; open when none is known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, Most);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Compiled.PayReads;

    public override bool IsAsked(Selection selection) => selection.Weight(Criterion.Pay) > 0;

    public override void Score(Selection selection, Span<short> points) => Take(selection, selection.Catalog.Pay, points);

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts)
    {
        if (First(facts, FactKind.Pay) is not { Number: var cents })
        {
            return (Verdict.Open, 0);
        }

        var points = (int)Math.Clamp((cents - CentsBase) / CentsAPoint, 0, Most);
        return Signed(First(facts, FactKind.FigureConfidence)?.Number == (long)Confidence.Low ? points / 2 : points);
    }

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        First(finding.Facts.AsSpan(), FactKind.Pay) is { } pay
            ? $"holders are said to earn {pay.Subject}, known with {ConfidenceText.Of((Confidence)(First(finding.Facts.AsSpan(), FactKind.FigureConfidence)?.Number ?? 0))} confidence"
            : "what holders earn is not known";
}
