using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Takes a catalog apart into single facts. What it reads was loaded before, so that nothing is checked and every shape is as the readers want it.</summary>
internal sealed class ContentReader
{
    private static readonly string[] EvidenceMembers = ["asOf", "confidence", "sources", "note"];

    private readonly List<CatalogFact> _facts = [];
    private readonly List<(string Path, FactPlace Place)> _nulls = [];
    private readonly Dictionary<string, FactPlace> _items = new(StringComparer.Ordinal);

    // What is said without evidence of its own has that of its entry, which an overlay may restate.
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Value, string Entry, FactPlace Place, bool IsJoined)> _plain = [];

    // Lists without keys are joined over all layers, so that what looks alike in two of them is two things.
    private readonly Dictionary<string, HashSet<string>> _joined = new(StringComparer.Ordinal);

    private ContentReader()
    {
    }

    /// <summary>Reads files, those of the catalog itself first and its overlays from the lowest to the highest.</summary>
    public static CatalogContents Read(IEnumerable<CatalogFile> files, IEnumerable<CatalogFile> overlays)
    {
        var reader = new ContentReader();
        foreach (var (file, layer) in files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file, new Layer(file.Name, 0)))
            .Concat(overlays.Select((file, index) => (file, new Layer(file.Name, index + 1)))))
        {
            using var rows = new JsonRows(file.Utf8Json.Length);
            var log = new FaultLog();
            if (JsonText.Parse(layer, file.Utf8Json, log, rows) is { } text)
            {
                reader.File(text.Root);
            }
        }

        foreach (var (path, value, entry, place, isJoined) in reader._plain)
        {
            reader._facts.Add(new CatalogFact(path, value, reader._evidence.GetValueOrDefault(entry), place) { IsJoined = isJoined });
        }

        return new CatalogContents(reader._facts, reader._items, reader._nulls);
    }

    private void File(Node root)
    {
        foreach (var (name, node) in Members(root))
        {
            switch (name)
            {
                case "$schema" or "suppressions":
                case var _ when node.IsNull:
                    break;
                case "prices":
                    Prices(node);
                    break;
                case var list when node.IsArray:
                    Entries(node, list, list, $"$.{list}", "");
                    break;
                default:
                    Object(node, name, $"$.{name}", name, name, null);
                    break;
            }
        }
    }

    // A price stands once for all that it is for, and is a fact of each of them.
    private void Prices(Node list)
    {
        foreach (var (index, node) in Items(list))
        {
            var json = string.Create(CultureInfo.InvariantCulture, $"$.prices[{index}]");
            var price = PriceReader.Price(node);
            var owners = price.Credentials.IsEmpty ? [price.Body.ToString()] : price.Credentials.Select(credential => credential.ToString());
            foreach (var owner in owners)
            {
                var path = $"prices/{owner}/{PriceReader.PathOf(price.Kind, price.Audience, price.Attempts, price.Times, price.Period)}";
                Values(node.At(node.Search("amounts") + 1), path, $"{json}.amounts", null);
                if (price.Note is { } note)
                {
                    _plain.Add(($"{path}/note", CanonicalJson.Of(note), path, PlaceOf(node.At(node.Search("note") + 1), $"{json}.note"), false));
                }
            }
        }
    }

    private void Entries(Node list, string name, string path, string json, string within, CatalogFact? holder = null)
    {
        var keys = FactKeys.OfEntries(name, within);
        var seen = FactKeys.AreJoined(name) && holder is null ? SeenIn(path) : new(StringComparer.Ordinal);
        foreach (var (index, node) in Items(list))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{json}[{index}]");
            var own = Once(seen, $"{path}/{KeyOf(node, keys, "entry")}");
            if (node.Layer.Height == 0 || !_items.ContainsKey(own))
            {
                _items[own] = PlaceOf(node, place);
            }

            Object(node, own, place, name, own, holder, keys);
        }
    }

    private void Object(Node node, string path, string json, string name, string entry, CatalogFact? holder, params string[] keys)
    {
        var hasEvidence = node.Search("asOf") > 0 && node.Search("confidence") > 0;
        if (hasEvidence)
        {
            _evidence[path] = EvidenceOf(node);
        }

        foreach (var (member, value) in Members(node))
        {
            if (!keys.Contains(member, StringComparer.Ordinal) && !(hasEvidence && EvidenceMembers.Contains(member, StringComparer.Ordinal)))
            {
                Member(value, member, $"{path}/{member}", $"{json}.{member}", hasEvidence ? path : entry, name, holder);
            }
        }
    }

    private void Member(Node node, string name, string path, string json, string entry, string within, CatalogFact? holder)
    {
        if (node.IsNull)
        {
            _nulls.Add((path, PlaceOf(node, json)));
        }
        else if (node.IsObject && IsFact(node))
        {
            Fact(node, path, json, isDated: false, holder);
        }
        else if (node.IsObject)
        {
            Object(node, path, json, name, entry, holder);
        }
        else if (!node.IsArray || (node.Count > 0 && !node.At(node.First).IsObject))
        {
            _plain.Add((path, CanonicalJson.Of(node), entry, PlaceOf(node, json), node.IsArray && FactKeys.AreJoinedWords(name, within)));
        }
        else if (node.Count > 0 && !IsFact(node.At(node.First)))
        {
            Entries(node, name, path, json, within, holder);
        }
        else if (node.Count > 0 && FactKeys.OfFacts(name) is { } keys)
        {
            var seen = holder is null ? SeenIn(path) : new(StringComparer.Ordinal);
            foreach (var (index, fact) in Items(node))
            {
                var key = KeyOf(fact.At(fact.Search("value") + 1), keys, fact.KeyText("asOf")!);
                Fact(fact, Once(seen, $"{path}/{key}"), string.Create(CultureInfo.InvariantCulture, $"{json}[{index}]"), isDated: false, holder);
            }
        }
        else
        {
            Values(node, path, json, holder);
        }
    }

    // One thing over time.
    private void Values(Node list, string path, string json, CatalogFact? holder)
    {
        foreach (var (index, fact) in Items(list))
        {
            Fact(fact, path, string.Create(CultureInfo.InvariantCulture, $"{json}[{index}]"), isDated: true, holder);
        }
    }

    private void Fact(Node node, string path, string json, bool isDated, CatalogFact? holder)
    {
        var value = node.At(node.Search("value") + 1);
        var isHolder = value.IsObject && Members(value).Any(member => IsFact(member.Value) || (member.Value is { IsArray: true, Count: > 0 } list && IsFact(list.At(list.First))));
        var fact = new CatalogFact(path, isHolder ? "{}" : CanonicalJson.Of(value), EvidenceOf(node), PlaceOf(node, json))
        {
            From = DayOf(node, "from") ?? holder?.From,
            Until = DayOf(node, "until") ?? holder?.Until,
            Conflicts = [.. node.Search("conflicts") is var at and > 0 ? Items(node.At(at + 1)).Select(conflict => ConflictOf(conflict.Node)) : []],
            IsDated = isDated,
            IsHolder = isHolder,
            Within = holder,
        };
        _facts.Add(fact);
        if (isHolder)
        {
            Object(value, path, $"{json}.value", path, path, fact);
        }
    }

    private static Evidence EvidenceOf(Node node)
    {
        var members = Members(node).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        return new(
            FactReader.Observation(members["asOf"]),
            FactReader.ToConfidence(members["confidence"]),
            References.ToSources(members["sources"]),
            Text(members, "note"))
        {
            Origin = node.Layer.Origin,
        };
    }

    private static Conflict<string> ConflictOf(Node node)
    {
        var members = Members(node).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        return new(CanonicalJson.Of(members["value"]), FactReader.Observation(members["asOf"]), References.ToSource(members["source"]), members["why"].Characters!);
    }

    private static DateOnly? DayOf(Node node, string name) => node.Search(name) is var at and > 0 && !node.At(at + 1).IsNull ? node.At(at + 1).Date() : null;

    private static bool IsFact(Node node) => node.IsObject && node.Search("value") > 0 && node.Search("asOf") > 0;

    private static string KeyOf(Node node, string[] keys, string otherwise) =>
        string.Join('/', keys.Select(node.KeyText).OfType<string>().Select(key => key.Replace('/', '-'))) is { Length: > 0 } key ? key : otherwise;

    private HashSet<string> SeenIn(string path)
    {
        if (!_joined.TryGetValue(path, out var seen))
        {
            _joined[path] = seen = new(StringComparer.Ordinal);
        }

        return seen;
    }

    // Two statements on one topic are two things.
    private static string Once(HashSet<string> seen, string path)
    {
        var own = path;
        for (var count = 2; !seen.Add(own); count++)
        {
            own = string.Create(CultureInfo.InvariantCulture, $"{path}~{count}");
        }

        return own;
    }

    private static string? Text(Dictionary<string, Node> members, string name) =>
        members.TryGetValue(name, out var node) && !node.IsNull ? node.Characters ?? "" : null;

    private static FactPlace PlaceOf(Node node, string json) => new(node.Layer.File, json, node.Row, node.Layer.Height);

    private static IEnumerable<(string Name, Node Value)> Members(Node node)
    {
        for (var (index, at) = (0, node.First); index < node.Count; index++, at = node.BehindMember(at))
        {
            yield return (node.NameAt(at)!, node.At(at + 1));
        }
    }

    private static IEnumerable<(int Index, Node Node)> Items(Node list) => list.Entries().Select((node, index) => (index, node));
}
