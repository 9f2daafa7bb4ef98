using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Demands of every shape judged for people of every kind: the whole tree, what decides, and the smallest steps.</summary>
public sealed class DemandFingerprintTests
{
    private const int Demands = 25;

    private static readonly Fingerprints Judged = new("demands");

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 4, MemberType = typeof(Fingerprints))]
    public void Demands_are_judged_as_committed(int block) => Judged.Check(Fingerprints.Seeds(block, Demands).Select(Of));

    private static (string Key, string Text) Of(int seed)
    {
        var catalog = GeneratedCatalog.Of(seed);
        var dice = new Dice(seed);
        var texts = Enumerable.Range(0, 12).Select(number =>
        {
            var result = Requirement.Parse(GeneratedDemand.Text(catalog, dice)).Evaluate(GeneratedDemand.Person(catalog, seed + number), Lookup);
            return $"{string.Join('\n', Lines(result, 0))}\nsteps: {string.Join(" | ", result.SmallestSteps())}\ndecides: {string.Join(" | ", result.DecidingUnknowns())}";
        });
        return (FormattableString.Invariant($"{seed} trees"), string.Join("\n---\n", texts));

        Credential? Lookup(CredentialId id) => catalog.Credentials.TryGet(id, out var credential) ? credential : null;
    }

    private static IEnumerable<string> Lines(RequirementResult result, int depth) =>
    [
        FormattableString.Invariant($"{new string(' ', depth)}{result.Expected} {result.Outcome} {result.Operator} {result.Needed} {result.Found} {result.MayBeMore}"),
        .. result.Members.SelectMany(member => Lines(member, depth + 1)),
    ];
}
