using System.Collections.Immutable;

namespace MedCoding.Certification.Credentials;

/// <summary>Looks for the single demands whose fulfilment meets a requirement: as few as can be, then as little time as can be, then the first in the text.</summary>
/// <remarks>A demand that stands in the text twice is one demand. Every choice is tried but those that already ask as much as the best one.</remarks>
internal sealed class StepSearch
{
    // No published requirement needs a thousandth of it. One that is written to be hard gets the best choice found so far.
    private const int MostLooks = 100_000;

    private readonly List<RequirementStep> _chosen = [];
    private ImmutableArray<RequirementStep> _best;
    private int _looks;

    private StepSearch()
    {
    }

    /// <summary>The steps, in the order in which the text needs them; empty when nothing is missing.</summary>
    public static ImmutableArray<RequirementStep> Of(RequirementResult result)
    {
        var search = new StepSearch();
        search.Meet(new Pending(result, null));
        return search._best;
    }

    private void Meet(Pending? pending)
    {
        while (pending is { Result.Outcome: Outcome.Met })
        {
            pending = pending.Next;
        }

        if (!_best.IsDefault && (++_looks > MostLooks || Amount(_chosen).CompareTo(Amount(_best)) >= 0))
        {
            return;
        }

        switch (pending?.Result)
        {
            case null:
                _best = [.. _chosen];
                break;
            case { Expected: RequirementGroup group } result:
                RequirementResult[] open = [.. result.Members.Where(member => member.Outcome != Outcome.Met)];
                Choose(open, 0, group.Needed - (result.Members.Length - open.Length), [], pending.Next);
                break;
            case var single when _chosen.Exists(step => step.Demand.Equals(single.Expected)):
                Meet(pending.Next);
                break;
            case var single:
                _chosen.Add(single.Step());
                Meet(pending.Next);
                _chosen.RemoveAt(_chosen.Count - 1);
                break;
        }
    }

    // Every choice of so many members from a place on.
    private void Choose(RequirementResult[] members, int from, int needed, ImmutableStack<RequirementResult> picked, Pending? next)
    {
        if (needed == 0)
        {
            // The last one picked lies on top: what is put before the rest last is met first, in the order of the text.
            Meet(picked.Aggregate(next, (rest, member) => new Pending(member, rest)));
            return;
        }

        for (var at = from; at <= members.Length - needed && _looks <= MostLooks; at++)
        {
            Choose(members, at + 1, needed - 1, picked.Push(members[at]), next);
        }
    }

    private static (int Count, long Months, long Hours) Amount(IReadOnlyList<RequirementStep> steps) => (
        steps.Count,
        steps.Sum(step => step.Demand is ExperienceRequirement experience ? (long)(step.Missing ?? experience.Months) : 0),
        steps.Sum(step => step.Demand is TrainingRequirement ? (long)(step.Missing ?? 0) : 0));

    private sealed record Pending(RequirementResult Result, Pending? Next);
}
