using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Looks for one part of a value of the research at the places where it should stand.</summary>
internal sealed class PartSearch(JsonPlace part, Words words, SeedFiles seeds)
{
    private readonly List<JsonPlace> _found = [];
    private readonly List<JsonPlace> _retold = [];
    private readonly List<JsonPlace> _places = [];
    private readonly List<string> _unknownWords = [];
    private bool _hasNoWord;

    /// <summary>The places where it stands.</summary>
    public IReadOnlyList<JsonPlace> Found => _found.Count > 0 ? _found : _retold;

    /// <summary>What was not found, in words; nothing where all was.</summary>
    public IEnumerable<string> Missing => (_found.Count > 0 || _hasNoWord, _unknownWords.Count, _retold.Count) switch
    {
        (true, _, _) => [],
        (_, > 0, _) => _unknownWords,
        (_, _, > 0) => MissingFigures(_retold.SelectMany(place => place.Leaves()).SelectMany(leaf => Figures.ToldBy(leaf.Word))),
        _ when part.Value.ValueKind == JsonValueKind.String && Figures.In(part.Word).Any() && _places.Count > 0 => MissingFigures(_places.Select(Plain)),
        _ => [part.Value.ValueKind == JsonValueKind.String ? $"'{part.Word}'" : part.Word],
    };

    public void LookAt(Target target)
    {
        var places = target.Places(seeds).ToList();
        if (target.Reworded)
        {
            _retold.AddRange(places);
        }
        else if (target.Together)
        {
            _found.AddRange(places.Where(place => part.Leaves().All(leaf => Holds(place, leaf))));
        }
        else if (target.Dictionary is null)
        {
            var leaves = places.SelectMany(place => place.Leaves()).ToList();
            _places.AddRange(leaves);
            _found.AddRange(leaves.Where(leaf => Same(leaf, part)));
            _found.AddRange(part.Value.ValueKind == JsonValueKind.String ? FiguresAmong(leaves, part) : []);
        }
        else if (!words.TryFind(target.Dictionary, part.Word, out var meanings))
        {
            _unknownWords.Add($"'{part.Word}', for which words.json has no word under {target.Dictionary},");
        }
        else
        {
            _hasNoWord |= meanings.Length == 0;
            _found.AddRange(places.SelectMany(place => place.Leaves()).Where(leaf => meanings.Contains(leaf.Word)));
        }
    }

    private static bool Holds(JsonPlace place, JsonPlace leaf)
    {
        var leaves = place.Leaves().ToList();
        return leaves.Exists(one => Same(one, leaf)) || FiguresAmong(leaves, leaf).Any();
    }

    // The numbers that are the figures of a text, where all of them are there.
    private static IEnumerable<JsonPlace> FiguresAmong(List<JsonPlace> leaves, JsonPlace text)
    {
        var figures = Figures.In(text.Word).ToList();
        return figures.TrueForAll(figure => leaves.Exists(leaf => Plain(leaf) == figure)) ? leaves.Where(leaf => figures.Contains(Plain(leaf))) : [];
    }

    private static bool Same(JsonPlace one, JsonPlace other) => one.Value.ValueKind == other.Value.ValueKind && Plain(one) == Plain(other);

    private static string Plain(JsonPlace place) => place.Value.ValueKind == JsonValueKind.Number ? Figures.In(place.Word).Single() : place.Word;

    private IEnumerable<string> MissingFigures(IEnumerable<string> told) => Figures.In(part.Word).Except(told, StringComparer.Ordinal);
}
