using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Dictionaries from the words of the research to those of the seeds.</summary>
internal sealed class Words(JsonElement json)
{
    private readonly HashSet<(string, string)> _used = [];
    private readonly Dictionary<string, Dictionary<string, string[]>> _dictionaries = json.EnumerateObject().ToDictionary(
        dictionary => dictionary.Name,
        dictionary => dictionary.Value.EnumerateObject().ToDictionary(word => word.Name, word => MeaningsOf(word.Value), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Words that were not looked up so far.</summary>
    public IEnumerable<string> Unused() =>
        _dictionaries
            .SelectMany(dictionary => dictionary.Value.Keys.Select(word => (dictionary.Key, Word: word)))
            .Where(word => !_used.Contains(word))
            .Select(word => $"{word.Key}: {word.Word}");

    /// <summary>The words of the seeds for a word of the research, any of which will do; none where the table says that it has none.</summary>
    public bool TryFind(string dictionary, string word, [MaybeNullWhen(false)] out string[] meanings)
    {
        _used.Add((dictionary, word));
        return _dictionaries[dictionary].TryGetValue(word, out meanings);
    }

    // { "leftOut": "why" } stands for a word that the seeds have none for.
    private static string[] MeaningsOf(JsonElement word)
    {
        if (word.ValueKind != JsonValueKind.Object)
        {
            return MappingLine.TextsOf(word);
        }

        var line = new MappingLine(word);
        ArgumentException.ThrowIfNullOrWhiteSpace(line.Text("leftOut"));
        line.RefuseOthers();
        return [];
    }
}
