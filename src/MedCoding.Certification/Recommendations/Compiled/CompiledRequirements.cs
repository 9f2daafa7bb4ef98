using System.Collections.Frozen;
using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>What all credentials demand or advise, flat: each different requirement once, as a run of numbers over single demands that stand once as well.</summary>
/// <remarks>Most requirements are shared; and trees of objects lie scattered in memory, so that judging thousands of them would mostly wait for it.</remarks>
internal sealed class CompiledRequirements
{
    /// <summary>The place of what is not known.</summary>
    public const int NotKnown = -1;

    private readonly int[] _code;
    private readonly int[] _starts;
    private readonly ImmutableArray<Requirement> _singles;
    private readonly FrozenDictionary<CredentialId, int> _credentials;

    /// <param name="demanded">What each credential demands, in the order of the columns.</param>
    /// <param name="advised">What each advises.</param>
    public CompiledRequirements(IReadOnlyList<Requirement?> demanded, IReadOnlyList<Requirement?> advised)
    {
        Requirement[] all = [.. demanded.Concat(advised).OfType<Requirement>().Distinct()];

        // Demands for a credential come first: they are settled in one go, whoever asks.
        _singles = [.. all.SelectMany(Singles).Distinct().OrderBy(single => single is CredentialRequirement ? 0 : 1)];
        _credentials = _singles.OfType<CredentialRequirement>().Select((single, at) => (single.Credential, at)).ToFrozenDictionary(pair => pair.Credential, pair => pair.at);
        var singles = _singles.Select((single, at) => (single, at)).ToDictionary(pair => pair.single, pair => pair.at);
        var code = new List<int>();
        var starts = new List<int>();
        foreach (var requirement in all)
        {
            starts.Add(code.Count);
            Write(requirement, code, singles);
        }

        (_code, _starts) = ([.. code], [.. starts]);
        var places = all.Select((requirement, at) => (requirement, at)).ToDictionary(pair => pair.requirement, pair => pair.at);
        Demanded = [.. demanded.Select(requirement => requirement is null ? NotKnown : places[requirement])];
        Advised = [.. advised.Select(requirement => requirement is null ? NotKnown : places[requirement])];
    }

    /// <summary>The place of what each credential demands, or <see cref="NotKnown"/>.</summary>
    public int[] Demanded { get; }

    /// <summary>The place of what each credential advises, or <see cref="NotKnown"/>.</summary>
    public int[] Advised { get; }

    /// <summary>How many different requirements there are.</summary>
    public int Count => _starts.Length;

    /// <summary>The numbers of a requirement: a single demand's place, or the members of a group from the bitwise complement of their number on, behind how many are needed.</summary>
    public ReadOnlySpan<int> Code(int requirement) => _code.AsSpan(_starts[requirement]);

    public Requirement Single(int at) => _singles[at];

    /// <summary>One place for every single demand, with those for a credential settled for what is held.</summary>
    /// <param name="held">What is held; <see langword="null"/> when nothing was said.</param>
    /// <param name="notJudged">What stands in the places that are not settled.</param>
    public byte[] Settle(ImmutableArray<CredentialId>? held, byte notJudged)
    {
        var outcomes = new byte[_singles.Length];
        outcomes.AsSpan(0, _credentials.Count).Fill((byte)(held is null ? Outcome.Unknown : Outcome.NotMet));
        outcomes.AsSpan(_credentials.Count).Fill(notJudged);
        foreach (var id in held ?? [])
        {
            if (_credentials.TryGetValue(id, out var at))
            {
                outcomes[at] = (byte)Outcome.Met;
            }
        }

        return outcomes;
    }

    private static IEnumerable<Requirement> Singles(Requirement requirement) => requirement is RequirementGroup group ? group.Members.SelectMany(Singles) : [requirement];

    private static void Write(Requirement requirement, List<int> code, Dictionary<Requirement, int> singles)
    {
        if (requirement is not RequirementGroup group)
        {
            code.Add(singles[requirement]);
            return;
        }

        code.Add(~group.Members.Length);
        code.Add(group.Needed);
        foreach (var member in group.Members)
        {
            Write(member, code, singles);
        }
    }
}
