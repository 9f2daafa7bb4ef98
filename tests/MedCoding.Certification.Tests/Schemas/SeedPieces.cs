using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The seeds cut into many small files, which are the same catalog: a change is then checked against few entries and not against thousands of lines.</summary>
internal static partial class SeedPieces
{
    // Members that the shipped catalog has no use for yet.
    private const string More = """
        {
          "suppressions": [{ "rule": "MC1001", "at": "credentials/CPC/exam", "reason": "Known.", "until": "2027-11-22" }],
          "materials": [
            { "id": "guide", "name": "A guide", "kind": "study-guide", "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"], "statements": [{ "topic": "use", "text": "Read it.", "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] }] }
          ],
          "issuingBodies": [
            {
              "id": "ITSELF", "name": "A body", "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"],
              "ceuTotals": [
                { "value": { "additional": 10, "cap": 50 }, "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] },
                { "value": { "additional": null, "byCount": [10, 20] }, "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] }
              ],
              "pay": [{ "value": { "measure": "range", "year": 2026, "lowUsd": 1, "highUsd": 2, "group": "Members" }, "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] }]
            }
          ],
          "credentials": [
            {
              "id": "ITSELF-1", "issuingBody": "ITSELF", "name": "A credential", "areas": ["coding"], "purpose": "None.", "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"], "recommendable": false,
              "exam": [
                {
                  "value": {
                    "passing": { "value": { "percent": null, "point": 300, "scaleMin": 200, "scaleMax": 800 }, "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] },
                    "sections": [{ "value": { "name": "All", "questions": null, "percentMin": null, "percentMax": 100 }, "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"] }]
                  },
                  "asOf": "2026", "confidence": "low", "sources": ["aaham-cct-copy"]
                }
              ]
            }
          ]
        }
        """;

    /// <summary>A catalog of pieces that has everything that the schema knows and the seeds have; of what that refers to it has only what has to be there.</summary>
    public static IReadOnlyList<CatalogFile> Chosen { get; } = Choose(SchemaFiles.Committed("catalog"));

    private static CatalogFile[] Choose(JsonElement schema)
    {
        CatalogFile[] all = [.. Seeds.Files.SelectMany(Cut).Append(new CatalogFile("more.json", Encoding.UTF8.GetBytes(More))).OrderBy(piece => piece.Utf8Json.Length)];
        var declared = all.SelectMany(piece => Declared(piece).Select(id => (Id: id, Piece: piece))).ToLookup(pair => pair.Id, pair => pair.Piece, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var chosen = all
            .Where(piece => SchemaPlace.Of(schema, piece).Aggregate(false, (isNew, place) => seen.Add(place.Member) | seen.Add(place.Kind) | isNew))
            .ToDictionary(piece => piece.Name, StringComparer.Ordinal);
        while (!CertificationCatalog.TryLoad(chosen.Values, out _, out var faults))
        {
            var missing = faults.Select(fault => Quoted().Match(fault.Message).Groups[1].Value).SelectMany(id => declared[id]).ToArray();
            Assert.True(missing.Aggregate(false, (isMore, piece) => chosen.TryAdd(piece.Name, Bare(piece, schema)) | isMore), string.Join('\n', faults));
        }

        return [.. chosen.Values];
    }

    private static CatalogFile Bare(CatalogFile piece, JsonElement schema)
    {
        var (name, member) = JsonNode.Parse(piece.Utf8Json.Span)!.AsObject().Single();
        if (member is not JsonArray list)
        {
            return piece;
        }

        var rule = JsonSchemaCheck.Resolved(schema, schema.GetProperty("properties").GetProperty(name).GetProperty("items").GetProperty("$ref"));
        string[] required = [.. rule.GetProperty("required").EnumerateArray().Select(member => member.GetString()!)];
        var entry = new JsonObject(list[0]!.AsObject().Where(member => required.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        return new(piece.Name, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { [name] = new JsonArray(entry) }));
    }

    private static IEnumerable<string> Declared(CatalogFile piece)
    {
        using var json = JsonDocument.Parse(piece.Utf8Json);
        return [.. Ids(json.RootElement)];
    }

    private static IEnumerable<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "id" or "level", Value.ValueKind: JsonValueKind.String }
            ? [member.Value.GetString()!]
            : Ids(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
        _ => [],
    };

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();

    private static IEnumerable<CatalogFile> Cut(CatalogFile file)
    {
        foreach (var (name, member) in JsonNode.Parse(file.Utf8Json.Span)!.AsObject())
        {
            var pieces = member is JsonArray list ? list.Select(entry => (JsonNode)new JsonArray(Short(entry!.DeepClone()))) : [member!.DeepClone()];
            foreach (var (piece, at) in pieces.Select((piece, at) => (piece, at)))
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"{file.Name}/{name}/{at}"), JsonSerializer.SerializeToUtf8Bytes(new JsonObject { [name] = piece }));
            }
        }
    }

    // Of the many entries in the lists of a credential, such as its fits, those that are built alike are one and the same here.
    private static JsonNode Short(JsonNode entry)
    {
        foreach (var (_, member) in entry.AsObject().Concat(entry["fits"] as JsonObject ?? []))
        {
            if (member is JsonArray { Count: > 1 } list)
            {
                var shapes = new HashSet<string>(StringComparer.Ordinal);
                foreach (var alike in list.Where(item => !shapes.Add(Shape(item))).ToArray())
                {
                    list.Remove(alike);
                }
            }
        }

        return entry;
    }

    private static string Shape(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Shape(member.Value)}"))}}}",
        JsonArray entries => $"[{string.Join(',', entries.Select(Shape).Distinct())}]",
        _ => node.GetValueKind().ToString(),
    };
}
