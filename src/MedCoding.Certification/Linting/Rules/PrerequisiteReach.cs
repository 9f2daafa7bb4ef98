using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Which credentials somebody who holds none can come to, by the demands of the day. Whatever is no credential counts as met.</summary>
internal sealed class PrerequisiteReach
{
    private readonly Dictionary<CredentialId, Requirement?> _demands = [];
    private readonly HashSet<CredentialId> _reached = [];
    private readonly HashSet<(IssuingBodyId?, WorkSettings.PracticeAreaId?)> _classes = [];

    // Each ring of demands once for all that are on it, with the place of each.
    private readonly Dictionary<CredentialId, (ImmutableArray<CredentialId> Ring, int At)> _cycles = [];

    // Who waits for a credential, and who for any of a class.
    private readonly Dictionary<CredentialId, List<Credential>> _waiting = [];
    private readonly Dictionary<(IssuingBodyId?, WorkSettings.PracticeAreaId?), List<Credential>> _waitingForClass = [];

    public PrerequisiteReach(CatalogView view)
    {
        var offered = view.Catalog.Credentials.Where(credential => view.At(credential.Status) is not { Fact.Value.Standing: not CredentialStanding.Active }).ToImmutableArray();
        foreach (var credential in offered)
        {
            _demands[credential.Id] = view.At(credential.Eligibility).Fact?.Value;
        }

        Spread(offered);
        OutOfReach = [.. offered.Where(credential => !_reached.Contains(credential.Id))];
        FindCycles();
    }

    /// <summary>What is offered and cannot be come to, in the order of the identifiers.</summary>
    public ImmutableArray<Credential> OutOfReach { get; }

    public Requirement? DemandOf(Credential credential) => _demands.GetValueOrDefault(credential.Id);

    /// <summary>The way from a credential over its demands back to it; empty when there is none.</summary>
    public ImmutableArray<CredentialId> CycleOf(Credential credential) =>
        _cycles.TryGetValue(credential.Id, out var cycle) ? [.. cycle.Ring[cycle.At..], .. cycle.Ring[..cycle.At], credential.Id] : [];

    /// <summary>Whether a credential demands, over others, itself.</summary>
    public bool IsInCycle(Credential credential) => _cycles.ContainsKey(credential.Id);

    // From what demands no credential to what that opens and so on: each demand is judged again only when something that it names was reached.
    private void Spread(ImmutableArray<Credential> offered)
    {
        foreach (var credential in offered)
        {
            foreach (var leaf in _demands[credential.Id] is { } demand ? RequirementLeaves.Of(demand) : [])
            {
                if (leaf is CredentialRequirement one)
                {
                    Add(_waiting, one.Credential, credential);
                }
                else if (leaf is CredentialClassRequirement any)
                {
                    Add(_waitingForClass, (any.IssuingBody, any.Area), credential);
                }
            }
        }

        var open = new Queue<Credential>(offered);
        while (open.TryDequeue(out var credential))
        {
            if (!_reached.Contains(credential.Id) && (_demands[credential.Id] is not { } demand || IsMet(demand)))
            {
                _reached.Add(credential.Id);
                foreach (var other in Opened(credential))
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    private IEnumerable<Credential> Opened(Credential credential)
    {
        var opened = _waiting.TryGetValue(credential.Id, out var waiting) ? waiting.AsEnumerable() : [];
        foreach (var key in ClassesOf(credential))
        {
            if (_classes.Add(key) && _waitingForClass.TryGetValue(key, out var others))
            {
                opened = opened.Concat(others);
            }
        }

        return opened;
    }

    // What any(...) may ask for and this credential is.
    private static IEnumerable<(IssuingBodyId?, WorkSettings.PracticeAreaId?)> ClassesOf(Credential credential)
    {
        yield return (credential.IssuingBody, null);
        foreach (var area in credential.Areas)
        {
            yield return (credential.IssuingBody, area);
            yield return (null, area);
        }
    }

    private bool IsMet(Requirement demand) => demand switch
    {
        RequirementGroup group => group.Members.Count(IsMet) >= group.Needed,
        CredentialRequirement one => _reached.Contains(one.Credential),
        CredentialClassRequirement any => _classes.Contains((any.IssuingBody, any.Area)),
        _ => true,
    };

    private static void Add<TKey>(Dictionary<TKey, List<Credential>> lists, TKey key, Credential credential)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(credential);
    }

    // Each credential out of reach points to the first one that it waits for and that is out of reach too: following the pointers ends, or goes round.
    private void FindCycles()
    {
        var outside = OutOfReach.Select(credential => credential.Id).ToHashSet();
        var firstOf = new Dictionary<(IssuingBodyId?, WorkSettings.PracticeAreaId?), CredentialId>();
        foreach (var credential in OutOfReach)
        {
            foreach (var key in ClassesOf(credential))
            {
                firstOf.TryAdd(key, credential.Id);
            }
        }

        var next = OutOfReach.ToDictionary(
            credential => credential.Id,
            credential => RequirementLeaves.Of(_demands[credential.Id]!).Select(leaf => leaf switch
            {
                CredentialRequirement one when outside.Contains(one.Credential) => one.Credential,
                CredentialClassRequirement any => firstOf.GetValueOrDefault((any.IssuingBody, any.Area)),
                _ => default,
            }).FirstOrDefault(id => id != default));
        var done = new HashSet<CredentialId>();
        foreach (var start in OutOfReach)
        {
            var way = new List<CredentialId>();
            var at = start.Id;
            while (at != default && done.Add(at))
            {
                way.Add(at);
                at = next[at];
            }

            var from = at == default ? -1 : way.IndexOf(at);
            ImmutableArray<CredentialId> ring = from < 0 ? [] : [.. way.Skip(from)];
            for (var index = 0; index < ring.Length; index++)
            {
                _cycles[ring[index]] = (ring, index);
            }
        }
    }
}
