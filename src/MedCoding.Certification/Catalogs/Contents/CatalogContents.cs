using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>All that a catalog says, as single facts. Immutable.</summary>
internal sealed class CatalogContents
{
    private readonly ImmutableArray<(string Path, ImmutableArray<CatalogFact> Facts)> _byPath;
    private readonly Dictionary<string, FactPlace> _items;

    public CatalogContents(List<CatalogFact> facts, Dictionary<string, FactPlace> items, List<(string Path, FactPlace Place)> nulls)
    {
        // What an overlay says is not known any more, is known by no layer beneath it.
        (string Path, FactPlace Place)[] hiding = [.. nulls.Where(one => one.Place.Height > 0)];
        _byPath =
        [
            .. facts
                .Where(fact => !Array.Exists(hiding, one => one.Place.Height > fact.Place.Height && IsAtOrBelow(fact.Path, one.Path)))
                .GroupBy(fact => fact.Path, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, Joined([.. group]))),
        ];
        _items = items;
    }

    /// <summary>Every fact by what it is a value of, in the order of the paths; the values of one thing in the order in which they stand.</summary>
    public ImmutableArray<(string Path, ImmutableArray<CatalogFact> Facts)> ByPath => _byPath;

    /// <summary>Where an entry with an identifier stands; <see langword="null"/> when there is none of that path.</summary>
    public FactPlace? Find(string item) => _items.GetValueOrDefault(item);

    /// <summary>What answers for a day, in the order of the paths: of each thing one value, or none.</summary>
    public ImmutableArray<CatalogFact> At(DateOnly day)
    {
        var answers = ImmutableArray.CreateBuilder<CatalogFact>(_byPath.Length);
        var holders = new HashSet<CatalogFact>(ReferenceEqualityComparer.Instance);

        // A holder stands before what it holds, since its path is a part of theirs.
        foreach (var (_, facts) in _byPath)
        {
            if (AnswerOf(facts, day, holders) is not { } answer)
            {
                continue;
            }

            if (answer.IsHolder)
            {
                holders.Add(answer);
            }
            else
            {
                answers.Add(answer);
            }
        }

        return answers.DrainToImmutable();
    }

    private static CatalogFact? AnswerOf(ImmutableArray<CatalogFact> facts, DateOnly day, HashSet<CatalogFact> holders)
    {
        if (facts is [var only] && (only.Within is null || holders.Contains(only.Within)) && !only.IsDated)
        {
            return only;
        }

        foreach (var layer in facts.Where(fact => fact.Within is null || holders.Contains(fact.Within)).GroupBy(fact => fact.Place.Height).OrderByDescending(layer => layer.Key))
        {
            var answer = layer.First() is { IsDated: false } single
                ? single
                : Dated.Of(layer.Select(fact => new Fact<CatalogFact>(fact, fact.Evidence!, fact.From, fact.Until))).At(day).Fact?.Value;
            if (answer is not null)
            {
                return answer;
            }
        }

        return null;
    }

    // One list of all that its layers say, in the order in which the catalog is read, each entry once.
    private static ImmutableArray<CatalogFact> Joined(ImmutableArray<CatalogFact> facts)
    {
        if (facts.Length == 1 || !facts[0].IsJoined)
        {
            return facts;
        }

        var entries = facts
            .OrderBy(fact => fact.Place.Height > 0)
            .ThenBy(fact => fact.Place.Height > 0 ? fact.File : "", StringComparer.Ordinal)
            .SelectMany(fact => CanonicalJson.EntriesOf(fact.Value))
            .Distinct(StringComparer.Ordinal);
        var top = facts.MaxBy(fact => fact.Place.Height)!;
        return [new CatalogFact(top.Path, $"[{string.Join(',', entries)}]", top.Evidence, top.Place)];
    }

    private static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] == '/');
}
