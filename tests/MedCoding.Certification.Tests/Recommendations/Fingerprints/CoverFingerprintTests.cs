using MedCoding.Certification.Recommendations.Teams;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>How the search behind a plan goes, step by step: a fault there would cost proofs and time long before it cost a right answer.</summary>
public sealed class CoverFingerprintTests
{
    private const int Problems = 15;

    private static readonly Fingerprints Taken = new("covers");
    private static readonly int[] Widths = [1, 3, 40];

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 4, MemberType = typeof(Fingerprints))]
    public void The_search_goes_as_committed(int block) => Taken.Check(Fingerprints.Seeds(block, Problems).SelectMany(Of));

    private static IEnumerable<(string Key, string Text)> Of(int seed)
    {
        var dice = new Dice(seed);
        yield return (FormattableString.Invariant($"{seed} loose"), Told(CoverLawTests.Problem(dice, mostPeople: 14)));
        yield return (FormattableString.Invariant($"{seed} crowded"), Told(CoverRoomTests.Crowded(dice, people: 2 + dice.Below(6), candidates: 4, needs: 5, months: 2)));
        var problem = CoverLawTests.Problem(dice, mostPeople: 6);
        yield return (FormattableString.Invariant($"{seed} beyond"), Told(problem with
        {
            People = [.. problem.People.Select(person => person.Options.Length < 3 ? person : new CoverPerson(person.Options[..^1], person.Options[^1]))],
        }));
    }

    private static string Told(CoverProblem problem)
    {
        var greedy = CoverGreedy.Choose(problem);
        var bound = CoverBound.Of(problem, problem.Weight(greedy));
        var found = Widths.Select(width => CoverSearch.Find(problem, bound, problem.Weight(greedy), width)).Select(one => $"{Places(one.Chosen)} {one.LeftOut} {one.Steps}");
        var choice = CoverChoice.Of(problem);
        return $"{Places(greedy)}\n{bound.Weight}\n{string.Join('\n', found)}\n{Places(choice.Chosen)} {choice.LowerBound} {choice.IsCheapest} {choice.Steps}";
    }

    private static string Places(int[]? chosen) => chosen is null ? "none" : string.Join(',', chosen);
}
