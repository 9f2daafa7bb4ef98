using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The level of the credential against the person's experience.</summary>
internal sealed class LevelRule : CriterionRule
{
    private const int Suited = 20;
    private const int LeastWhenShort = -20;
    private const int PointsShortOfTwoMonths = 3;
    private const int LeastWhenBeyond = 5;
    private const int MonthsBeyondAPoint = 6;

    public override Criterion Criterion => Criterion.Level;

    public override string Reason => "A credential far above the experience is hard to earn and to use, one far below it adds little.";

    public override string Scale =>
        "20 when the experience lies in the stretch that the level suits; one and a half less for each month short of it, rounded in its favor, down to -20; one less for every six months beyond it, down to 5; open when the experience is not known";

    public override (int Least, int Most) Range(CandidateProfile profile) => (LeastWhenShort, Suited);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var level = candidacy.Compiled.Level;
        return level.IsEmpty || candidacy.ExperienceMonths is not { } months ? level : level.Add(new(FactKind.ExperienceMonths, months, null, null));
    }

    public override void Score(Selection selection, Span<short> points)
    {
        if (selection.ExperienceMonths is not { } months)
        {
            return;
        }

        // The person's months are the same for all, so that only the levels differ.
        var catalog = selection.Catalog;
        Span<short> byLevel = stackalloc short[catalog.LevelReads.Length];
        for (var level = 0; level < byLevel.Length; level++)
        {
            var stretch = catalog.LevelReads[level];
            byLevel[level] = stretch.IsEmpty ? (short)0 : (short)Points(
                months, First(stretch.AsSpan(), FactKind.SuitsFromMonths)?.Number, First(stretch.AsSpan(), FactKind.SuitsUntilMonths)?.Number);
        }

        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = byLevel[catalog.Levels[ranked[row]]];
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        First(facts, FactKind.ExperienceMonths) is { Number: var months } && First(facts, FactKind.SuitsFromMonths) is { Number: var from }
            ? Signed(Points(months, from, First(facts, FactKind.SuitsUntilMonths)?.Number))
            : (Verdict.Open, 0);

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var facts = finding.Facts.AsSpan();
        var level = finding.Facts[0].Subject ?? "its level";
        if (First(facts, FactKind.SuitsFromMonths) is not { Number: var from })
        {
            return "the level of the credential is not known";
        }

        var stretch = First(facts, FactKind.SuitsUntilMonths) is { Number: var until }
            ? from == 0 ? $"up to {Months.Of(until)}" : $"{Months.Of(from)} to {Months.Of(until)}"
            : $"{Months.Of(from)} or more";
        return First(facts, FactKind.ExperienceMonths) is { Number: var months }
            ? $"{level}: suits {stretch} of experience; said: {Months.Of(months)}"
            : $"{level}: suits {stretch} of experience; how much there is was not said";
    }

    private static int Points(long months, long? from, long? until) =>
        from is null ? 0
        : months < from ? (int)Math.Max(LeastWhenShort, Suited - ((from.Value - months) * PointsShortOfTwoMonths / 2))
        : months > until ? (int)Math.Max(LeastWhenBeyond, Suited - ((months - until.Value) / MonthsBeyondAPoint))
        : Suited;
}
