using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The goals that the catalog judges credentials by. Cost, speed and pay are computed by rules of their own.</summary>
internal sealed class GoalRule : CriterionRule
{
    public static readonly FitScale Fits = new(15, 10, 4, -8, 0);

    public override Criterion Criterion => Criterion.Goal;

    public override string Reason => "What somebody wants decides between credentials that suit the work alike.";

    public override string Scale => $"{Fits}; the sum over the stated goals but lowest cost, quickest and highest pay, which are computed";

    public static bool IsComputed(GoalId goal) => goal == GoalIds.LowestCost || goal == GoalIds.Quickest || goal == GoalIds.HighestPay;

    public override bool IsAsked(Selection selection)
    {
        foreach (var goal in selection.Profile.Goals)
        {
            if (!IsComputed(goal))
            {
                return true;
            }
        }

        return false;
    }

    public override (int Least, int Most) Range(CandidateProfile profile)
    {
        var judged = profile.Goals.Count(goal => !IsComputed(goal));
        return (Fits.Least * judged, Fits.Most * judged);
    }

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var reads = ImmutableArray.CreateBuilder<FactRead>(candidacy.Profile.Goals.Length);
        foreach (var goal in candidacy.Profile.Goals)
        {
            if (!IsComputed(goal))
            {
                reads.Add(candidacy.Compiled.Goal(goal));
            }
        }

        return reads.ToImmutable();
    }

    public override void Score(Selection selection, Span<short> points)
    {
        foreach (var goal in selection.Profile.Goals)
        {
            if (!IsComputed(goal))
            {
                Fits.Add(selection, selection.Catalog.Goals.Of(goal), points);
            }
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts)
    {
        var sum = 0;
        var judged = false;
        foreach (var fact in facts)
        {
            sum += Fits.Points(fact);
            judged |= fact.Kind != FactKind.Unjudged;
        }

        return judged ? Signed(sum) : (Verdict.Open, 0);
    }

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        string.Join("; ", finding.Facts.Select(fact => FitText.Of(fact, $"the goal '{catalog.Goals.Get(GoalId.Parse(fact.Subject!)).Name}'")));
}
