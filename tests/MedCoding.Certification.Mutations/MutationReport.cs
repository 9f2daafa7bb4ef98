using System.Text.Json;

namespace MedCoding.Certification.Mutations;

/// <summary>The mutation tool's report in JSON: what it changed, and what of that could be compiled and was asked for.</summary>
internal static class MutationReport
{
    private const string Library = "src/MedCoding.Certification/";

    public static IReadOnlyList<Mutant> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("files").EnumerateObject().SelectMany(Mutants).OrderBy(mutant => mutant.Id)];
    }

    private static IEnumerable<Mutant> Mutants(JsonProperty file)
    {
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        var name = file.Name.Replace('\\', '/');
        name = name[(name.LastIndexOf(Library, StringComparison.Ordinal) + Library.Length)..];
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            if (mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError"))
            {
                var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                yield return new(
                    int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), name, line, mutant.GetProperty("mutatorName").GetString()!, lines[line - 1],
                    mutant.TryGetProperty("replacement", out var replacement) ? replacement.GetString() ?? "" : "");
            }
        }
    }
}
