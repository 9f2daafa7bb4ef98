using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>One criterion: what it reads, what points that gives, and how it is said. Pure; no clock, no I/O, no state.</summary>
/// <remarks>Reading and judging are apart, so that the points of a finding can always be computed again from the facts it names.</remarks>
internal abstract class CriterionRule
{
    /// <summary>Every rule, in the order of <see cref="Recommendations.Criterion"/>.</summary>
    public static ImmutableArray<CriterionRule> All { get; } =
    [
        new SettingRule(), new RoleRule(), new SpecialtyRule(), new LevelRule(), new EducationRule(), new EligibilityRule(), new StandingRule(), new RecognitionRule(),
        new CostRule(), new TimeRule(), new HeldRule(), new EmployerRule(), new GoalRule(), new LowestCostRule(), new QuickestRule(), new PayRule(),
    ];

    public abstract Criterion Criterion { get; }

    /// <summary>Why it counts, and counts as much as it does, in one sentence.</summary>
    public abstract string Reason { get; }

    /// <summary>The rule in one sentence, with its points.</summary>
    public abstract string Scale { get; }

    /// <summary>The least and the most points that any facts can give to whoever has the profile.</summary>
    public abstract (int Least, int Most) Range(CandidateProfile profile);

    /// <summary>The facts that matter; empty when the profile does not ask.</summary>
    public abstract ImmutableArray<FactRead> Read(in Candidacy candidacy);

    /// <summary>Whether a selection asks for the criterion at all.</summary>
    public virtual bool IsAsked(Selection selection) => true;

    /// <summary>The points of every ranked credential, from the catalog's columns: what <see cref="Judge"/> gives for the facts of each, without gathering them.</summary>
    /// <param name="selection">The person before the credentials.</param>
    /// <param name="points">One place for each ranked credential, all zero.</param>
    public abstract void Score(Selection selection, Span<short> points);

    /// <summary>What the facts give.</summary>
    public abstract (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts);

    /// <summary>The finding in words.</summary>
    public abstract string Describe(Finding finding, CertificationCatalog catalog);

    protected static (Verdict Verdict, int Points) Signed(int points) =>
        (points > 0 ? Verdict.For : points < 0 ? Verdict.Against : Verdict.Neutral, points);

    /// <summary>Copies the points of ranked credentials from a column of the whole catalog.</summary>
    protected static void Take(Selection selection, ReadOnlySpan<short> column, Span<short> points)
    {
        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = column[ranked[row]];
        }
    }

    protected static FactRead? First(ReadOnlySpan<FactRead> facts, FactKind kind)
    {
        foreach (var fact in facts)
        {
            if (fact.Kind == kind)
            {
                return fact;
            }
        }

        return null;
    }
}
