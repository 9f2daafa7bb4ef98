using System.Collections.Immutable;
using System.Numerics;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Finds what a person may earn to meet requirements: what they ask for, and what an issuer asks before it.</summary>
internal sealed class CandidateFinder(CompiledCatalog team, RequirementSlots slots, int months, int people)
{
    /// <summary>How many candidates of one person are looked at in every combination, whatever the number of people.</summary>
    public const int AlwaysKept = 6;

    private const int MostKept = 12;
    private const int Combinations = 50_000;

    // In small teams there is time for the combinations of more.
    private readonly int _most = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, Combinations / Math.Max(1, people))), AlwaysKept, MostKept);

    /// <param name="person">The person.</param>
    /// <param name="requirements">What is asked.</param>
    /// <param name="deadline">The months of a grace that ends before the time does: what is learned within it is kept beside what is cheapest.</param>
    public CandidateSet Find(TeamPerson person, ImmutableArray<Requirement> requirements, int? deadline)
    {
        // What time alone brings needs no credential, unless it brings it behind the deadline.
        ImmutableArray<Requirement> open =
        [
            .. requirements.Where((requirement, index) => person.OutcomeOf(requirement, index == requirements.Length - 1 && deadline is { } limit ? limit : months, []) != Outcome.Met),
        ];
        var found = new List<Candidate>();
        var passedOver = ImmutableArray.CreateBuilder<(Credential, CredentialObstacle)>();
        var queue = new Queue<CompiledCredential>(team.Credentials.Where(compiled => open.Any(requirement => IsAsked(requirement, compiled))));
        var direct = queue.Count;
        var seen = queue.Select(compiled => compiled.Credential.Id).ToHashSet();
        while (queue.TryDequeue(out var compiled))
        {
            var isDirect = direct-- > 0;
            if (person.Held.Contains(compiled.Credential.Id))
            {
                continue;
            }

            var steps = Steps(compiled, person);
            var candidate = new Candidate(compiled, person);
            var obstacle = ObstacleOf(compiled, person) ?? (steps is null ? CredentialObstacle.NotEligible
                : candidate.Weeks > StudyWeeks.InMonths(months) ? CredentialObstacle.TooLong
                : !candidate.HasPrice ? CredentialObstacle.NoPrice
                : (CredentialObstacle?)null);
            if (obstacle is { } reason)
            {
                if (isDirect)
                {
                    passedOver.Add((compiled.Credential, reason));
                }

                continue;
            }

            found.Add(candidate);
            foreach (var step in steps!.Where(step => seen.Add(step.Credential.Id)))
            {
                queue.Enqueue(step);
            }
        }

        var useful = Useful(found, [.. open, .. found.Where(one => one.Now == Outcome.NotMet).Select(one => one.Compiled.Eligibility!.Value)]);
        var kept = Chosen(useful, open, deadline);
        Candidate[] left = [.. useful.Except(kept)];
        passedOver.AddRange(left.Select(one => (one.Compiled.Credential, CredentialObstacle.TooMany)));
        return new(kept, [.. left], passedOver.ToImmutable());
    }

    private bool IsAsked(Requirement requirement, CompiledCredential compiled) => !slots.Filled(requirement, compiled.Credential).IsZero;

    // What keeps everybody, or everybody who holds the same, from it.
    private static CredentialObstacle? ObstacleOf(CompiledCredential compiled, TeamPerson person) =>
        compiled.OwnPlace switch
        {
            Place.YetToCome => CredentialObstacle.NotIntroduced,
            Place.Retired => CredentialObstacle.NotOffered,
            _ when compiled.Credential.SupersededBy?.Value.Any(above => person.Held.Contains(above)) == true => CredentialObstacle.SupersededByHeld,
            Place.Outside => CredentialObstacle.TooLittleKnown,
            _ => null,
        };

    // The credentials that an issuer asks first, if without them the person may not sit in time; null when even with them it is known that the demands are not met.
    private CompiledCredential[]? Steps(CompiledCredential compiled, TeamPerson person)
    {
        if (compiled.Eligibility is not { Value: var demand } || person.OutcomeOf(demand, months, []) != Outcome.NotMet)
        {
            return [];
        }

        CompiledCredential[] steps =
        [
            .. team.Credentials.Where(other =>
                other != compiled && IsAsked(demand, other) && !person.Held.Contains(other.Credential.Id) && ObstacleOf(other, person) is null),
        ];
        return person.BestOutcomeOf(demand, months, [.. steps.Select(step => step.Credential.Id)]) == Outcome.NotMet ? null : steps;
    }

    // Leaves out what another candidate is as good as in every combination: it fills the same places, is open at once, takes no longer, costs no more, and is carried beside as much.
    private List<Candidate> Useful(List<Candidate> found, ImmutableArray<Requirement> asked)
    {
        found.Sort((a, b) => (a.OutsideCents, b.IsCertain, a.Id).CompareTo((b.OutsideCents, a.IsCertain, b.Id)));
        var useful = new List<Candidate>();
        foreach (var (one, index) in found.Select((one, index) => (one, index)))
        {
            var isNeedless = found.Where((other, place) => place != index && Replaces(other, one, asked) && (place < index || !Replaces(one, other, asked))).Any();
            if (!isNeedless)
            {
                useful.Add(one);
            }
        }

        return useful;
    }

    private bool Replaces(Candidate better, Candidate worse, ImmutableArray<Requirement> asked) =>
        better.Now != Outcome.NotMet
        && (better.Weeks ?? 0) <= (worse.Weeks ?? 0)
        && (better.Body == worse.Body ? better.OutsideCents <= worse.OutsideCents && better.InsideCents <= worse.InsideCents : better.OutsideCents <= worse.LeastCents)
        && Above(better).All(above => above == worse.Id || Above(worse).Contains(above))
        && team.Superseded.All(pair => !pair.Above.Contains(better.Id) || pair.Above.Contains(worse.Id) || team.Credentials[pair.At] == worse.Compiled)
        && asked.All(requirement => slots.Filled(requirement, worse.Compiled.Credential) is var places && (slots.Filled(requirement, better.Compiled.Credential) & places) == places);

    private static ImmutableArray<CredentialId> Above(Candidate candidate) => candidate.Compiled.Credential.SupersededBy?.Value ?? [];

    // Of too many those that every requirement has cheapest, in turn, and those that are cheapest within the deadline.
    private ImmutableArray<Candidate> Chosen(List<Candidate> useful, ImmutableArray<Requirement> open, int? deadline)
    {
        if (useful.Count <= _most)
        {
            return [.. useful];
        }

        var quick = useful.Where(one => deadline is { } limit && one.Now != Outcome.NotMet && (one.Weeks ?? 0) <= StudyWeeks.InMonths(limit) && IsAsked(open[^1], one.Compiled));
        Queue<Candidate>[] queues = [.. open.Select(requirement => new Queue<Candidate>(useful.Where(one => IsAsked(requirement, one.Compiled)))), new(quick)];
        var chosen = new HashSet<Candidate>();
        while (chosen.Count < _most && queues.Any(queue => queue.Count > 0))
        {
            foreach (var queue in queues)
            {
                while (chosen.Count < _most && queue.TryDequeue(out var next) && !chosen.Add(next))
                {
                }
            }
        }

        return [.. useful.Where(chosen.Contains)];
    }
}
