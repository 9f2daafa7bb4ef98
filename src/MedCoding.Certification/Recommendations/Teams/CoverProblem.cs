using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Needs that ask for numbers of people, and what each person can do about them.</summary>
/// <param name="People">The people; ties between choices end on their order.</param>
/// <param name="Targets">How many people each need asks for.</param>
internal sealed record CoverProblem(ImmutableArray<CoverPerson> People, ImmutableArray<int> Targets)
{
    /// <summary>How many people count in each need.</summary>
    public int[] Counts(IReadOnlyList<int> chosen)
    {
        var counts = new int[Targets.Length];
        for (var person = 0; person < People.Length; person++)
        {
            foreach (var need in People[person].Options[chosen[person]].Fills)
            {
                counts[need]++;
            }
        }

        return counts;
    }

    /// <summary>How many places are left open.</summary>
    public int Open(IReadOnlyList<int> chosen) => Counts(chosen).Zip(Targets).Sum(pair => Math.Max(0, pair.Second - pair.First));

    /// <summary>What a place that is left open counts for: more than all the money that any choice costs, so that no saving is worth one.</summary>
    public long OpenPlace => 1 + People.Sum(person => person.Options.Max(option => option.Cents));

    /// <summary>The money, and what the open places count for.</summary>
    public long Weight(IReadOnlyList<int> chosen) => Cents(chosen) + (OpenPlace * Open(chosen));

    public long Cents(IReadOnlyList<int> chosen) => People.Select((person, index) => person.Options[chosen[index]].Cents).Sum();
}
