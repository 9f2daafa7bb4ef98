using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>The comparison of all files of the research with the seeds of the checkout.</summary>
/// <param name="Differences">What does not agree.</param>
/// <param name="Unused">What the tables have and nothing needed.</param>
/// <param name="Unnoticed">What could be changed in the research without a difference.</param>
internal sealed record ResearchReport(IReadOnlyList<Difference> Differences, IReadOnlyList<string> Unused, IReadOnlyList<string> Unnoticed)
{
    private static readonly string[] Files = ["aapc.json", "ahima-and-others.json", "planning.json"];
    private static readonly string[] Folder = ["tests", "MedCoding.Certification.Tests", "Catalogs", "Research"];

    public static ResearchReport Write()
    {
        var (differences, unused, unnoticed) = (new List<Difference>(), new List<string>(), new List<string>());
        var words = new Words(Read([.. Folder, "words.json"]));
        var seeds = SeedFiles.OfRepository();
        foreach (var file in Files)
        {
            var table = new MappingTable(Read([.. Folder, file]));
            var comparison = new ResearchComparison(table, words, seeds);
            var facts = ResearchMaterial.Read(file, Read("..", "shared", "facts", file));
            differences.AddRange(facts.SelectMany(comparison.Compare));
            unused.AddRange(table.Unused().Select(line => $"{file}: {line}"));
            unnoticed.AddRange(facts.Where(comparison.Looks).SelectMany(ResearchMutation.Of)
                .Where(changed => !comparison.Compare(changed).Any() && !comparison.LeftOut(changed).Any(ResearchMutation.IsIn))
                .Select(changed => $"{changed}: {changed.Value.GetRawText()}"));
        }

        return new(differences, [.. unused, .. words.Unused().Select(word => $"words.json: {word}")], unnoticed);
    }

    private static JsonElement Read(params string[] path) => JsonDocument.Parse(Repository.Read(path)).RootElement;
}
